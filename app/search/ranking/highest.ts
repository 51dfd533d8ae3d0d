/**
 * The `limit` numbers of highest score in their order; of equal scores the lower number. Keeps a heap of
 * the best with the worst of them on top, so that most numbers cost one comparison.
 */
export function highest(
  ids: ArrayLike<number>,
  score: (n: number) => number,
  limit: number,
): number[] {
  const size = Math.min(limit, ids.length);
  if (size === 0) return [];
  const heap = { ids: new Uint32Array(size), scores: new Float64Array(size) };
  for (let at = 0; at < ids.length; at += 1) {
    const n = ids[at] as number;
    const value = score(n);
    if (at < size) {
      rise(heap, at, n, value);
    } else if (isWorse(heap.scores[0] as number, heap.ids[0] as number, value, n)) {
      sink(heap, size, n, value);
    }
  }
  return [...heap.ids.keys()]
    .sort(
      (a, b) =>
        (heap.scores[b] as number) - (heap.scores[a] as number) ||
        (heap.ids[a] as number) - (heap.ids[b] as number),
    )
    .map((at) => heap.ids[at] as number);
}

interface Heap {
  ids: Uint32Array;
  scores: Float64Array;
}

function isWorse(score: number, n: number, than: number, thanN: number): boolean {
  return score < than || (score === than && n > thanN);
}

/** Puts a number at the free place `at` and moves it up while it is worse than what is above it. */
function rise({ ids, scores }: Heap, at: number, n: number, score: number): void {
  let place = at;
  while (place > 0) {
    const above = (place - 1) >> 1;
    if (!isWorse(score, n, scores[above] as number, ids[above] as number)) break;
    ids[place] = ids[above] as number;
    scores[place] = scores[above] as number;
    place = above;
  }
  ids[place] = n;
  scores[place] = score;
}

/** Replaces the worst and moves the new number down while something below it is worse. */
function sink({ ids, scores }: Heap, size: number, n: number, score: number): void {
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    if (below >= size) break;
    const other = below + 1;
    if (
      other < size &&
      isWorse(
        scores[other] as number,
        ids[other] as number,
        scores[below] as number,
        ids[below] as number,
      )
    ) {
      below = other;
    }
    if (!isWorse(scores[below] as number, ids[below] as number, score, n)) break;
    ids[place] = ids[below] as number;
    scores[place] = scores[below] as number;
    place = below;
  }
  ids[place] = n;
  scores[place] = score;
}
