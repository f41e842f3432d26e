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
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0 || counts.length < 2) return null;
  let agreement = 0;
  let below = 0;
  for (const height of [...new Set(counts)].sort((a, b) => a - b)) {
    if (height === 0) continue;
    const layer = counts.map((count) => count >= height);
    const filled = layer.filter(Boolean).length;
    agreement += ((height - below) * filled * layerAgreement(layer)) / total;
    below = height;
  }
  return agreement;
}

/** Agreement within a layer: its unimodality U times 1 − (filled − 1)/(options − 1). */
function layerAgreement(layer: readonly boolean[]): number {
  const options = layer.length;
  const filled = layer.filter(Boolean).length;
  return unimodality(layer) * (1 - (filled - 1) / (options - 1));
}

/**
 * U = ((K − 2)·TU − (K − 1)·TDU)/((K − 2)(TU + TDU)) over all triples of the K options: TU count
 * those with one end filled together with the middle, TDU those with both ends but not the middle.
 */
function unimodality(layer: readonly boolean[]): number {
  const options = layer.length;
  let unimodal = 0;
  let bimodal = 0;
  for (let low = 0; low < options; low++) {
    for (let middle = low + 1; middle < options; middle++) {
      for (let high = middle + 1; high < options; high++) {
        const ends = Number(layer[low]) + Number(layer[high]);
        if (layer[middle] && ends === 1) unimodal++;
        if (!layer[middle] && ends === 2) bimodal++;
      }
    }
  }
  if (unimodal + bimodal === 0) return 1;
  return (
    ((options - 2) * unimodal - (options - 1) * bimodal) / ((options - 2) * (unimodal + bimodal))
  );
}
