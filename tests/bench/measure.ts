/** Latencies of one kind of work, in milliseconds. */
export interface Latencies {
  p50: number;
  p95: number;
  p99: number;
  perSecond: number;
}

/** Runs `work` `times` times by so many users at once, each starting again as soon as it is answered. */
export async function withUsers(
  users: number,
  times: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Latencies> {
  const took: number[] = [];
  let turn = 0;
  const began = performance.now();
  const user = async () => {
    while (turn < times) {
      const mine = turn;
      turn += 1;
      const start = performance.now();
      await work(mine);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: users }, user));
  return { ...percentiles(took), perSecond: (times * 1_000) / (performance.now() - began) };
}

export function percentiles(took: number[]): Omit<Latencies, "perSecond"> {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { p50: at(0.5) ?? 0, p95: at(0.95) ?? 0, p99: at(0.99) ?? 0 };
}

/** Prints lines of equal columns. */
export function table(rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toFixed(cell < 10 ? 2 : 0) : cell)),
  );
  const widths =
    cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? [];
  for (const row of cells) {
    const line = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    console.log(`  ${line.join("  ")}`);
  }
}

/** A bar the product has set itself, and whether it is met. */
export function bar(
  name: string,
  value: number,
  limit: number,
  unit: string,
  atLeast = false,
): void {
  const met = atLeast ? value >= limit : value <= limit;
  const word = atLeast ? "at least" : "at most";
  console.log(`  ${met ? "met   " : "MISSED"} ${name}: ${round(value)} ${unit}, ${word} ${limit}`);
}

const round = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
