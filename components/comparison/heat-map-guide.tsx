"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type messages from "@/lib/i18n/messages/nl";

type Words = (typeof messages)["comparison"]["told"];

type Props = { words: Words; levels: readonly string[] };

/**
 * The heat map under a keyboard and under a pointer: arrows go from cell to cell, one of which is in
 * the order of the tabs, and what is known of the cell that is pointed at is told below. Without it,
 * names are links and folding asks the server.
 */
export function HeatMapGuide({ words, levels }: Props) {
  const [told, setTold] = useState("");
  const router = useRouter();
  useEffect(() => {
    const table = document.getElementById("heat-map");
    if (!table) return;
    const stops = table.querySelectorAll<HTMLElement>("tbody th > *");
    for (const stop of stops) stop.tabIndex = -1;
    let current = table.querySelector<HTMLElement>("tbody th a");
    if (current) current.tabIndex = 0;
    const pointAt = (target: EventTarget | null) => {
      const cell = target instanceof Element ? target.closest("a, button") : null;
      if (!(cell instanceof HTMLElement) || !table.contains(cell)) return;
      setTold(tellOf(cell, words, levels));
      return cell;
    };
    const focused = ({ target }: FocusEvent) => {
      const cell = pointAt(target);
      if (!cell) return;
      if (current) current.tabIndex = -1;
      current = cell;
      cell.tabIndex = 0;
      cell.setAttribute("aria-describedby", "heat-map-told");
    };
    const pressed = (event: KeyboardEvent) => {
      const next = current && neighborOf(current, event);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    const hovered = ({ target }: PointerEvent) => void pointAt(target);
    // The first touch tells, the second one follows the link.
    const tapped = (event: PointerEvent & MouseEvent) => {
      const cell = event.pointerType === "touch" ? pointAt(event.target) : undefined;
      if (!cell?.dataset.told || cell === document.activeElement) return;
      event.preventDefault();
      cell.focus();
    };
    const fold = document.getElementById("fold");
    const folded = (event: SubmitEvent) => {
      event.preventDefault();
      const { currentTarget: form, submitter } = event;
      if (!(form instanceof HTMLFormElement)) return;
      const fields = [...new FormData(form, submitter)].map(([name, value]) => [
        name,
        String(value),
      ]);
      router.replace(`?${new URLSearchParams(fields)}`, { scroll: false });
    };
    const listening = new AbortController();
    const { signal } = listening;
    table.addEventListener("focusin", focused, { signal });
    table.addEventListener("keydown", pressed, { signal });
    table.addEventListener("pointerover", hovered, { signal });
    table.addEventListener("click", tapped as EventListener, { signal });
    fold?.addEventListener("submit", folded as EventListener, { signal });
    return () => listening.abort();
  }, [words, levels, router]);
  return (
    <p
      id="heat-map-told"
      className="sticky bottom-0 z-10 mt-3 min-h-11 border-t border-rule bg-paper py-2 text-sm print:hidden"
    >
      {told === "" ? <span className="text-quiet">{words.hint}</span> : told}
    </p>
  );
}

/** The stop to which a key leads: along the row, or to the same place in another row. */
function neighborOf(stop: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  const row = stop.closest("tr");
  if (!row) return null;
  const stops = stopsIn(row);
  const at = stops.indexOf(stop);
  const all = row.parentElement?.children;
  const rowAt = (place: number) => all?.[Math.min(Math.max(place, 0), all.length - 1)] ?? null;
  const place = all ? [...all].indexOf(row) : 0;
  const inRow = (other: Element | null) => {
    // Counted from the right: only some rows can be folded.
    const others = other ? stopsIn(other) : [];
    return others[Math.max(0, others.length - (stops.length - at))] ?? null;
  };
  switch (event.key) {
    case "ArrowRight":
      return stops[at + 1] ?? null;
    case "ArrowLeft":
      return stops[at - 1] ?? null;
    case "ArrowDown":
      return inRow(rowAt(place + 1));
    case "ArrowUp":
      return inRow(rowAt(place - 1));
    case "PageDown":
      return inRow(rowAt(place + 12));
    case "PageUp":
      return inRow(rowAt(place - 12));
    case "Home":
      return event.ctrlKey ? inRow(rowAt(0)) : (stops[0] ?? null);
    case "End":
      return event.ctrlKey ? inRow(rowAt(Number.POSITIVE_INFINITY)) : (stops.at(-1) ?? null);
    default:
      return null;
  }
}

function stopsIn(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>("a, button")];
}

/** What is known of a cell, in a sentence. */
function tellOf(cell: HTMLElement, words: Words, levels: readonly string[]): string {
  const unit = cell.closest("tr")?.querySelector("th a")?.textContent ?? "";
  const { told } = cell.dataset;
  if (told === undefined) return unit;
  const [kind = "", ...figures] = told.split("|");
  const column = [...(cell.closest("tr")?.querySelectorAll("td > a") ?? [])].indexOf(cell);
  const [own = "", low = "", high = "", compared = "", word = ""] = figures;
  const values: Record<string, string> = { own, low, high, compared, from: own, to: low };
  const said = kind in words ? words[kind as keyof Words] : "";
  const text = said.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
  const verdict = word in words ? ` ${words[word as keyof Words]}` : "";
  return `${unit}, ${levels[column] ?? ""}: ${text}${verdict}`;
}
