/**
 * Van der Eijk's coefficient of agreement A for an ordered scale (van der Eijk 2001, Quality &
 * Quantity 35): 1 when all give one answer, 0 for an even spread over all options, −1 for two
 * equal camps at the ends. The counts are taken apart in layers of equal height; each layer's
 * agreement counts for its share of the answers.
 *
 * @param counts how many gave each answer, in the order of the scale
 * @returns −1..1; `null` without answers, or for fewer than two options
 * @example vanDerEijkA([30, 40, 210, 130, 530, 50, 10]) // 0.6113333333333334
 */
export function vanDerEijkA(counts: readonly number[]): number | null {
  let total = 0;
  for (const count of counts) total += count;
  if (total === 0 || counts.length < 2) return null;
  let agreement = 0;
  let below = 0;
  for (let height = leastAbove(counts, 0); height !== null; height = leastAbove(counts, height)) {
    const filled = optionsFilled(counts, height);
    agreement += ((height - below) * filled * layerAgreement(counts, height, filled)) / total;
    below = height;
  }
  return agreement;
}

/** The smallest count above a height: where the layer that begins there ends; `null` for none. */
function leastAbove(counts: readonly number[], height: number): number | null {
  let least: number | null = null;
  for (const count of counts) {
    if (count > height && (least === null || count < least)) least = count;
  }
  return least;
}

/** How many options the layer that ends at a height fills. */
function optionsFilled(counts: readonly number[], height: number): number {
  let filled = 0;
  for (const count of counts) if (count >= height) filled++;
  return filled;
}

/** Agreement within a layer: its unimodality U times 1 − (filled − 1)/(options − 1). */
function layerAgreement(counts: readonly number[], height: number, filled: number): number {
  return unimodality(counts, height) * (1 - (filled - 1) / (counts.length - 1));
}

/**
 * U = ((K − 2)·TU − (K − 1)·TDU)/((K − 2)(TU + TDU)) over all triples of the K options: TU count
 * those with one end filled together with the middle, TDU those with both ends but not the middle.
 */
function unimodality(counts: readonly number[], height: number): number {
  const options = counts.length;
  const filled = optionsFilled(counts, height);
  let unimodal = 0;
  let bimodal = 0;
  let filledBelow = 0;
  for (let middle = 0; middle < options; middle++) {
    const isFilled = (counts[middle] ?? 0) >= height;
    const filledAbove = filled - filledBelow - Number(isFilled);
    const emptyBelow = middle - filledBelow;
    const emptyAbove = options - 1 - middle - filledAbove;
    if (isFilled) {
      unimodal += filledBelow * emptyAbove + emptyBelow * filledAbove;
      filledBelow++;
    } else {
      bimodal += filledBelow * filledAbove;
    }
  }
  if (unimodal + bimodal === 0) return 1;
  return (
    ((options - 2) * unimodal - (options - 1) * bimodal) / ((options - 2) * (unimodal + bimodal))
  );
}
