import { getTranslations } from "next-intl/server";
import type { LoadedSideBySide } from "@/lib/comparison/loaders";
import { sidesAddress, sideText } from "@/lib/comparison/side-address";

/** One more building: the same unit in another round or of other people, or another unit. */
export async function SideForm({ found }: { found: LoadedSideBySide }) {
  const t = await getTranslations("sideBySide");
  const { sides, rounds, units, groups } = found;
  const addresses = sides.map(({ address }) => address);
  const own = addresses[0];
  if (!own) return null;
  const known = new Set(addresses.map(sideText));
  const others = [
    ...rounds.map(({ id, name }) => ({ label: name, side: { ...own, roundId: id } })),
    ...groups.map((group) => ({ label: t(`groups.${group}`), side: { ...own, group } })),
  ].filter(({ side }) => !known.has(sideText(side)));
  return (
    <section className="print:hidden">
      <h2 className="text-3xl">{t("add")}</h2>
      <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
        <span className="py-2 text-quiet">{sides[0]?.unitName}:</span>
        {others.map(({ label, side }) => (
          <a key={sideText(side)} href={sidesAddress([...addresses, side])} className="link py-2">
            {label}
          </a>
        ))}
      </p>
      <form method="get" className="mt-3 flex flex-wrap items-end gap-x-5 gap-y-3 text-sm">
        {addresses.map((side) => (
          <input key={sideText(side)} type="hidden" name="side" value={sideText(side)} />
        ))}
        <label className="block max-w-full">
          <span className="text-quiet">{t("otherUnit")}</span>
          <select name="side" className="field mt-1">
            {units
              .filter(({ unitId }) => unitId !== own.unitId)
              .map(({ unitId, name }) => (
                <option key={unitId} value={sideText({ ...own, unitId, group: "all" })}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <button type="submit" className="button-outline">
          {t("addUnit")}
        </button>
      </form>
    </section>
  );
}
