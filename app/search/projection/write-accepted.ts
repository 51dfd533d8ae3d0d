import type { SearchDocument } from "../model.ts";
import { type Refusal, WriteRefused } from "../port.ts";

/** So many documents refused one by one are no longer their own fault. */
const MOST_REFUSED = 20;

/**
 * Writes all documents but those that are refused, which are found by halving what they are in: one bad
 * document keeps none of the others out.
 * @returns the refused ones
 * @throws whatever is not a refusal, and a refusal when there are too many
 */
export async function writeAccepted(
  documents: readonly SearchDocument[],
  write: (some: readonly SearchDocument[]) => Promise<void>,
): Promise<Refusal[]> {
  const refused: Refusal[] = [];
  const part = async (some: readonly SearchDocument[]): Promise<void> => {
    if (some.length === 0) return;
    try {
      await write(some);
    } catch (error) {
      if (!(error instanceof WriteRefused) || refused.length >= MOST_REFUSED) throw error;
      const [only] = some;
      if (some.length === 1 && only) {
        refused.push({ id: only.card.id, reason: error.message });
        return;
      }
      const half = some.length >> 1;
      await part(some.slice(0, half));
      await part(some.slice(half));
    }
  };
  await part(documents);
  return refused;
}
