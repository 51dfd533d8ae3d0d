export interface Segment {
  text: string;
  marked: boolean;
}

/** A text with marks (start, end, start, end…) cut into marked and plain parts. */
export function segments(text: string, marks: readonly number[]): Segment[] {
  const edges = [0, ...marks, text.length];
  return edges
    .slice(1)
    .map((end, at) => ({ text: text.slice(edges[at], end), marked: at % 2 === 1 }))
    .filter((segment) => segment.text !== "");
}
