import type { Tx } from "../db/client.server.ts";
import { newId } from "../ids.ts";

/** So many attempts in a window that begins with the first. */
export interface RateLimitRule {
  /** What is counted, e.g. "sign-in". */
  name: string;
  /** Attempts allowed within the window. */
  limit: number;
  windowSeconds: number;
}

const DAY_MS = 86_400_000;

/**
 * Counts an attempt of `who` (an address, an account), or several at once, in a fixed window that all web
 * processes share.
 * @returns 0 when it may go on, else the whole seconds until the window is over
 */
export async function countAttempt(
  db: Tx,
  rule: RateLimitRule,
  who: string,
  now: Date,
  attempts = 1,
): Promise<number> {
  const at = BigInt(now.getTime());
  const windowMs = BigInt(rule.windowSeconds * 1000);
  const key = `${rule.name}:${who}`.slice(0, 300);
  const [row] = await db.$queryRaw<{ count: number; last_request: bigint }[]>`
    insert into rate_limit as r (id, key, count, last_request)
    values (${newId()}::uuid, ${key}, ${attempts}::int, ${at})
    on conflict (key) do update set
      count = case when r.last_request <= ${at - windowMs} then ${attempts}::int else r.count + ${attempts}::int end,
      last_request = case when r.last_request <= ${at - windowMs} then ${at} else r.last_request end
    returning count, last_request`;
  if (Math.random() < 0.01) await forgetOld(db, now);
  if (!row || row.count <= rule.limit) return 0;
  return Math.max(1, Math.ceil(Number(row.last_request + windowMs - at) / 1000));
}

async function forgetOld(db: Tx, now: Date): Promise<void> {
  await db.rateLimit.deleteMany({ where: { lastRequest: { lt: now.getTime() - DAY_MS } } });
}
