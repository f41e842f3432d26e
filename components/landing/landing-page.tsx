import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { ResponsiveDrawing } from "@/components/charts/responsive-drawing";
import { WhatIf } from "@/components/result/what-if";
import { exampleMoment } from "@/lib/assessments/example";
import { resultContent } from "@/lib/assessments/result-content";
import { drawBuilding } from "@/lib/drawing/building";
import { wordingFor } from "@/lib/framework/wording";

type Props = {
  /** Where the demo organization is, if there is one. */
  demo: string | null;
};

/** What Sevenfold is, in under a minute: the idea, an example that is really scored, and a way in. */
export async function LandingPage({ demo }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("landing")]);
  return (
    <>
      <section className="mt-10 sm:mt-16">
        <h1 className="max-w-4xl text-5xl sm:text-6xl">{t("heading")}</h1>
        <p className="mt-6 max-w-2xl text-lg sm:text-xl">{t("lead")}</p>
        <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
          <a href={`/${locale}/start`} className="button-primary text-lg">
            {t("begin")}
          </a>
          <span className="text-quiet">{t("time")}</span>
        </p>
        <p className="mt-4 flex flex-wrap gap-x-8">
          <a href={`/${locale}/workshops`} className="link inline-block py-2">
            {t("workshop")}
          </a>
          <a href={`/${locale}/join`} className="link inline-block py-2">
            {t("join")}
          </a>
          {demo !== null && (
            <a href={`/${locale}${demo}`} className="link inline-block py-2">
              {t("demo")}
            </a>
          )}
        </p>
      </section>
      <Example />
      <section className="mt-24 grid gap-x-16 gap-y-6 lg:grid-cols-[20rem_1fr]">
        <h2 className="text-4xl">{t("idea.heading")}</h2>
        <div className="max-w-prose space-y-4 text-lg">
          <p>{t("idea.levels")}</p>
          <p>{t("idea.reflex")}</p>
          <p>
            <a href={`/${locale}/method`} className="link inline-block py-1">
              {t("idea.more")}
            </a>
          </p>
        </div>
      </section>
      <section className="mt-24">
        <h2 className="text-4xl">{t("steps.heading")}</h2>
        <ol className="mt-8 grid gap-10 sm:grid-cols-3">
          {(["one", "two", "three"] as const).map((step, index) => (
            <li key={step} className="border-t border-rule pt-4">
              <p className="font-serif text-3xl text-quiet" aria-hidden="true">
                {index + 1}
              </p>
              <h3 className="mt-1 text-2xl">{t(`steps.${step}`)}</h3>
              <p className="mt-2">{t(`steps.${step}Text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="mt-24 grid gap-x-16 gap-y-6 lg:grid-cols-[20rem_1fr]">
        <h2 className="text-4xl">{t("team.heading")}</h2>
        <div className="max-w-prose text-lg">
          <p>{t("team.text")}</p>
          <p className="mt-8">
            <a href={`/${locale}/start`} className="button-primary">
              {t("begin")}
            </a>
          </p>
        </div>
      </section>
    </>
  );
}

async function Example() {
  const locale = await getLocale();
  const [t, { result }] = await Promise.all([getTranslations("landing.example"), getMessages()]);
  const wording = wordingFor(locale);
  const { profile, release } = exampleMoment();
  const context = { wording, locale, socialSystem: "team", release } as const;
  const content = resultContent(profile, context);
  return (
    <section className="mt-20 border-t border-rule pt-10">
      <h2 className="text-sm font-sans tracking-normal text-quiet">{t("heading")}</h2>
      <p className="mt-3 max-w-3xl font-serif text-3xl leading-tight sm:text-4xl">
        {content.headline}
      </p>
      <p className="mt-4 max-w-prose">{content.lead.join(" ")}</p>
      <div className="mt-8">
        <ResponsiveDrawing
          name="example"
          draw={(options) => drawBuilding(content.building, options)}
        />
      </div>
      <p className="mt-5 max-w-prose text-sm text-quiet">{t("note")}</p>
      {content.whatIf && (
        <div className="mt-16">
          <WhatIf
            profile={content.whatIf}
            picture={content.building}
            words={{ ...result.whatIf, supported: wording.building.supported }}
          />
        </div>
      )}
    </section>
  );
}
