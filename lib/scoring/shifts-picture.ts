import type { ShiftsPicture } from "@/lib/drawing/picture";
import type { Wording } from "@/lib/framework/wording";
import { fill } from "./fill";
import { points } from "./names";
import type { Profile } from "./profile";

/** The ten shifts of a profile, now and wanted. */
export function shiftsPicture(
  { shifts }: Profile,
  wording: Pick<Wording, "shifts" | "pictures">,
): ShiftsPicture {
  const say = wording.pictures.shifts;
  return {
    title: say.title,
    description: shifts
      .map(({ shift, now, wanted }) => {
        const { name } = wording.shifts[shift];
        const figure = (score: number | null | undefined) =>
          score === null || score === undefined ? say.unknown : points(score);
        return fill(wanted ? say.line : say.lineNow, {
          name,
          now: figure(now?.score),
          wanted: figure(wanted?.score),
        });
      })
      .join(". "),
    shifts: shifts.map(({ shift, now, wanted }) => ({
      from: wording.shifts[shift].from,
      to: wording.shifts[shift].to,
      now: now?.score ?? null,
      wanted: wanted?.score ?? null,
      spread: null,
    })),
    legend: { now: say.now, wanted: say.wanted, spread: say.spread, unknown: say.unknown },
  };
}
