const MINUS = "-".charCodeAt(0);
const ZERO = "0".charCodeAt(0);
const NINE = "9".charCodeAt(0);

/**
 * Reads answers as PostgreSQL writes an array of whole numbers: `{4,-1,10}`. By hand, because a
 * million responses are read when a large round closes.
 *
 * @param into receives the answers; the array must hold exactly as many
 * @throws {RangeError} when it does not
 */
export function parseAnswers(text: string, into: Int8Array): void {
  let count = 0;
  let at = 1;
  while (at < text.length - 1) {
    let sign = 1;
    let value = 0;
    if (text.charCodeAt(at) === MINUS) {
      sign = -1;
      at++;
    }
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(at)) {
      value = 10 * value + code - ZERO;
      at++;
    }
    into[count] = sign * value;
    count++;
    // Past the comma, or the brace at the end.
    at++;
  }
  if (count !== into.length) throw new RangeError(`${count} answers, not ${into.length}.`);
}
