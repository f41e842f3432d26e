"use client";

import { Drawing } from "@/components/charts/drawing";
import { fill } from "@/components/walk/words";
import type { ScreenView, ShownVote } from "@/lib/workshops/views";
import { useClock } from "./use-clock";
import { useLive } from "./use-live";
import { clock, type WorkshopWords } from "./words";

type Props = {
  token: string;
  locale: string;
  view: ScreenView;
  /** Where people join, as they would type it. */
  address: string;
  /** The same as a picture for their cameras. */
  qr: string;
  words: WorkshopWords;
};

/** The big screen: one sentence, one picture, one question, readable from the back of the room. */
export function ProjectorScreen({ token, locale, view: initial, address, qr, words }: Props) {
  const { view } = useLive(initial, `/api/screens/${token}`, locale);
  const left = useClock(view);
  const { wall } = words;
  const place = view.plan.find(({ id }) => id === view.step);
  const isVoting = view.phase === "vote" || view.phase === "look";
  return (
    <div className="projector fonts-early flex h-dvh flex-col overflow-hidden bg-paper px-[4.5vw] py-[4vh] text-ink">
      <header className="flex items-baseline justify-between gap-10 text-[clamp(1rem,1.7vw,2.4rem)] text-quiet">
        <p>{place ? place.name : view.name}</p>
        <p className="tabular-nums">
          {isVoting && fill(wall.voted, { voted: view.voted, joined: view.joined })}
          {view.step === null && fill(wall.joined, { count: view.joined })}
          {left !== null && !view.closed && (
            <span suppressHydrationWarning>
              {isVoting && " · "}
              {clock(left)}
            </span>
          )}
        </p>
      </header>
      <main id="content" className="flex min-h-0 grow flex-col" aria-live="polite">
        {view.closed ? (
          <Large title={wall.over}>{wall.overHint}</Large>
        ) : view.step === null ? (
          <Lobby view={view} address={address} qr={qr} words={words} />
        ) : (
          <Step view={view} words={words} locale={locale} />
        )}
      </main>
      {view.step !== null && !view.closed && (
        <footer className="flex flex-wrap justify-between gap-x-10 text-[clamp(0.9rem,1.2vw,1.6rem)] text-quiet">
          <p>
            {address} · {view.code}
          </p>
          {view.provisional && <p>{fill(wall.provisional, { level: view.provisional })}</p>}
        </footer>
      )}
    </div>
  );
}

type PartProps = { view: ScreenView; words: WorkshopWords };

function Lobby({
  view,
  address,
  qr,
  words: { wall },
}: PartProps & { address: string; qr: string }) {
  return (
    <div className="grid grow items-center gap-[5vw] md:grid-cols-[1fr_auto]">
      <div>
        <p className="text-[clamp(1.2rem,2.4vw,3.2rem)] text-quiet">
          {wall.join} <span className="text-ink">{address}</span> {wall.code}
        </p>
        <h1 className="mt-[2vh] font-sans text-[clamp(3.5rem,11vw,14rem)] leading-none tracking-[0.08em]">
          {view.code}
        </h1>
        <p className="mt-[5vh] max-w-[40ch] font-serif text-[clamp(1.2rem,2.2vw,3rem)] leading-snug">
          {view.prompt}
        </p>
      </div>
      {/* Cameras want dark on light, whatever the wall looks like. */}
      <div
        aria-hidden="true"
        className="w-[min(34vw,60vh)] rounded-2xl bg-[#fbfaf6] p-[1.2vw]"
        dangerouslySetInnerHTML={{ __html: qr }}
      />
    </div>
  );
}

function Step({ view, words, locale }: PartProps & { locale: string }) {
  const [last, ...before] = view.votes;
  if (last && view.phase === "reveal") {
    return <Reveal last={last} before={before} words={words} />;
  }
  if (view.step === "stories") return <Stories view={view} />;
  if (view.step === "actions" || view.step === "close") {
    return <Agreed view={view} words={words} locale={locale} />;
  }
  const picture = view.picture ?? (view.phase === "prepare" ? view.building : null);
  return (
    <Beside picture={picture}>
      <Large title={view.prompt} />
      {view.step === "effort" && !view.picture && (
        <p className="mt-[3vh] text-[clamp(1rem,1.7vw,2.4rem)] text-quiet">
          {words.wall.tooFewCoins}
        </p>
      )}
    </Beside>
  );
}

