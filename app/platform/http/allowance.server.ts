import type { Tx } from "../db/client.server.ts";
import { countAttempt, type RateLimitRule } from "./rate-limit.server.ts";

/** Attempts taken from the shared count and not used yet, or a refusal that still holds. */
interface Lot {
  left: number;
  refused: boolean;
  /** Milliseconds since 1970. */
  until: number;
}

const MOST_KEPT = 10_000;

/**
 * A limit for what happens thousands of times a minute: each process takes a hundredth of the window's
 * attempts at once from the count that all processes share, and uses them up without asking the database.
 */
export class Allowance {
  private readonly rule: RateLimitRule;
  private readonly size: number;
  private readonly lots = new Map<string, Lot>();
  /** Whose next lot is on its way: those who come meanwhile share it. */
  private readonly coming = new Map<string, Promise<number>>();

  constructor(rule: RateLimitRule) {
    this.rule = rule;
    this.size = Math.max(1, Math.floor(rule.limit / 100));
  }

  /** @returns 0 when it may go on, else the whole seconds until it may be tried again */
  async take(db: Tx, who: string, now: Date): Promise<number> {
    const at = now.getTime();
    for (;;) {
      const lot = this.lots.get(who);
      if (lot && lot.until > at) {
        if (lot.refused) return Math.ceil((lot.until - at) / 1000);
        lot.left -= 1;
        if (lot.left >= 0) return 0;
      }
      const coming = this.coming.get(who);
      if (!coming) break;
      await coming;
    }
    const next = this.nextLot(db, who, now).finally(() => this.coming.delete(who));
    this.coming.set(who, next);
    return next;
  }

  /** Its first attempt is that of the caller. */
  private async nextLot(db: Tx, who: string, now: Date): Promise<number> {
    const wait = await countAttempt(db, this.rule, who, now, this.size);
    if (this.lots.size >= MOST_KEPT) this.lots.clear();
    const until = now.getTime() + (wait || this.rule.windowSeconds) * 1000;
    this.lots.set(who, { left: this.size - 1, refused: wait > 0, until });
    return wait;
  }
}
