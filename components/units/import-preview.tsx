import { useTranslations } from "next-intl";
import type { ImportState } from "@/lib/organizations/unit-import-state";

/** As many lines are read at a glance. */
const FEW = 20;

type Props = { state: Extract<ImportState, { step: "ready" }> };

/** What a file would do: what is added, renamed and moved, and what stays as it is. */
export function ImportPreviewList({ state }: Props) {
  const t = useTranslations("units.import.ready");
  const { fileName, preview, ignored, outdated } = state;
  const { coded, added, renamed, moved, unchanged, leftAlone } = preview;
  const nothing = !hasChanges(state);
  const top = t("topPlace");
  return (
    <>
      <h2 className="text-2xl">{nothing ? t("nothing") : t("heading")}</h2>
      {outdated && <p className="mt-2 max-w-prose text-accent">{t("outdated")}</p>}
      <p className="mt-2 max-w-prose">
        {nothing ? t("nothingText", { fileName }) : t("text", { fileName })}
      </p>
      {ignored.length > 0 && (
        <p className="mt-2 max-w-prose text-sm text-quiet">
          {t("ignored", { count: ignored.length, columns: ignored.join(", ") })}
        </p>
      )}
      <div className="mt-4">
        <Lines
          heading={t("coded")}
          lines={coded.map(({ name, code }) => t("codedLine", { name, code }))}
        />
        <Lines
          heading={t("added", { count: added.length })}
          lines={added.map(({ name, code, parent }) =>
            parent === null
              ? t("addedTopLine", { name, code })
              : t("addedLine", { name, code, parent }),
          )}
        />
        <Lines
          heading={t("renamed", { count: renamed.length })}
          lines={renamed.map(({ name, code, before }) => t("renamedLine", { name, code, before }))}
        />
        <Lines
          heading={t("moved", { count: moved.length })}
          lines={moved.map(({ name, code, before, after }) =>
            t("movedLine", { name, code, before: before ?? top, after: after ?? top }),
          )}
        />
        <Lines
          folded
          heading={t("leftAlone", { count: leftAlone.length })}
          lines={leftAlone.map(({ name, code }) => t("leftLine", { name, code }))}
        />
      </div>
      {unchanged > 0 && !nothing && (
        <p className="mt-3 text-quiet">{t("unchanged", { count: unchanged })}</p>
      )}
    </>
  );
}

/** Whether there is anything to import. */
export function hasChanges({ preview }: Props["state"]): boolean {
  const { coded, added, renamed, moved } = preview;
  return coded.length + added.length + renamed.length + moved.length > 0;
}

type LinesProps = { heading: string; lines: readonly string[]; folded?: boolean };

function Lines({ heading, lines, folded = false }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <details open={!folded && lines.length <= FEW} className="border-t border-rule py-2">
      <summary className="cursor-pointer py-1 font-medium marker:text-quiet">{heading}</summary>
      <ul className="mt-1 pl-5">
        {lines.map((line) => (
          <li key={line} className="py-0.5 [overflow-wrap:anywhere]">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
