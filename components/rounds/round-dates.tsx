import { getFormatter, getTranslations } from "next-intl/server";

type Props = {
  round: {
    readonly state: "draft" | "open" | "closed";
    readonly opensOn: Date | null;
    readonly closesOn: Date | null;
    readonly openedOn: Date | null;
    readonly closedOn: Date | null;
  };
};

/** Where a round stands, in a few words: "Open sinds 3 maart · tot en met 24 maart". */
export async function RoundDates({ round }: Props) {
  const [t, format] = await Promise.all([getTranslations("rounds"), getFormatter()]);
  const { state, opensOn, closesOn, openedOn, closedOn } = round;
  const day = (date: Date) => format.dateTime(date, { dateStyle: "long", timeZone: "UTC" });
  const parts = [
    state === "draft" && t("states.draft"),
    state === "draft" && opensOn && t("opensOn", { day: day(opensOn) }),
    state === "open" && openedOn && t("openedOn", { day: day(openedOn) }),
    state !== "closed" && closesOn && t("openUntil", { day: day(closesOn) }),
    state === "closed" && closedOn && t("closedOn", { day: day(closedOn) }),
  ];
  return <span className="text-sm text-quiet">{parts.filter(Boolean).join(" · ")}</span>;
}
