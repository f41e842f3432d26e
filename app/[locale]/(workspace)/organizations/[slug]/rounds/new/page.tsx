import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { OUR_TEXTS } from "@/components/rounds/draft-page";
import { RoundForm } from "@/components/rounds/round-form";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadNewRound } from "@/lib/assessments/round-loaders";
import type { Locale } from "@/lib/framework/locales";

type Props = { params: Promise<{ locale: Locale; slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rounds");
  return { title: t("new") };
}

export default async function NewRound({ params }: Props) {
  const { locale, slug } = await params;
  const [{ units, values }, { rounds: words }] = await Promise.all([
    loadNewRound(slug),
    getMessages(),
  ]);
  const back = { href: `/${locale}/organizations/${slug}/rounds`, label: words.back };
  return (
    <ReadingColumn wide back={back}>
      <h1 className="mt-4 text-4xl sm:text-5xl">{words.form.newHeading}</h1>
      {units.length === 0 ? (
        <>
          <p className="mt-5 max-w-prose text-lg">{words.noUnits}</p>
          <a href={`/${locale}/organizations/${slug}/units`} className="button-primary mt-6">
            {words.toUnits}
          </a>
        </>
      ) : (
        <RoundForm
          slug={slug}
          roundId={null}
          units={units}
          values={values}
          ours={OUR_TEXTS}
          words={words}
        />
      )}
    </ReadingColumn>
  );
}
