import type messages from "@/lib/i18n/messages/nl";

/** What the live screens say, in one language: the page hands it over, the browser gets no dictionary. */
export type WorkshopWords = (typeof messages)["workshop"];

/** What stands before a time that is over. */
const OVERTIME = "+";

/** Minutes and seconds, as on a kitchen timer: 6:40, and past the end +0:20. */
export function clock(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  const sign = seconds <= -1 ? OVERTIME : "";
  return `${sign}${Math.trunc(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
