import { getLocale, getMessages } from "next-intl/server";
import type { ExplainedContent } from "@/lib/assessments/explained-content";
import { MeasuredSections } from "./measured-sections";

type Props = {
  content: ExplainedContent;
  /** Whose result it is. */
  about: readonly string[];
  /** The address of the result itself. */
  result: string;
};

/** How a result was measured: each number's formula, with the reader's own figures in it. */
export async function MeasuredPage({ content, about, result }: Props) {
  const [locale, { measured: words }] = await Promise.all([getLocale(), getMessages()]);
  return (
    <article>
      <p className="mt-6 text-sm print:hidden">
        <a href={result} className="link inline-block py-2">
          {words.back}
        </a>
      </p>
      <header className="mt-4">
        <h1 className="text-4xl sm:text-5xl">{words.heading}</h1>
        <p className="mt-3 text-sm text-quiet">{about.join(" · ")}</p>
        <p className="mt-5 max-w-prose text-lg">{words.lead}</p>
        <p className="mt-3 max-w-prose">{words.reading}</p>
        <p className="mt-3 max-w-prose text-sm text-quiet">{content.parameters}</p>
      </header>
      <MeasuredSections content={content} words={words} />
      <p className="mt-16 border-t border-rule pt-6 text-sm print:hidden">
        <a href={`/${locale}/method`} className="link inline-block py-1">
          {words.method}
        </a>
      </p>
    </article>
  );
}
