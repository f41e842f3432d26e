const DAY = 24 * 60 * 60 * 1000;

/** A day as "yyyy-mm-dd", in UTC: rounds know days, never hours. */
export function dayText(day: Date): string {
  return day.toISOString().slice(0, "yyyy-mm-dd".length);
}

/** The day that a text names, at 0:00 UTC, or `null` when there is no such day. */
export function parseDay(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && dayText(day) === text ? day : null;
}

/** How many days lie between two moments' days: 0 on the same day, 1 when the second is the next. */
export function daysBetween(first: Date, second: Date): number {
  const [from, to] = [parseDay(dayText(first)), parseDay(dayText(second))];
  return from && to ? Math.round((to.getTime() - from.getTime()) / DAY) : 0;
}
