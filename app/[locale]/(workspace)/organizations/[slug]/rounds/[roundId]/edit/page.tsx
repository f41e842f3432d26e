import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { ArrangeForm } from "@/components/rounds/arrange-form";
import { OUR_TEXTS } from "@/components/rounds/draft-page";
import { ReadingColumn } from "@/components/workspace/reading-column";
import { loadArrangement } from "@/lib/assessments/round-loaders";
import type { Locale } from "@/lib/framework/locales";

type Props = { params: Promise<{ locale: Locale; slug: string; roundId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rounds.arrange");
  return { title: t("heading") };
}

export default async function EditRound({ params }: Props) {
  const { locale, slug, roundId } = await params;
  const [{ begun, languages, values }, { rounds: words }] = await Promise.all([
    loadArrangement(slug, roundId),
    getMessages(),
  ]);
  const path = `/organizations/${slug}/rounds/${roundId}`;
  return (
    <ReadingColumn wide back={{ href: `/${locale}${path}`, label: words.backToRound }}>
      <h1 className="mt-4 text-4xl sm:text-5xl">{words.arrange.heading}</h1>
      <p className="mt-4 max-w-prose">{begun ? words.arrange.begun : words.arrange.notBegun}</p>
      <ArrangeForm
        slug={slug}
        roundId={roundId}
        begun={begun}
        values={values}
        languages={languages}
        ours={OUR_TEXTS}
        words={words}
      />
    </ReadingColumn>
  );
}
