import { type RefObject, useEffect, useRef, useState } from "react";
import {
  type Changes,
  createAnswerQueue,
  type Delivery,
  type DeviceStorage,
  type QueueStatus,
} from "@/lib/assessments/answer-queue";
import type { Answers } from "@/lib/assessments/steps";
import type { OpenValues } from "./open-questions";

type Queue = ReturnType<typeof createAnswerQueue>;
type Arrived = { answers: Answers; open: Partial<OpenValues> };

const OPEN_FIELDS = ["story", "storyKinds", "improvement", "improvementLevel"];
const LONGEST_WAIT = 30_000;

/**
 * The answer queue of this response in this browser: what waited on the device is taken up again,
 * and what another tab answers arrives here too.
 */
export function useAnswerQueue(
  { token, responseId, kiosk }: { token: string; responseId: string; kiosk?: string },
  onArrival: (changes: Arrived) => void,
): { status: QueueStatus; queue: RefObject<Queue | null> } {
  const [status, setStatus] = useState<QueueStatus>("saved");
  const queue = useRef<Queue | null>(null);
  const arrive = useRef(onArrival);
  arrive.current = onArrival;

  useEffect(() => {
    const created = createAnswerQueue({
      name: responseId,
      // A shared tablet keeps nothing of anybody: what cannot be sent is lost with the page.
      storage: kiosk === undefined ? deviceStorage() : memory(),
      send: (changes) => send(token, changes),
      later: (retry, failures) =>
        setTimeout(retry, Math.min(1000 * 2 ** (failures - 1), LONGEST_WAIT)),
      onStatus: setStatus,
    });
    queue.current = created;
    const waiting = created.pending();
    if (Object.keys(waiting).length > 0) {
      arrive.current(split(waiting));
      void created.flush();
    }

    const prefix = `sevenfold:${responseId}:`;
    const retry = () => void created.flush();
    const hear = ({ key, newValue }: StorageEvent) => {
      if (!key?.startsWith(prefix) || newValue === null) return;
      arrive.current(split({ [key.slice(prefix.length)]: JSON.parse(newValue) }));
    };
    window.addEventListener("beforeunload", created.leave);
    window.addEventListener("online", retry);
    window.addEventListener("pagehide", retry);
    document.addEventListener("visibilitychange", retry);
    window.addEventListener("storage", hear);
    return () => {
      window.removeEventListener("beforeunload", created.leave);
      window.removeEventListener("online", retry);
      window.removeEventListener("pagehide", retry);
      document.removeEventListener("visibilitychange", retry);
      window.removeEventListener("storage", hear);
    };
  }, [token, responseId, kiosk]);

  return { status, queue };
}

async function send(token: string, changes: Changes): Promise<Delivery> {
  try {
    const response = await fetch(`/api/responses/${token}/answers`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(split(changes)),
      // Lets the request outlive a tab that is being closed.
      keepalive: true,
    });
    if (response.ok) return "saved";
    return response.status < 500 && response.status !== 429 ? "refused" : "unreachable";
  } catch {
    return "unreachable";
  }
}

function split(changes: Changes): Arrived {
  const isOpen = ([id]: [string, unknown]) => OPEN_FIELDS.includes(id);
  const entries = Object.entries(changes);
  return {
    answers: Object.fromEntries(entries.filter((entry) => !isOpen(entry))) as Answers,
    open: Object.fromEntries(entries.filter(isOpen)) as Partial<OpenValues>,
  };
}

/** `localStorage`, or memory where a browser refuses it: then a closed tab forgets what was not sent. */
function deviceStorage(): DeviceStorage {
  try {
    window.localStorage.setItem("sevenfold", "");
    window.localStorage.removeItem("sevenfold");
    return window.localStorage;
  } catch {
    return memory();
  }
}

function memory(): DeviceStorage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
