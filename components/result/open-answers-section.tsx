import { getTranslations } from "next-intl/server";

type Props = { openAnswers: { stories: string[]; improvements: string[] } | null };

/** How many texts stand open; a whole organization writes hundreds. */
const UNFOLDED = 8;

/** What people of a group that is large enough wrote, without who, when or together with what. */
export async function OpenAnswersSection({ openAnswers }: Props) {
  const t = await getTranslations("result.story");
  if (!openAnswers) return null;
  const parts = [
    { title: t("story"), texts: openAnswers.stories },
    { title: t("improvement"), texts: openAnswers.improvements },
  ].filter(({ texts }) => texts.length > 0);
  if (parts.length === 0) return null;
  return (
    <section>
      <h2 className="text-3xl">{t("headingJoint")}</h2>
      <p className="mt-2 max-w-prose text-sm text-quiet">{t("noteJoint")}</p>
      <div className="mt-5 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        {parts.map(({ title, texts }) => (
          <div key={title} className="max-w-prose">
            <h3 className="text-xl">{title}</h3>
            <Texts texts={texts.slice(0, UNFOLDED)} />
            {texts.length > UNFOLDED && (
              <details className="mt-3">
                <summary className="link w-fit cursor-pointer py-1">
                  {t("more", { count: texts.length - UNFOLDED })}
                </summary>
                <Texts texts={texts.slice(UNFOLDED)} />
              </details>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="mt-3 space-y-3">
      {texts.map((text, index) => (
        <li
          key={`${index}-${text}`}
          className="border-l border-rule pl-4 whitespace-pre-line wrap-anywhere"
        >
          {text}
        </li>
      ))}
    </ul>
  );
}
