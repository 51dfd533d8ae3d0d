/** The index was swapped for one built anew while something was read for a catalogue of the old one. */
export class IndexSwapped extends Error {}

/** A column that says of which index the rows of a statement are. */
export const GENERATION = "(select generation from search_state) as generation";

/**
 * Numbers, words and cards of two indexes make no answer together.
 * @throws IndexSwapped
 */
export function mustBeOf(generation: number, rows: readonly { generation: number }[]): void {
  const [row] = rows;
  if (row && row.generation !== generation) throw new IndexSwapped();
}
