import { getFormatter, getLocale, getMessages, getTranslations } from "next-intl/server";
import { DeleteForm } from "@/components/assessments/manage-forms";
import { Drawing } from "@/components/charts/drawing";
import { ResponsiveDrawing } from "@/components/charts/responsive-drawing";
import { BeginningSection } from "@/components/result/beginning-section";
import { EffortSection } from "@/components/result/effort-section";
import { NotesSection } from "@/components/result/notes-section";
import { ShiftsSection } from "@/components/result/shifts-section";
import { PrintButton } from "@/components/ui/print-button";
import { resultContent } from "@/lib/assessments/result-content";
import { drawBuilding } from "@/lib/drawing/building";
import { drawDots } from "@/lib/drawing/dots";
import { pagePaint } from "@/lib/drawing/paint";
import { wordingFor } from "@/lib/framework/wording";
import type { WorkshopResult } from "@/lib/workshops/loaders";
import { isVotedOnShifts } from "@/lib/workshops/plan";
import { votePicture } from "@/lib/workshops/reveal";
import { provisionalBelow } from "@/lib/workshops/session";

type Props = { result: WorkshopResult };

/** What everybody takes home: what was found, how they voted, what they wrote down and agreed. */
export async function WorkshopResultPage({ result }: Props) {
  const [locale, messages, t, r, format] = await Promise.all([
    getLocale(),
    getMessages(),
    getTranslations("workshop.result"),
    getTranslations("result"),
    getFormatter(),
  ]);
  const wording = wordingFor(locale);
  const { room, moment } = result;
  const { round, session } = room;
  const parts = [
    round.name || round.unit.name || r(`unnamed.${round.socialSystem}`),
    t("answers", { count: room.joined }),
    round.closedOn && format.dateTime(round.closedOn, { dateStyle: "long", timeZone: "UTC" }),
  ];
  const { socialSystem } = round;
  const content =
    moment &&
    resultContent(moment.profile, { wording, locale, socialSystem, release: moment.release });
  const provisional = provisionalBelow(session);
  return (
    <article className="space-y-16 print:space-y-8">
      <div>
        <header className="mt-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-b border-rule pb-4 text-sm text-quiet">
          <p>{parts.filter(Boolean).join(" · ")}</p>
          <p className="flex flex-wrap items-center gap-x-6 print:hidden">
            {result.token && (
              <a
                href={`/api/screens/${result.token}/workshop.xlsx?locale=${locale}`}
                download
                className="link"
              >
                {t("export")}
              </a>
            )}
            <PrintButton label={r("manage.print")} />
          </p>
        </header>
        {content ? (
          <>
            <h1 className="mt-8 max-w-4xl text-4xl sm:text-5xl">{content.headline}</h1>
            {content.lead.length > 0 && (
              <p className="mt-6 max-w-prose text-lg">{content.lead.join(" ")}</p>
            )}
            {provisional && (
              <p className="mt-4 border-l-2 border-accent pl-4">
                {t("provisional", { level: wording.levels[provisional].name.toLowerCase() })}
              </p>
            )}
            <section aria-label={r("building.heading")} className="mt-10">
              <ResponsiveDrawing
                name="building"
                draw={(options) => drawBuilding(content.building, options)}
              />
            </section>
          </>
        ) : (
          <h1 className="mt-8 max-w-3xl text-3xl">{t("tooFew")}</h1>
        )}
      </div>
      <AgreedSection result={result} />
      {content && <BeginningSection beginning={content.beginning} wording={wording} />}
      <VotesSection result={result} />
      <WrittenSection result={result} />
      {content && <NotesSection notes={content.notes} wording={wording} />}
      {content && moment && moment.profile.effort.respondents > 0 && (
        <EffortSection content={content} />
      )}
      {content && isVotedOnShifts(session) && <ShiftsSection content={content} wording={wording} />}
      <div className="border-t border-rule pt-6">
        <p className="text-sm text-quiet">{t("made")}</p>
        {result.token && (
          <div className="mt-4 print:hidden">
            <DeleteForm token={result.token} whole words={messages.result.manage} />
          </div>
        )}
      </div>
    </article>
  );
}

async function AgreedSection({ result: { actions } }: Props) {
  const [locale, t, format] = await Promise.all([
    getLocale(),
    getTranslations("workshop.result"),
    getFormatter(),
  ]);
  const { levels } = wordingFor(locale);
  return (
    <section>
      <h2 className="text-3xl">{t("actions")}</h2>
      {actions.length === 0 && <p className="mt-3">{t("noActions")}</p>}
      <ol className="mt-4">
        {actions.map(({ id, what, owner, dueOn, customerNotices, level }) => (
          <li key={id} className="border-t border-rule py-4 last:border-b">
            <p className="font-serif text-2xl">{what}</p>
            <dl className="mt-2 grid gap-x-10 gap-y-2 text-sm sm:grid-cols-[auto_auto_1fr_auto]">
              <Fact name={t("owner")}>{owner}</Fact>
              <Fact name={t("dueOn")}>
                {dueOn ? format.dateTime(dueOn, { dateStyle: "long", timeZone: "UTC" }) : "–"}
              </Fact>
              <Fact name={t("notices")}>{customerNotices}</Fact>
              <Fact name={t("level")}>{levels[level].name}</Fact>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

async function VotesSection({ result: { votes } }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workshop.result")]);
  const wording = wordingFor(locale);
  if (votes.length === 0) return null;
  return (
    <section>
      <h2 className="text-3xl">{t("votes")}</h2>
      <p className="mt-2 max-w-prose text-sm text-quiet">{t("votesHint")}</p>
      <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-2">
        {votes.map(({ level, votes: own }) => (
          <div key={level} className="min-w-0 break-inside-avoid">
            <h3 className="text-2xl">{wording.levels[level].name}</h3>
            {own.map((vote) => {
              const picture = votePicture(vote, level, wording);
              const options = { paint: pagePaint, width: 460, idPrefix: `${level}-${vote.vote}` };
              return (
                <figure key={vote.vote} className="mt-4">
                  <figcaption className="text-sm">
                    <span className="text-quiet">
                      {t("vote", { vote: vote.vote })} · {t("voters", { count: vote.voters })}
                    </span>
                    <span className="block">{wording.workshop.readings[vote.reading].says}</span>
                  </figcaption>
                  {picture && <Drawing svg={drawDots(picture, options)} className="mt-2" />}
                </figure>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}

const KINDS = ["together", "differ", "parked", "story"] as const;

async function WrittenSection({ result: { notes } }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("workshop.result")]);
  const { levels } = wordingFor(locale);
  if (notes.length === 0) return null;
  return (
    <section>
      <h2 className="text-3xl">{t("notes")}</h2>
      <div className="mt-4 grid gap-x-16 gap-y-8 lg:grid-cols-2">
        {KINDS.map((kind) => {
          const own = notes.filter((note) => note.kind === kind);
          if (own.length === 0) return null;
          return (
            <div key={kind} className="max-w-prose">
              <h3 className="text-xl">{t(kind)}</h3>
              <ul className="mt-2">
                {own.map(({ id, text, level }) => (
                  <li key={id} className="border-t border-rule py-2">
                    {text}
                    {level && (
                      <span className="block text-sm text-quiet">{levels[level].name}</span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
