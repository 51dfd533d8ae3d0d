import type { RateLimitRule } from "#app/platform/http/rate-limit.server.ts";
import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { AccountCtx } from "./model.ts";

const QUARTER = 900;
const HOUR = 3_600;

/** Generous for a person, tedious for a machine. By address of the visitor, and by account. */
const rules = {
  sign_in: { visitor: 40, account: 10, windowSeconds: QUARTER },
  second_factor: { visitor: 20, account: 20, windowSeconds: QUARTER },
  sign_up: { visitor: 20, account: 5, windowSeconds: HOUR },
  reset: { visitor: 20, account: 4, windowSeconds: HOUR },
  password: { visitor: 20, account: 10, windowSeconds: QUARTER },
} as const;

/** Refuses when this visitor or this account tried too often. @param account address or id */
export async function allowAttempt(
  ctx: Pick<AccountCtx, "db" | "now" | "ipAddress">,
  what: keyof typeof rules,
  account: string | null,
): Promise<Result<null>> {
  const { visitor, account: perAccount, windowSeconds } = rules[what];
  const counts: [RateLimitRule, string][] = [
    [{ name: `${what}:visitor`, limit: visitor, windowSeconds }, ctx.ipAddress ?? "unknown"],
  ];
  if (account)
    counts.push([{ name: `${what}:account`, limit: perAccount, windowSeconds }, account]);
  let wait = 0;
  for (const [rule, who] of counts) {
    wait = Math.max(wait, await countAttempt(ctx.db, rule, who, ctx.now));
  }
  if (wait === 0) return ok(null);
  return refuse(429, "accounts.too_many", { params: { minutes: Math.ceil(wait / 60) } });
}
