import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { renderSVG } from "uqr";
import { CopyButton } from "@/components/assessments/copy-button";
import { PrintButton } from "@/components/ui/print-button";
import type { loadLinks } from "@/lib/assessments/round-loaders";
import { publicOrigin } from "@/lib/i18n/public-origin";

type Loaded = Awaited<ReturnType<typeof loadLinks>>;
type Props = { slug: string; loaded: Loaded };

/** One sheet a unit, to put on the wall; on screen also the link for a shared tablet. */
export async function LinksPage({ slug, loaded }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("rounds.links")]);
  const { round, units, previous, next } = loaded;
  const path = `/${locale}/organizations/${slug}/rounds/${round.id}/links`;
  return (
    <>
      <div className="print:hidden">
        <p className="mt-4 text-sm text-quiet">{round.name}</p>
        <h1 className="mt-1 text-4xl sm:text-5xl">{t("heading")}</h1>
        <p className="mt-4 max-w-prose text-lg">{t("lead")}</p>
        <div className="mt-5">
          <PrintButton label={t("print")} />
        </div>
      </div>
      {units.map((unit) => (
        <Sheet key={unit.id} unit={unit} loaded={loaded} />
      ))}
      <nav className="mt-8 flex gap-8 print:hidden">
        {previous !== null && (
          <a href={`${path}?from=${previous}`} className="link py-2">
            {t("previous")}
          </a>
        )}
        {next !== null && (
          <a href={`${path}?from=${next}`} className="link py-2">
            {t("next")}
          </a>
        )}
      </nav>
    </>
  );
}

type SheetProps = { unit: Loaded["units"][number]; loaded: Loaded };

async function Sheet({ unit, loaded }: SheetProps) {
  const { locale, round, minutes } = loaded;
  const [t, page, format, origin] = await Promise.all([
    getTranslations({ locale, namespace: "rounds.links" }),
    getTranslations("rounds.links"),
    getFormatter({ locale }),
    publicOrigin(),
  ]);
  const address = `${origin}/${locale}/join/${unit.invitation}`;
  const kiosk = `${origin}/${locale}/kiosk/${unit.kiosk}`;
  const { closesOn, threshold } = round;
  const day = closesOn && format.dateTime(closesOn, { dateStyle: "long", timeZone: "UTC" });
  return (
    <section className="mt-10 break-after-page border-t border-rule pt-6 print:mt-0 print:border-0">
      <p className="font-medium">{unit.name}</p>
      <div className="mt-2 grid gap-6 sm:grid-cols-[1fr_auto] print:block">
        <div>
          <h2 lang={locale} className="text-2xl print:text-5xl">
            {t("sheetHeading")}
          </h2>
          <p lang={locale} className="mt-3 max-w-prose print:text-xl">
            {t("sheetText", { minutes })} {day && t("sheetUntil", { day })}
          </p>
          <p lang={locale} className="mt-2 max-w-prose text-sm print:text-lg">
            {t("sheetPromise", { threshold })}
          </p>
        </div>
        <QrCode text={address} label={page("qr", { unit: unit.name })} />
      </div>
      <p className="mt-3 font-mono text-xs break-all print:text-base">{address}</p>
      <div className="mt-3 print:hidden">
        <CopyButton text={address} label={page("copy")} done={page("copied")} />
      </div>
      <details className="mt-2 print:hidden">
        <summary className="link w-fit cursor-pointer py-2 text-sm">{page("kiosk")}</summary>
        <p className="max-w-prose text-sm text-quiet">{page("kioskHint")}</p>
        <a href={kiosk} className="link font-mono text-xs break-all">
          {kiosk}
        </a>
        <div className="mt-3">
          <CopyButton text={kiosk} label={page("copyKiosk")} done={page("copied")} />
        </div>
      </details>
    </section>
  );
}

/** Always dark on white: that is what cameras read best. */
function QrCode({ text, label }: { text: string; label: string }) {
  return (
    <div
      role="img"
      aria-label={label}
      className="w-40 self-start overflow-hidden rounded-lg bg-white print:mt-8 print:w-[12cm] [&_svg]:block [&_svg]:h-auto [&_svg]:w-full"
      dangerouslySetInnerHTML={{ __html: renderSVG(text, { border: 2, pixelSize: 4 }) }}
    />
  );
}
