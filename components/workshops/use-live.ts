"use client";

import { useEffect, useRef, useState } from "react";

/** How long a stream may stay silent at its beginning before the page asks by itself. */
const PATIENCE_MS = 3_000;
const ASK_EVERY_MS = 1_000;
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
    let asking: ReturnType<typeof setInterval> | undefined;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    let ended = false;

    ask.current = async () => {
      const response = await fetch(`${base}/state?locale=${locale}`).catch(() => null);
      if (ended) return;
      setConnected(response?.ok === true);
      if (response?.ok) setView(((await response.json()) as { view: View }).view);
    };

    function askByItself(): void {
      asking ??= setInterval(() => void ask.current(), ASK_EVERY_MS);
    }

    function open(): void {
      clearTimeout(reopening);
      stream?.close();
      const own = new EventSource(`${base}/events?locale=${locale}`);
      stream = own;
      const silent = setTimeout(askByItself, PATIENCE_MS);
      own.onmessage = ({ data }) => {
        clearTimeout(silent);
        clearInterval(asking);
        asking = undefined;
        setConnected(true);
        setView(JSON.parse(data));
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
      clearInterval(asking);
      clearTimeout(reopening);
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
    };
  }, [base, locale]);

  return { view, connected, look: () => ask.current() };
}
