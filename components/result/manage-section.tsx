import { getLocale, getMessages } from "next-intl/server";
import { CopyButton } from "@/components/assessments/copy-button";
import { DeleteForm, RenameForm } from "@/components/assessments/manage-forms";
import { PrintButton } from "@/components/ui/print-button";
import { repeatAssessment } from "@/lib/assessments/actions";
import { claim } from "@/lib/assessments/claim-actions";
import type { LoadedResult } from "@/lib/assessments/loaders";
import { mayAnswer, mayWithdraw } from "@/lib/assessments/rules";
import { publicOrigin } from "@/lib/i18n/public-origin";

type Props = { result: LoadedResult; token: string };

/** What one can do with a result: print, name, repeat, delete. */
export async function ManageSection({ result, token }: Props) {
  const [locale, origin, messages] = await Promise.all([
    getLocale(),
    publicOrigin(),
    getMessages(),
  ]);
  const { manage: words, team } = messages.result;
  const { manages, round, link } = result;
  return (
    <section className="border-t border-rule pt-8 print:hidden">
      <h2 className="text-2xl">{words.heading}</h2>
      <div className="mt-5 grid gap-x-16 gap-y-8 lg:grid-cols-2">
        {manages && <RenameForm token={token} name={round.unit.name} words={words} />}
        <div className="space-y-5">
          <div className="flex flex-wrap gap-3">
            <CopyButton
              text={`${origin}/${locale}/assessments/${token}`}
              label={words.copy}
              done={team.copied}
            />
            <PrintButton label={words.print} />
            {mayAnswer(link) && (
              <a
                href={`/${locale}/assessments/${token}/walk?step=review`}
                className="button-outline"
              >
                {words.edit}
              </a>
            )}
          </div>
          {manages && (
            <form action={repeatAssessment}>
              <input type="hidden" name="token" value={token} />
              <button type="submit" className="button-outline">
                {words.repeat}
              </button>
              <p className="mt-2 max-w-prose text-sm text-quiet">{words.repeatHint}</p>
            </form>
          )}
          {result.claimable && (
            <form action={claim}>
              <input type="hidden" name="token" value={token} />
              <button type="submit" className="button-outline">
                {words.claim}
              </button>
              <p className="mt-2 max-w-prose text-sm text-quiet">{words.claimHint}</p>
            </form>
          )}
          {(manages || mayWithdraw(link)) && (
            <DeleteForm token={token} whole={manages} words={words} />
          )}
        </div>
      </div>
    </section>
  );
}
