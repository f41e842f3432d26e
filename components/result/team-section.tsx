import { getLocale } from "next-intl/server";
import { TeamPanel } from "@/components/assessments/team-panel";
import type { LoadedResult } from "@/lib/assessments/loaders";
import { publicOrigin } from "@/lib/i18n/public-origin";

type Props = { result: LoadedResult; token: string };

/**
 * Colleagues, as long as the round is open; a single person has none to ask. A survey tells nobody who
 * answers how many others have.
 */
export async function TeamSection({ result, token }: Props) {
  const { round, invitation, counts, questionnaire } = result;
  if (round.kind !== "self" || round.state !== "open") return null;
  if (round.socialSystem === "individual") return null;
  const [locale, origin] = await Promise.all([getLocale(), publicOrigin()]);
  return (
    <TeamPanel
      token={token}
      invitation={invitation && `${origin}/${locale}/join/${invitation}`}
      minutes={questionnaire.minutes}
      threshold={round.threshold}
      {...counts}
    />
  );
}
