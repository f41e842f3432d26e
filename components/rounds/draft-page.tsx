import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Part } from "@/components/ui/part";
import { Said } from "@/components/ui/said";
import { KeptMails } from "@/components/workspace/kept-mails";
import { defaultInvitationText } from "@/lib/assessments/invitation-mails";
import { removeDraft, startRound } from "@/lib/assessments/round-actions";
import type { loadRound } from "@/lib/assessments/round-loaders";
import { RoundDates } from "./round-dates";
import { type OurTexts, ROUND_FORM, RoundForm } from "./round-form";
import { SureForm } from "./sure-form";

/** Our own words for an invitation, in both languages. */
export const OUR_TEXTS: OurTexts = {
  nl: defaultInvitationText("nl"),
  en: defaultInvitationText("en"),
};

type Loaded = Awaited<ReturnType<typeof loadRound>>;
type Props = { slug: string; loaded: Extract<Loaded, { draft: true }>; saved: boolean };

/** A draft: who take part, what it is about and what is promised, and the button that opens it. */
export async function DraftPage({ slug, loaded, saved }: Props) {
  const [locale, t, { rounds: words }] = await Promise.all([
    getLocale(),
    getTranslations("rounds"),
    getMessages(),
  ]);
  const { round, takingPart, invited, misfits } = loaded;
  const path = `/${locale}/organizations/${slug}/rounds/${round.id}`;
  const place = { slug, roundId: round.id, problems: words.problems };
  return (
    <>
      <h1 className="mt-4 text-4xl sm:text-5xl">{round.name}</h1>
      <p className="mt-2">
        <RoundDates round={round} />
      </p>
      <Said said={saved ? "saved" : undefined} texts={{ saved: t("saved") }} />
      <p className="mt-4 max-w-prose text-lg">{t("draft.lead")}</p>
      <Part heading={t("draft.people")} hint={t("draft.alsoLinks")}>
        <p className="max-w-prose">
          {t("draft.takingPart", { count: takingPart })} {t("draft.invited", { count: invited })}
        </p>
        {misfits > 0 && (
          <p className="mt-2 text-accent">{t("draft.misfits", { count: misfits })}</p>
        )}
        <a href={`${path}/invitations`} className="button-outline mt-4">
          {t("draft.invitations")}
        </a>
      </Part>
      <RoundForm
        slug={slug}
        roundId={round.id}
        units={loaded.units}
        values={loaded.values}
        ours={OUR_TEXTS}
        words={words}
      />
      <Part heading={t("draft.open")}>
        <p className="max-w-prose">
          {t("draft.opening", { name: round.name, count: invited })} {t("draft.openHint")}
        </p>
        {invited > 0 && loaded.keepsMails && <KeptMails />}
        <SureForm
          {...place}
          action={startRound}
          sure={t("draft.openSure")}
          submit={t("draft.openSubmit")}
          primary
          after={ROUND_FORM}
        />
      </Part>
      <details className="mt-10 border-t border-rule pt-6">
        <summary className="link w-fit cursor-pointer py-2">{t("draft.remove")}</summary>
        <p className="mt-2 max-w-prose">{t("draft.removeHint")}</p>
        <SureForm
          {...place}
          action={removeDraft}
          sure={t("draft.removeSure")}
          submit={t("draft.remove")}
          primary={false}
        />
      </details>
    </>
  );
}
