import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { Part } from "@/components/ui/part";
import type messages from "@/lib/i18n/messages/nl";
import { removeMember } from "@/lib/organizations/member-actions";
import type { LoadedMembers } from "@/lib/organizations/organization-loaders";
import { RoleForm } from "./role-form";

type Props = Pick<LoadedMembers, "slug" | "roles" | "units"> & {
  member: LoadedMembers["members"][number];
  words: (typeof messages)["members"];
};

/** What one member is, to change it or to let her go. */
export async function MemberPage({ slug, member, roles, units, words }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("members.edit")]);
  const { id, self, role, unitIds, user } = member;
  const { name } = user;
  return (
    <>
      <p>
        <a href={`/${locale}/organizations/${slug}/members`} className="link inline-block py-2">
          {words.edit.back}
        </a>
      </p>
      <h1 className="mt-4 text-4xl sm:text-5xl">{name}</h1>
      <p className="mt-2 text-quiet">{user.email}</p>
      <Part heading={words.edit.role}>
        <RoleForm
          slug={slug}
          memberId={id}
          role={role}
          unitIds={unitIds}
          roles={roles}
          units={units}
          words={words}
        />
      </Part>
      <Part
        heading={self ? words.edit.leave : words.edit.remove}
        hint={self ? words.edit.leaveHint : t("removeHint", { name })}
      >
        <ActionForm
          action={removeMember}
          problems={words.problems}
          submit={self ? words.edit.leaveSubmit : t("removeSubmit", { name })}
          hidden={{ slug, memberId: id }}
          tone="danger"
          fields={[
            {
              name: "sure",
              kind: "checkbox",
              label: self ? words.edit.leaveSure : t("removeSure", { name }),
              value: "yes",
            },
          ]}
        />
      </Part>
    </>
  );
}
