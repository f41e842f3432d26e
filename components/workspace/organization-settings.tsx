import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Part } from "@/components/ui/part";
import { Said } from "@/components/ui/said";
import type messages from "@/lib/i18n/messages/nl";
import { changeOrganization, removeOrganization } from "@/lib/organizations/organization-actions";
import type { loadSettings } from "@/lib/organizations/organization-loaders";

type Props = Awaited<ReturnType<typeof loadSettings>> & {
  said: string | undefined;
  words: (typeof messages)["workspace"]["settings"];
};

/** An organization's name, what its new rounds propose, and its end. */
export async function OrganizationSettings({ organization, mayDelete, said, words }: Props) {
  const t = await getTranslations("workspace.settings");
  const { slug, name, defaultThreshold, retentionMonths } = organization;
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{words.heading}</h1>
      <Said said={said} texts={words.said} />
      <Part heading={words.policy}>
        <ActionForm
          action={changeOrganization}
          problems={words.problems}
          submit={words.submit}
          hidden={{ slug }}
          fields={[
            { name: "organization", label: words.name, value: name },
            {
              name: "threshold",
              kind: "number",
              label: words.threshold,
              hint: words.thresholdHint,
              value: String(defaultThreshold),
            },
            {
              name: "retention",
              kind: "number",
              label: words.retention,
              hint: words.retentionHint,
              value: String(retentionMonths),
            },
          ]}
        />
      </Part>
      {mayDelete && (
        <Part heading={words.delete} hint={words.deleteHint}>
          <ActionForm
            action={removeOrganization}
            problems={words.problems}
            submit={words.deleteSubmit}
            hidden={{ slug }}
            tone="danger"
            fields={[{ name: "confirmation", label: t("confirmation", { name }) }]}
          />
        </Part>
      )}
    </>
  );
}
