import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Drawing } from "@/components/charts/drawing";
import { FiguresTable } from "@/components/ui/figures-table";
import { PrintButton } from "@/components/ui/print-button";
import type { LoadedSideBySide } from "@/lib/comparison/loaders";
import { MOST_SIDES } from "@/lib/comparison/schema";
import { sidesAddress } from "@/lib/comparison/side-address";
import type { Side } from "@/lib/comparison/side-reader";
import { drawBuilding } from "@/lib/drawing/building";
import { pagePaint } from "@/lib/drawing/paint";
import { LEVELS } from "@/lib/framework/levels";
import { wordingFor } from "@/lib/framework/wording";
import { Downloads } from "./downloads";
import { SideForm } from "./side-form";
import { SidePairs } from "./side-pairs";

const WIDTHS: Readonly<Record<number, number>> = { 1: 640, 2: 480, 3: 330 };

/** Two or three units, rounds or groups as buildings beside each other. */
export async function SideBySidePage({ found }: { found: LoadedSideBySide }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("sideBySide")]);
  const { sides, organization } = found;
  const wording = wordingFor(locale);
  const names = await Promise.all(sides.map(nameOf));
  const addresses = sides.map(({ address }) => address);
  const width = WIDTHS[sides.length] ?? 330;
  const columns = ["", "lg:grid-cols-1", "lg:grid-cols-2", "lg:grid-cols-3"][sides.length];
  return (
    <article className="space-y-14 print:space-y-8">
      <div>
        <h1 className="text-4xl sm:text-5xl">{t("heading")}</h1>
        <p className="mt-4 max-w-prose text-quiet">{t("lead")}</p>
        <div className={`mt-8 grid gap-x-8 gap-y-12 ${columns} print:grid-cols-2`}>
          {sides.map((side, at) => (
            <section key={names[at]} className="min-w-0">
              <h2 className="text-2xl">
                <a
                  href={`/${locale}/organizations/${organization.slug}/rounds/${side.round.id}/units/${side.address.unitId}`}
                  className="link"
                >
                  {side.unitName}
                </a>
              </h2>
              <Subtitle side={side} />
              {side.picture ? (
                <Drawing
                  className="mt-4"
                  svg={drawBuilding(side.picture, {
                    paint: pagePaint,
                    width,
                    idPrefix: `side-${at}`,
                  })}
                />
              ) : (
                <p className="mt-4 border-l-4 border-rule py-1 pl-4">{t("withheld")}</p>
              )}
              {sides.length > 1 && (
                <a
                  href={sidesAddress(addresses.filter((_, other) => other !== at))}
                  className="link mt-2 inline-block py-2 text-sm print:hidden"
                >
                  {t("remove")}
                  <span className="sr-only"> {names[at]}</span>
                </a>
              )}
            </section>
          ))}
        </div>
        <FiguresTable
          summary={t("table")}
          head={[t("level"), ...names]}
          rows={LEVELS.map((level, row) => [
            wording.levels[level].name,
            ...sides.map(({ picture }) => {
              const floor = picture?.floors[row];
              return floor
                ? [floor.figure, floor.supportedFigure, floor.words].filter(Boolean).join(", ")
                : t("notShown");
            }),
          ])}
        />
        <Downloads
          path={`/api/organizations/${organization.slug}/side-by-side`}
          query={sidesAddress(addresses)}
        />
      </div>
      <SidePairs found={found} names={names} wording={wording} />
      {sides.length < MOST_SIDES && <SideForm found={found} />}
      <div className="print:hidden">
        <PrintButton label={t("print")} />
      </div>
    </article>
  );
}

/** What tells a building from those beside it. */
async function nameOf({ unitName, round, address }: Side): Promise<string> {
  const t = await getTranslations("sideBySide");
  const parts = [
    unitName,
    address.group === "all" ? null : t(`groups.${address.group}`),
    round.name,
  ];
  return parts.filter(Boolean).join(" · ");
}

async function Subtitle({ side }: { side: Side }) {
  const [t, format] = await Promise.all([getTranslations("sideBySide"), getFormatter()]);
  const { round, address, respondents, isBlurred } = side;
  const closed =
    round.closedOn && format.dateTime(round.closedOn, { dateStyle: "medium", timeZone: "UTC" });
  const parts = [
    t(`groups.${address.group}`),
    round.name,
    closed,
    respondents === null ? null : t("answers", { count: respondents }),
  ];
  return (
    <>
      <p className="mt-1 text-sm text-quiet">{parts.filter(Boolean).join(" · ")}</p>
      {isBlurred && <p className="mt-2 text-sm">{t("blurred")}</p>}
    </>
  );
}
