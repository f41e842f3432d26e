const CLOCK_HEX_DIGITS = 12;
/** As many things of one moment are told apart; more than that are in no order. */
const MOST_OF_A_MOMENT = 4096;

/**
 * An id that sorts by when it was made (UUID version 7, RFC 9562), for what is kept by the day and
 * read in the order in which it happened.
 *
 * @param place in the order of what happens at the same moment, from 0
 * @param randomId a random UUID, of which the end is kept
 */
export function orderedId(at: Date, place: number, randomId: string): string {
  const clock = at.getTime().toString(16).padStart(CLOCK_HEX_DIGITS, "0");
  const order = (place % MOST_OF_A_MOMENT).toString(16).padStart(3, "0");
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${order}${randomId.slice(18)}`;
}
