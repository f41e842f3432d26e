import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm, type FormField } from "@/components/ui/action-form";
import { closeUnit, mergeUnit, moveUnit } from "@/lib/organizations/unit-actions";
import type { loadUnitStep } from "@/lib/organizations/unit-loaders";
import { AddUnitForm, RenameUnitForm, sureField, TargetForm } from "./unit-forms";

type Loaded = Awaited<ReturnType<typeof loadUnitStep>>;
type Props = { loaded: Loaded; query: string };

/** One thing to do to a unit: what it means, and the form to do it. */
export async function UnitStepPage({ loaded, query }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("units")]);
  const { organization, unit, step } = loaded;
  const { name } = unit;
  const back = `/${locale}/organizations/${organization.slug}/units/${unit.id}`;
  return (
    <>
      <h1 className="mt-6 mb-5 text-4xl break-words sm:text-5xl">
        {t(`${step}.heading`, { name })}
      </h1>
      <Step loaded={loaded} query={query} />
      <a href={back} className="link mt-4 inline-block py-2">
        {t("form.cancel")}
      </a>
    </>
  );
}

async function Step({ loaded, query }: Props) {
  const { units: words } = await getMessages();
  const { organization, unit, step } = loaded;
  const shared = { slug: organization.slug, unit, words };
  switch (step) {
    case "add":
      return (
        <AddUnitForm
          slug={organization.slug}
          parentId={unit.id}
          name=""
          kind="team"
          words={words}
        />
      );
    case "rename":
      return (
        <>
          <Lead>{words.rename.lead}</Lead>
          <RenameUnitForm {...shared} />
        </>
      );
    case "move":
    case "merge":
      return <TargetStep loaded={loaded} query={query} step={step} />;
    case "close":
      return <CloseStep loaded={loaded} />;
  }
}

type TargetStepProps = Props & { step: "move" | "merge" };

async function TargetStep({ loaded, query, step }: TargetStepProps) {
  const [t, { units: words }] = await Promise.all([getTranslations("units"), getMessages()]);
  const { organization, unit, targets, children, below } = loaded;
  const { name } = unit;
  const options = targets.map(({ id, name: label, depth, above }) => ({
    value: id,
    label:
      query === ""
        ? indented(label, depth)
        : [label, above.join(" › ")].filter(Boolean).join(" — "),
  }));
  return (
    <>
      <Lead>
        {step === "move" ? t("move.lead", { below }) : t("merge.lead", { name, children })}{" "}
        {t("form.past")}
      </Lead>
      {step === "merge" && <Lead>{t("merge.managers", { name })}</Lead>}
      <TargetSearch loaded={loaded} query={query} />
      <TargetForm
        slug={organization.slug}
        unit={unit}
        words={words}
        action={step === "move" ? moveUnit : mergeUnit}
        label={t(`${step}.target`)}
        submit={t(`${step}.submit`)}
        options={[{ value: "", label: t("choose.none") }, ...options]}
        sure={step === "merge"}
      />
    </>
  );
}

/** A list that one can look through at a glance needs no search. */
const MANY_TARGETS = 60;

async function TargetSearch({ loaded, query }: Props) {
  const t = await getTranslations("units");
  if (loaded.targetCount <= MANY_TARGETS) return null;
  return (
    <form method="get" className="mb-8">
      <div className="flex max-w-md flex-wrap items-end gap-3">
        <label className="grow">
          <span className="text-sm text-quiet">{t("choose.label")}</span>
          <input name="q" type="search" defaultValue={query} className="field mt-1" />
        </label>
        <button type="submit" className="button-outline">
          {t("search.submit")}
        </button>
      </div>
      {query !== "" && (
        <p role="status" className="mt-2">
          {t("choose.found", { count: loaded.targets.length, query })}
        </p>
      )}
    </form>
  );
}

async function CloseStep({ loaded }: { loaded: Loaded }) {
  const [t, { units: words }] = await Promise.all([getTranslations("units"), getMessages()]);
  const { organization, unit, children, below, parent } = loaded;
  const { name } = unit;
  const choice: FormField = {
    name: "below",
    label: t("close.below"),
    kind: "select",
    options: [
      { value: "keep", label: t("close.keep", { children, parent: parent?.name ?? "" }) },
      { value: "close", label: t("close.closeAll", { below }) },
    ],
  };
  return (
    <>
      <Lead>{t("close.lead", { name })}</Lead>
      <ActionForm
        action={closeUnit}
        hidden={{
          slug: organization.slug,
          unitId: unit.id,
          ...(children === 0 && { below: "keep" }),
        }}
        fields={[...(children > 0 ? [choice] : []), sureField(words)]}
        submit={t("close.submit", { name })}
        problems={words.problems}
        tone="danger"
      />
    </>
  );
}

function Lead({ children }: { children: ReactNode }) {
  return <p className="mb-6 max-w-prose text-lg">{children}</p>;
}

/** A name as far to the right as it is deep. Browsers drop plain spaces in a choice. */
function indented(name: string, depth: number): string {
  return `${"\u2003".repeat(depth)}${name}`;
}
