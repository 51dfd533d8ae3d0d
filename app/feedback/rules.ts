/** Why requests ended without a deal, counted for whoever can change something about it. Pure. */

/** Whose requests are summed up: those an owner received, or those a buyer sent. */
export type Audience = "owner" | "buyer";

/** How many deals a side ended with a reason. */
export interface EndedCount {
  /** "decline" is the seller's, "withdraw" the buyer's. */
  readonly name: "decline" | "withdraw";
  /** A code of declineReasons. */
  readonly reasonCode: string;
  readonly count: number;
}

export interface ReasonLine {
  readonly code: string;
  readonly count: number;
  /** Given by the other side, and by the reader's own. */
  readonly theirs: number;
  readonly own: number;
}

export interface ReasonSummary {
  readonly audience: Audience;
  /** Requests that ended with a reason. */
  readonly total: number;
  /** Most frequent first; "other" last among equals. */
  readonly lines: readonly ReasonLine[];
}

/**
 * Why deals ended, the most frequent reason first. @param audience whose own ends are told apart: a supplier
 * declines, a buyer withdraws
 */
export function summarise(audience: Audience, counts: readonly EndedCount[]): ReasonSummary {
  const ownName = audience === "owner" ? "decline" : "withdraw";
  const lines = new Map<string, ReasonLine>();
  for (const { name, reasonCode: code, count } of counts) {
    const line = lines.get(code) ?? { code, count: 0, theirs: 0, own: 0 };
    const whose = name === ownName ? "own" : "theirs";
    lines.set(code, { ...line, count: line.count + count, [whose]: line[whose] + count });
  }
  const rank = (line: ReasonLine) => (line.code === "other" ? 1 : 0);
  return {
    audience,
    total: counts.reduce((sum, { count }) => sum + count, 0),
    lines: [...lines.values()].sort(
      (a, b) => b.count - a.count || rank(a) - rank(b) || a.code.localeCompare(b.code),
    ),
  };
}
