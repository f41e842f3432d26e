import { getMessages, getTranslations } from "next-intl/server";
import { renderSVG } from "uqr";
import { closeAssessment } from "@/lib/assessments/actions";
import { CopyButton } from "./copy-button";

export type TeamState = {
  readonly token: string;
  /** The address of the invitation; only the owner is given it. */
  readonly invitation: string | null;
  readonly minutes: number;
  readonly threshold: number;
  readonly started: number;
  readonly finished: number;
};

/** From alone to together: the invitation, how many have finished, and closing the round. */
export async function TeamPanel(props: TeamState) {
  const t = await getTranslations("result.team");
  const { finished, started, threshold } = props;
  return (
    <section className="print:hidden">
      <h2 className="text-3xl">{t("heading")}</h2>
      {props.invitation === null ? (
        <p className="mt-3 max-w-prose">{t("waiting")}</p>
      ) : (
        <Invitation {...props} invitation={props.invitation} />
      )}
      <p className="mt-5 max-w-prose">
        {t("count", { finished, busy: started - finished })}{" "}
        {finished < threshold && t("tooFew", { threshold })}
      </p>
      <p className="mt-2 max-w-prose text-sm text-quiet">{t("who")}</p>
      {props.invitation !== null && finished >= threshold && (
        <form action={closeAssessment} className="mt-5">
          <input type="hidden" name="token" value={props.token} />
          <button type="submit" className="button-primary">
            {t("close")}
          </button>
          <p className="mt-2 max-w-prose text-sm text-quiet">{t("closeHint")}</p>
        </form>
      )}
    </section>
  );
}

async function Invitation({ invitation, minutes, threshold }: TeamState & { invitation: string }) {
  const [t, { result }] = await Promise.all([getTranslations("result.team"), getMessages()]);
  const body = t("mailBody", { minutes, url: invitation });
  const mail = `mailto:?subject=${encodeURIComponent(t("mailSubject"))}&body=${encodeURIComponent(body)}`;
  return (
    <div className="mt-3 grid gap-8 sm:grid-cols-[1fr_auto]">
      <div>
        <p className="max-w-prose">{t("lead", { threshold })}</p>
        <label className="mt-5 block">
          <span className="text-sm text-quiet">{t("link")}</span>
          <input readOnly value={invitation} className="field mt-1 font-mono text-sm" />
        </label>
        <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
          <CopyButton text={invitation} label={result.team.copy} done={result.team.copied} />
          <a href={mail} className="link py-2">
            {t("mail")}
          </a>
        </div>
      </div>
      <QrCode text={invitation} label={t("qr")} />
    </div>
  );
}

/** Always dark on white: that is what cameras read best, in the dark theme too. */
function QrCode({ text, label }: { text: string; label: string }) {
  const svg = renderSVG(text, { border: 2, pixelSize: 4 });
  return (
    <div
      role="img"
      aria-label={label}
      className="w-40 self-start overflow-hidden rounded-lg bg-white [&_svg]:block [&_svg]:h-auto [&_svg]:w-full"
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
