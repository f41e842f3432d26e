import { Drawing } from "@/components/charts/drawing";
import { fill } from "@/components/walk/words";
import type { StepId } from "@/lib/workshops/plan";
import type { ScreenView } from "@/lib/workshops/views";
import type { Do } from "./facilitator-screen";
import { useClock } from "./use-clock";
import { clock, type WorkshopWords } from "./words";

type Props = { view: ScreenView; command: Do; words: WorkshopWords };

const UNVOTED: readonly (StepId | null)[] = [
  null,
  "stories",
  "break",
  "effort",
  "actions",
  "close",
];

/** Five minutes more, when a conversation is worth it. */
const MORE_MINUTES = 5;

/** The step that the room is at: what to ask, how votes lie, and what can be done next. */
export function StepPanel({ view, command, words }: Props) {
  const { lead, wall } = words;
  const { step, phase, next } = view;
  const left = useClock(view);
  const planned = view.plan.find(({ id }) => id === step);
  const isVoted = !UNVOTED.includes(step);
  const nextName = view.plan.find(({ id }) => id === next)?.name ?? "";
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h1 className="text-4xl">{planned?.name ?? lead.lobby}</h1>
        {left !== null && (
          <p className="flex items-baseline gap-4 tabular-nums">
            <span className={left < 0 ? "text-2xl text-accent" : "text-2xl"}>{clock(left)}</span>
            <button
              type="button"
              className="link cursor-pointer py-2 text-sm"
              onClick={() => {
                if (step === null) return;
                const extraMinutes = view.minutes - (planned?.minutes ?? 0) + MORE_MINUTES;
                void command({ do: "more-time", step, extraMinutes });
              }}
            >
              {lead.moreTime}
            </button>
          </p>
        )}
      </div>
      <p className="mt-3 max-w-prose text-lg">{view.prompt}</p>
      {step === null && <p className="mt-3 max-w-prose text-sm text-quiet">{lead.projectorHint}</p>}
      {step === "coins" && <p className="mt-2 text-sm text-quiet">{lead.sealed}</p>}
      {isVoted && (phase === "vote" || phase === "look" || view.record.votes > 0) && (
        <p className="mt-4 text-lg tabular-nums">
          {fill(lead.voted, { voted: view.voted, joined: view.joined })}
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {isVoted && step !== null && <VoteButtons step={step} {...{ view, command, words }} />}
        {next !== null && (
          <button
            type="button"
            className={
              (isVoted && phase !== "reveal") || view.gate ? "button-outline" : "button-primary"
            }
            onClick={() => void command({ do: "go", step: next })}
          >
            {fill(step === null ? lead.begin : lead.next, { step: nextName.toLowerCase() })}
          </button>
        )}
      </div>
      {view.record.decision && (
        <p className="mt-4 text-sm text-quiet">{lead.decided[view.record.decision]}</p>
      )}
      {view.gate && step !== null && <Gate {...{ view, command, words }} step={step} />}
      {view.picture && <Drawing svg={view.picture} className="mt-8 overflow-x-auto" />}
      {view.votes.map((vote, index) => (
        <figure key={vote.vote} className="mt-8 border-t border-rule pt-4">
          <figcaption>
            <span className="flex flex-wrap justify-between gap-x-6 text-sm text-quiet">
              <span>{fill(lead.vote, { vote: vote.vote })}</span>
              <span>
                {index === 0 && (phase === "look" ? lead.look : lead.shown)}{" "}
                {fill(lead.voters, { count: vote.voters })}
              </span>
            </span>
            <span className="mt-2 block font-serif text-2xl">
              {vote.says}
              {vote.indication && <span className="text-base"> ({wall.indication})</span>}
            </span>
          </figcaption>
          {vote.svg && <Drawing svg={vote.svg} className="mt-3 overflow-x-auto" />}
          {vote.names && (
            <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2 text-sm">
              {vote.names.map(({ stage, names }) => (
                <div key={stage}>
                  <dt className="text-quiet">{stage}</dt>
                  <dd>{names.join(", ")}</dd>
                </div>
              ))}
            </dl>
          )}
          {index === 0 && (
            <p className="mt-4 max-w-prose">
              <span className="text-quiet">{lead.ask}: </span>“{vote.ask}”
              {view.talk && (
                <>
                  {" "}
                  <span className="text-quiet">{lead.talk}: </span>“{view.talk}”
                </>
              )}
            </p>
          )}
        </figure>
      ))}
    </section>
  );
}

function VoteButtons({ step, view, command, words: { lead } }: Props & { step: StepId }) {
  const { phase, vote, record } = view;
  const open = () => void command({ do: "open-vote", step, vote: record.votes + 1 });
  if (phase === "vote") {
    return (
      <button
        type="button"
        className="button-primary"
        onClick={() => void command({ do: "stop-vote", step, vote })}
      >
        {lead.stopVote}
      </button>
    );
  }
  return (
    <>
      {phase === "look" && (
        <button
          type="button"
          className="button-primary"
          onClick={() => void command({ do: "reveal", step, vote })}
        >
          {lead.reveal}
        </button>
      )}
      <button
        type="button"
        className={record.votes === 0 ? "button-primary" : "button-outline"}
        onClick={open}
      >
        {record.votes === 0 ? lead.openVote : lead.openAgain}
      </button>
    </>
  );
}

/** The room still differs on what everything below rests on: how to go on is a choice. */
function Gate({ step, view, command, words: { lead } }: Props & { step: StepId }) {
  const choices = [
    ["more-time", lead.gateTime],
    ["provisional", lead.gateProvisional],
    ["stop", lead.gateStop],
  ] as const;
  return (
    <div role="alert" className="mt-6 border-l-4 border-accent py-1 pl-4">
      <h2 className="text-xl">{lead.gate}</h2>
      <p className="mt-1 max-w-prose">{view.gate}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        {choices.map(([decision, label]) => (
          <button
            key={decision}
            type="button"
            className="button-outline"
            onClick={() => void command({ do: "decide", step, decision })}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