type RevealProps = { last: ShownVote; before: readonly ShownVote[]; words: WorkshopWords };

function Reveal({ last, before, words: { wall } }: RevealProps) {
  const [earlier] = before;
  return (
    <>
      <h1 className="mt-[3vh] text-[clamp(2rem,4vw,5.4rem)] leading-tight">{last.says}</h1>
      {last.indication && (
        <p className="mt-2 text-[clamp(0.9rem,1.3vw,1.8rem)] text-quiet">{wall.indication}</p>
      )}
      <div
        className={
          earlier?.svg ? "mt-auto grid grid-cols-[2fr_3fr] items-end gap-[4vw]" : "mt-auto"
        }
      >
        {earlier?.svg && (
          <figure className="opacity-80">
            <figcaption className="mb-2 text-[clamp(0.9rem,1.3vw,1.8rem)] text-quiet">
              {fill(wall.votes, { vote: earlier.vote })}
            </figcaption>
            <Drawing svg={earlier.svg} className="wall-drawing" />
          </figure>
        )}
        {last.svg && <Drawing svg={last.svg} className="wall-drawing" />}
      </div>
      {last.names && (
        <dl className="mt-[2vh] grid grid-flow-col gap-[2vw] text-[clamp(0.9rem,1.3vw,1.8rem)]">
          {last.names.map(({ stage, names }) => (
            <div key={stage}>
              <dt className="text-quiet">{stage}</dt>
              <dd>{names.join(", ")}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-auto pb-[3vh] font-serif text-[clamp(1.4rem,2.6vw,3.6rem)] leading-snug">
        {last.ask}
      </p>
    </>
  );
}

function Stories({ view }: { view: ScreenView }) {
  const stories = view.notes.filter(({ kind }) => kind === "story").slice(-4);
  return (
    <>
      <Large title={view.prompt} />
      <ul className="my-auto grid gap-[3vh] py-[3vh] md:grid-cols-2">
        {stories.map(({ id, text }) => (
          <li
            key={id}
            className="border-l-2 border-accent pl-[1.2vw] text-[clamp(1rem,1.7vw,2.4rem)] leading-snug"
          >
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

function Agreed({ view, words: { wall }, locale }: PartProps & { locale: string }) {
  const date = (due: Date | string | null) =>
    due === null
      ? ""
      : new Date(due).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
  return (
    <Beside picture={view.actions.length === 0 ? view.building : null}>
      <Large title={view.actions.length > 0 ? wall.actions : view.prompt} />
      {view.actions.length === 0 && view.headline && (
        <p className="mt-[3vh] max-w-[50ch] text-[clamp(1.2rem,2vw,2.8rem)] text-quiet">
          {view.headline}
        </p>
      )}
      <ol className="my-auto grid gap-[4vh] py-[3vh]">
        {view.actions.map(({ id, what, owner, dueOn, customerNotices }) => (
          <li key={id}>
            <p className="font-serif text-[clamp(1.4rem,2.6vw,3.6rem)] leading-snug">{what}</p>
            <p className="mt-1 text-[clamp(1rem,1.5vw,2.1rem)] text-quiet">
              {dueOn === null ? owner : fill(wall.by, { owner, date: date(dueOn) })}
              {" · "}
              {fill(wall.notices, { text: customerNotices })}
            </p>
          </li>
        ))}
      </ol>
    </Beside>
  );
}

function Large({ title, children }: { title: string; children?: React.ReactNode }) {
  return (
    <>
      <h1 className="mt-[3vh] max-w-[28ch] text-[clamp(2rem,4vw,5.4rem)] leading-tight">{title}</h1>
      {children && (
        <p className="mt-[3vh] text-[clamp(1.2rem,2vw,2.8rem)] text-quiet">{children}</p>
      )}
    </>
  );
}

/** Words, and a picture beside them as high as the wall is. */
function Beside({ picture, children }: { picture: string | null; children: React.ReactNode }) {
  if (!picture) return children;
  return (
    <div className="grid min-h-0 grow gap-[4vw] md:grid-cols-[2fr_3fr]">
      <div>{children}</div>
      <Drawing svg={picture} className="wall-picture min-h-0 py-[3vh]" />
    </div>
  );
}
