import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Part } from "@/components/ui/part";
import { Said } from "@/components/ui/said";
import { KeptMails } from "@/components/workspace/kept-mails";
import type messages from "@/lib/i18n/messages/nl";
import { cancelMemberInvitation, resendMemberInvitation } from "@/lib/organizations/member-actions";
import type { LoadedMembers } from "@/lib/organizations/organization-loaders";
import { InviteForm } from "./invite-form";

type Words = (typeof messages)["members"];
type Props = LoadedMembers & { said: string | undefined; words: Words };

/** Who the members are, who is invited, and a form to invite more. */
export async function MembersPage({ slug, said, words, ...loaded }: Props) {
  const locale = await getLocale();
  const { members, invitations, roles, units } = loaded;
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <>
      <h1 className="text-4xl sm:text-5xl">{words.heading}</h1>
      <p className="mt-4 max-w-prose text-quiet">{words.lead}</p>
      <Said
        said={said === "invited" && loaded.keepsMails ? "invitedKept" : said}
        texts={words.said}
      />
      <ul className="mt-8 border-t border-rule">
        {members.map((member) => (
          <li
            key={member.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-3"
          >
            <div>
              <p>
                {member.user.name}{" "}
                {member.self && <span className="text-quiet">({words.self})</span>}
              </p>
              <p className="text-sm text-quiet">{member.user.email}</p>
              <Manages unitNames={member.unitIds.flatMap((id) => nameOf.get(id) ?? [])} />
            </div>
            <p className="text-sm">
              {roleName(words, member.role)}
              {member.user.twoFactorEnabled && (
                <span className="text-quiet"> · {words.twoFactor}</span>
              )}
              {member.manageable && (
                <a
                  href={`/${locale}/organizations/${slug}/members/${member.id}`}
                  className="link ml-4 inline-block py-2"
                >
                  {words.change}
                  <span className="sr-only"> {member.user.name}</span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
      {invitations.length > 0 && (
        <Part heading={words.invitations}>
          <ul className="-mt-3">
            {invitations.map((invitation) => (
              <Invited key={invitation.id} slug={slug} invitation={invitation} words={words} />
            ))}
          </ul>
        </Part>
      )}
      <Part heading={words.invite.heading}>
        {loaded.keepsMails && (
          <div className="mb-5">
            <KeptMails />
          </div>
        )}
        <InviteForm slug={slug} roles={roles} units={units} words={words} />
      </Part>
    </>
  );
}

async function Manages({ unitNames }: { unitNames: readonly string[] }) {
  const [t, format] = await Promise.all([getTranslations("members"), getFormatter()]);
  if (unitNames.length === 0) return null;
  return <p className="text-sm text-quiet">{t("manages", { units: format.list(unitNames) })}</p>;
}

type InvitedProps = {
  slug: string;
  invitation: LoadedMembers["invitations"][number];
  words: Words;
};

async function Invited({ slug, invitation, words }: InvitedProps) {
  const [t, format] = await Promise.all([getTranslations("members"), getFormatter()]);
  const { id, email, role, expiresAt, expired, mailFailed, manageable } = invitation;
  const date = format.dateTime(expiresAt, { dateStyle: "long" });
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-3">
      <div>
        <p>{email}</p>
        <p className="text-sm text-quiet">
          {roleName(words, role)} · {expired ? words.expired : t("until", { date })}
        </p>
        {mailFailed && <p className="text-sm text-accent">{words.mailFailed}</p>}
      </div>
      {manageable && (
        <div className="flex gap-5 text-sm">
          {(
            [
              [resendMemberInvitation, words.resend],
              [cancelMemberInvitation, words.cancel],
            ] as const
          ).map(([action, label]) => (
            <form key={label} action={action}>
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="invitationId" value={id} />
              <button type="submit" className="link cursor-pointer py-2">
                {label}
                <span className="sr-only"> {email}</span>
              </button>
            </form>
          ))}
        </div>
      )}
    </li>
  );
}

function roleName({ roles }: Words, role: string): string {
  return (roles as Readonly<Record<string, string>>)[role] ?? role;
}
