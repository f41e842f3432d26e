"use client";

import { useEffect, useRef, useState } from "react";

/** How long a stream may stay silent at its beginning before the page asks by itself. */
const PATIENCE_MS = 3_000;
const ASK_EVERY_MS = 1_000;
/** A connection that died without saying so is given up after this. */
const ASK_PATIENCE_MS = 8_000;
/** The next try after a stream that could not be opened at all: browsers retry only those that broke. */
const REOPEN_MS = 5_000;

/**
 * Follows a workshop: by a stream, which the browser opens again when it breaks, and by asking every
 * second as long as there is none, behind proxies that hold streams back. Whatever comes replaces what
 * was there, so that nothing has to be caught up with.
 *
 * @param initial as the page was made
 * @param base `/api/workshops/CODE` or `/api/screens/TOKEN`
 * @returns the view, whether there is a connection, and what to do to look at once
 */
export function useLive<View>(initial: View, base: string, locale: string) {
  const [view, setView] = useState(initial);
  const [connected, setConnected] = useState(true);
  const ask = useRef(async () => {});

  useEffect(() => {
    let stream: EventSource | undefined;
    let silent: ReturnType<typeof setTimeout> | undefined;
    let asking: ReturnType<typeof setInterval> | undefined;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    let ended = false;

    let newest = 0;

    /** What was asked for before an event may be answered after it. */
    function show(next: View, revision: number): void {
      if (revision < newest) return;
      newest = revision;
      setView(next);
    }

    ask.current = async () => {
      const signal = AbortSignal.timeout(ASK_PATIENCE_MS);
      const response = await fetch(`${base}/state?locale=${locale}`, { signal }).catch(() => null);
      const said = response?.ok ? await response.json().catch(() => null) : null;
      if (ended) return;
      setConnected(said !== null);
      if (said === null) return;
      const { view: next, revision } = said as { view: View; revision: number };
      show(next, revision);
    };

    function askByItself(): void {
      asking ??= setInterval(() => void ask.current(), ASK_EVERY_MS);
    }

    function open(): void {
      clearTimeout(reopening);
      clearTimeout(silent);
      stream?.close();
      const own = new EventSource(`${base}/events?locale=${locale}`);
      stream = own;
      silent = setTimeout(askByItself, PATIENCE_MS);
      own.onmessage = ({ data, lastEventId }) => {
        clearTimeout(silent);
        clearInterval(asking);
        asking = undefined;
        setConnected(true);
        show(JSON.parse(data), Number(lastEventId));
      };
      own.onerror = () => {
        clearTimeout(silent);
        askByItself();
        if (own.readyState === EventSource.CLOSED) reopening = setTimeout(open, REOPEN_MS);
      };
    }

    /** A phone that slept may hold a stream that is dead without knowing. */
    function wake(): void {
      if (document.visibilityState !== "visible") return;
      void ask.current();
      open();
    }

    open();
    document.addEventListener("visibilitychange", wake);
    addEventListener("online", wake);
    return () => {
      ended = true;
      stream?.close();
      clearTimeout(silent);
      clearInterval(asking);
      clearTimeout(reopening);
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
    };
  }, [base, locale]);

  return { view, connected, look: () => ask.current() };
}
