import { isReleased, releaseFromCodes } from "@/lib/assessments/released";
import { disclosedPicture } from "@/lib/assessments/result-content";
import { visibleUnits } from "@/lib/assessments/unit-visibility";
import type { BuildingPicture } from "@/lib/drawing/picture";
import type { Locale } from "@/lib/framework/locales";
import { QUESTIONNAIRES } from "@/lib/framework/questionnaires";
import { wordingFor } from "@/lib/framework/wording";
import { profile } from "@/lib/scoring/profile";
import { tallyFromCounts } from "@/lib/scoring/tally";
import { blurredBuilding } from "./blurred";
import type { ClosedRound } from "./comparison-queries";
import { mayShowChange } from "./followed";
import { lineMoment, type StoredTally } from "./line-moment";
import type { ComparingViewer } from "./overview-reader";
import { restOf } from "./rest";
import type { SideAddress, SideGroup } from "./schema";
import { type SidePair, sidePairs } from "./side-pairs";
import { findSides, type PlacedUnit, tallyKey } from "./side-queries";

/** One of the buildings beside each other. */
export type Side = {
  readonly address: SideAddress;
  readonly round: ClosedRound;
  readonly unitName: string;
  readonly respondents: number | null;
  /** `null` where nothing may be shown. */
  readonly picture: BuildingPicture | null;
  /** Drawn in bands, because a few people may have come or gone since another of the rounds. */
  readonly isBlurred: boolean;
};

export type SideBySide = {
  readonly sides: readonly Side[];
  /** The first beside each of the others, in figures, where they have nobody in common. */
  readonly pairs: readonly SidePair[];
  readonly rounds: readonly ClosedRound[];
  /** The units that can be put beside these, as one reads a tree. */
  readonly units: readonly PlacedUnit[];
  readonly groups: readonly SideGroup[];
};

/**
 * Reads two or three units, rounds or groups to lay beside each other, each as far as it may be shown.
 *
 * @returns `null` when one of them is not there for whoever asks
 */
export async function readSideBySide(
  viewer: ComparingViewer,
  addresses: readonly SideAddress[],
  locale: Locale,
): Promise<SideBySide | null> {
  const { rounds, units, tallies } = await findSides(viewer.scope, addresses);
  const read = addresses.map((address) => {
    const round = rounds.find(({ id }) => id === address.roundId);
    const tree = units.filter(({ roundId }) => roundId === address.roundId);
    const unit = tree.find(({ unitId }) => unitId === address.unitId);
    if (!round || !unit) return null;
    const visible = visibleUnits(viewer, { ...round, units: tree });
    if (!visible.has(address.unitId)) return null;
    return { address, round, tree, visible, unitName: unit.name };
  });
  const found = read.filter((side) => side !== null);
  const [first] = found;
  if (!first || found.length < addresses.length) return null;
  const stored = found.map(({ address, round, visible }): StoredTally | null => {
    const own = (unitId: string, group: string) => tallies.get(tallyKey(round.id, unitId, group));
    if (address.group !== "rest") return own(address.unitId, address.group) ?? null;
    // The rest of what she may not see would tell her of it.
    if (!visible.has(round.unitId)) return null;
    const [whole, part] = [own(round.unitId, "all"), own(address.unitId, "all")];
    return restOf(whole, part, QUESTIONNAIRES[round.questionnaire], round.threshold);
  });
  const shown = stored.map((tally) => (tally && isReleased(tally.released) ? tally : null));
  const sides = found.map(({ address, round, unitName }, at): Side => {
    const tally = shown[at] ?? null;
    const isBlurred = found.some((other, place) => {
      const beside = shown[place];
      const isOther = other.round.id !== round.id && other.address.unitId === address.unitId;
      const threshold = Math.max(round.threshold, other.round.threshold);
      return isOther && tally && beside
        ? !mayShowChange(tally.respondents, beside.respondents, threshold)
        : false;
    });
    const picture = tally && pictureOf(tally, round, locale);
    return {
      address,
      round,
      unitName,
      respondents: tally?.respondents ?? null,
      picture: picture && isBlurred ? blurredBuilding(picture) : picture,
      isBlurred,
    };
  });
  const moments = found.map(({ address, round }, at) => {
    const tally = shown[at];
    if (!tally || sides[at]?.isBlurred) return null;
    const alone = new Map([[address.unitId, tally]]);
    const terms = [{ unitId: address.unitId, sign: 1 as const }];
    return lineMoment(terms, alone, QUESTIONNAIRES[round.questionnaire], round.threshold);
  });
  return {
    sides,
    pairs: sidePairs(addresses, moments, first.tree),
    rounds,
    units: inReadingOrder(first.tree.filter(({ unitId }) => first.visible.has(unitId))),
    groups: ["all", ...first.round.perspectives, "rest"],
  };
}

function pictureOf(tally: StoredTally, round: ClosedRound, locale: Locale): BuildingPicture {
  const own = profile(tallyFromCounts(QUESTIONNAIRES[round.questionnaire], tally.counts));
  return disclosedPicture(own, {
    wording: wordingFor(locale),
    locale,
    socialSystem: round.socialSystem,
    release: releaseFromCodes(tally.released),
  });
}

function inReadingOrder(units: readonly PlacedUnit[]): PlacedUnit[] {
  const { compare } = new Intl.Collator("nl", { numeric: true });
  return [...units].sort((a, b) => compare(a.name, b.name));
}
