import { getFormatter, getTranslations } from "next-intl/server";
import type { LoadedOverview } from "@/lib/comparison/loaders";
import { overviewAddress, overviewFields } from "@/lib/comparison/overview-address";
import { ORDERS } from "@/lib/comparison/schema";

type Option = { readonly value: string; readonly label: string };

/** Which units, of whom, in which order: an address of its own, without any script. */
export async function OverviewForm({ overview }: { overview: LoadedOverview }) {
  const [t, result, units, format] = await Promise.all([
    getTranslations("comparison"),
    getTranslations("unitResult"),
    getTranslations("units"),
    getFormatter(),
  ]);
  const { query, round, others, kinds, since } = overview;
  const { of = "", show = "", open = "", since: asked = "" } = overviewFields(query);
  const day = (on: Date | null) =>
    on === null ? "" : format.dateTime(on, { dateStyle: "medium", timeZone: "UTC" });
  const isChange = show === "change";
  const kept = { of, show, open, ...(isChange ? {} : { since: asked }) };
  return (
    <form
      method="get"
      className="mt-4 flex flex-wrap items-end gap-x-5 gap-y-3 text-sm print:hidden"
    >
      {Object.entries(kept).map(([name, value]) =>
        value === "" ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {isChange && (
        <Select
          name="since"
          label={t("since")}
          value={since?.id ?? ""}
          options={others.map(({ id, name, closedOn }) => ({
            value: id,
            label: `${name} (${day(closedOn)})`,
          }))}
        />
      )}
      {round.perspectives.length > 0 && (
        <Select
          name="group"
          label={result("group")}
          value={query.group}
          options={(["all", ...round.perspectives] as const).map((group) => ({
            value: group,
            label: result(group),
          }))}
        />
      )}
      {kinds.length > 1 && (
        <Select
          name="kind"
          label={t("kind")}
          value={query.kind}
          options={[
            { value: "all", label: t("everyKind") },
            ...kinds.map((kind) => ({ value: kind, label: units(`kinds.${kind}`) })),
          ]}
        />
      )}
      <Select
        name="order"
        label={t("order")}
        value={query.order}
        options={ORDERS.map((order) => ({ value: order, label: t(`orders.${order}`) }))}
      />
      <label className="block min-w-40 grow sm:max-w-56">
        <span className="text-quiet">{t("find")}</span>
        <input type="search" name="find" defaultValue={query.find} className="field mt-1" />
      </label>
      <button type="submit" className="button-outline">
        {t("show")}
      </button>
      {query.kind === "all" && query.find === "" && (
        <a
          href={overviewAddress(query, { open: query.open === "all" ? new Set() : "all" }) || "?"}
          className="link py-2.5"
        >
          {query.open === "all" ? t("foldAll") : t("unfoldAll")}
        </a>
      )}
    </form>
  );
}

type SelectProps = { name: string; label: string; value: string; options: readonly Option[] };

function Select({ name, label, value, options }: SelectProps) {
  return (
    <label className="block">
      <span className="text-quiet">{label}</span>
      <select name={name} key={value} defaultValue={value} className="field mt-1">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
