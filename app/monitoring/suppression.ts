/** Small cells of open figures are not told: whoever knows one deal could work out another's price. */

/** A cell of fewer deals than this is not told. */
export const SMALLEST_CELL = 3;

/**
 * Which cells of a breakdown stay hidden: those of one or two deals, and where a single one would be
 * hidden, the next smallest with it, since the rest could be taken from the total.
 * @param counts deals behind each cell; a cell of none has nothing to hide
 */
export function hiddenCells(counts: readonly number[]): boolean[] {
  const hidden = counts.map((count) => count > 0 && count < SMALLEST_CELL);
  const together = counts.reduce((sum, count, index) => sum + (hidden[index] ? count : 0), 0);
  if (together === 0 || together >= SMALLEST_CELL) return hidden;
  let next = -1;
  for (const [index, count] of counts.entries()) {
    if (hidden[index] || count === 0) continue;
    if (next < 0 || count < (counts[next] ?? 0)) next = index;
  }
  if (next >= 0) hidden[next] = true;
  return hidden;
}
