"use client";

import { useEffect, useRef, useState } from "react";
import type messages from "@/lib/i18n/messages/nl";

type Props = {
  /** Of the kiosk, of the response on it, and the language. */
  kiosk: string;
  token: string;
  locale: string;
  words: (typeof messages)["respond"]["kiosk"];
};

const IDLE_SECONDS = 180;
const WARNING_SECONDS = 30;
const TOUCHES = ["pointerdown", "keydown", "scroll", "input"] as const;

/**
 * Watches a shared tablet: whoever leaves, or touches nothing for three minutes, leaves nothing
 * behind. Half a minute before, it asks.
 */
export function KioskGuard({ kiosk, token, locale, words }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState(IDLE_SECONDS);

  useEffect(() => {
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
      setLeft(IDLE_SECONDS);
    };
    const timer = setInterval(() => {
      const rest = IDLE_SECONDS - Math.floor((Date.now() - touched) / 1000);
      setLeft(rest);
      if (rest <= 0) {
        clearInterval(timer);
        form.current?.submit();
      }
    }, 1000);
    // A page that the browser kept to go back to would show the answers of whoever was here before.
    const forget = ({ persisted }: PageTransitionEvent) => {
      if (persisted) window.location.replace(`/${locale}/kiosk/${kiosk}`);
    };
    for (const name of TOUCHES) window.addEventListener(name, touch, { passive: true });
    window.addEventListener("pageshow", forget);
    return () => {
      clearInterval(timer);
      for (const name of TOUCHES) window.removeEventListener(name, touch);
      window.removeEventListener("pageshow", forget);
    };
  }, [kiosk, locale]);

  return (
    <>
      <form
        ref={form}
        action={`/api/responses/${token}/leave`}
        method="post"
        className="mx-auto w-full max-w-2xl px-5 pb-8 text-sm sm:px-8"
      >
        <input type="hidden" name="kiosk" value={kiosk} />
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="button-quiet underline underline-offset-4">
          {words.stop}
        </button>
      </form>
      {left <= WARNING_SECONDS && (
        <div
          role="alertdialog"
          aria-label={words.stay}
          className="fixed inset-x-0 bottom-0 border-t border-rule bg-surface p-6 text-center text-lg"
        >
          <p>{words.still.replace("{seconds}", String(Math.max(0, left)))}</p>
          <button type="button" className="button-primary mt-4">
            {words.stay}
          </button>
        </div>
      )}
    </>
  );
}
