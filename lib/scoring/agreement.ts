import { mean } from "@/lib/statistics/mean";
import type { Counts } from "./counted";
import type { ScoringParameters } from "./parameters";
import { moreThan } from "./rounding";

/** How far people see the same, from too few to tell to two camps. */
export const AGREEMENTS = ["too-few", "one-picture", "shades", "spread", "two-camps"] as const;

export type Agreement = (typeof AGREEMENTS)[number];

/** How many persons are low, in the middle and high. */
export type Camps = { readonly low: number; readonly middle: number; readonly high: number };

export type AgreementReading = {
  readonly agreement: Agreement;
  /** Two camps, or spread: there is something to talk about first. */
  readonly divided: boolean;
  /** So few persons that the agreement is an indication only. */
  readonly indication: boolean;
  readonly camps: Camps;
  /**
   * ADJ: the mean over the answered items of the average deviation around the item's mean, on
   * 0..100 (Burke and Dunlap 2002). `null` when no item is answered.
   */
  readonly itemDeviation: number | null;
};

/**
 * How far people agree: two camps before anything else, then by the item deviation. Of fewer
 * persons than `agreement.least` nothing is said.
 *
 * @param persons how many persons have each score, from 0 to 100 in equal steps
 * @param items for each item the average deviation around its mean, on 0..100; `null` without answers
 */
export function agreementOf(
  persons: Counts,
  items: readonly (number | null)[],
  parameters: ScoringParameters,
): AgreementReading {
  const camps = campsOf(persons, parameters);
  const counted = personsIn(camps);
  const itemDeviation = mean(items);
  const agreement = label(camps, itemDeviation, counted, parameters);
  return {
    agreement,
    divided: agreement === "two-camps" || agreement === "spread",
    indication: agreement !== "too-few" && counted <= parameters.agreement.indication,
    camps,
    itemDeviation,
  };
}

function label(
  camps: Camps,
  itemDeviation: number | null,
  persons: number,
  parameters: ScoringParameters,
): Agreement {
  const { least, onePicture, shades } = parameters.agreement;
  if (persons < least || itemDeviation === null) return "too-few";
  if (areTwoCamps(camps, persons, parameters)) return "two-camps";
  if (!moreThan(itemDeviation, onePicture)) return "one-picture";
  return moreThan(itemDeviation, shades) ? "spread" : "shades";
}

function areTwoCamps(
  { low, middle, high }: Camps,
  persons: number,
  { camps }: ScoringParameters,
): boolean {
  const smaller = Math.min(low, high);
  return (
    smaller >= camps.share * persons && smaller >= camps.persons && middle <= camps.middle * smaller
  );
}

function personsIn({ low, middle, high }: Camps): number {
  return low + middle + high;
}

function campsOf(persons: Counts, { camps }: ScoringParameters): Camps {
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let step = 0; step < persons.length; step++) {
    const score = (100 * step) / (persons.length - 1);
    const count = persons[step] ?? 0;
    if (score < camps.low) low += count;
    else if (score < camps.high) middle += count;
    else high += count;
  }
  return { low, middle, high };
}
