import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { AccountCtx } from "./model.ts";

const QUARTER = 900;
const HOUR = 3_600;

/**
 * Generous for a person, tedious for a machine. By visitor; by visitor and account; and by account from
 * everywhere, which is looser, so that a stranger cannot easily lock somebody out.
 */
const rules = {
  sign_in: { visitor: 40, pair: 10, account: 30, windowSeconds: QUARTER },
  second_factor: { visitor: 20, pair: 20, account: 20, windowSeconds: QUARTER },
  sign_up: { visitor: 20, pair: 5, account: 10, windowSeconds: HOUR },
  reset: { visitor: 20, pair: 4, account: 8, windowSeconds: HOUR },
  new_address: { visitor: 20, pair: 4, account: 8, windowSeconds: HOUR },
  password: { visitor: 20, pair: 10, account: 20, windowSeconds: QUARTER },
} as const;

/** Refuses when this visitor or this account tried too often. @param account address or id */
export async function allowAttempt(
  ctx: Pick<AccountCtx, "db" | "now" | "ipAddress">,
  what: keyof typeof rules,
  account: string | null,
): Promise<Result<null>> {
  const { windowSeconds, ...limits } = rules[what];
  const visitor = ctx.ipAddress ?? "unknown";
  const counts: [keyof typeof limits, string][] = [["visitor", visitor]];
  if (account) counts.push(["pair", `${visitor} ${account}`], ["account", account]);
  let wait = 0;
  for (const [by, who] of counts) {
    const rule = { name: `${what}:${by}`, limit: limits[by], windowSeconds };
    wait = Math.max(wait, await countAttempt(ctx.db, rule, who, ctx.now));
  }
  if (wait === 0) return ok(null);
  return refuse(429, "accounts.too_many", { params: { minutes: Math.ceil(wait / 60) } });
}
