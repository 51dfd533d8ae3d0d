import type { MiddlewareFunction } from "react-router";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { Allowance } from "#app/platform/http/allowance.server.ts";
import { onlyGet, problem } from "#app/platform/http/problem.ts";

const WINDOW_SECONDS = 60;
let allowance: Allowance | undefined;

/** Refuses an address that asks more often than the configuration allows (`API_PER_MINUTE`). */
export const limited: MiddlewareFunction<Response>[] = [
  async ({ request, context }, next) => {
    // A browser asks so before a program's request; the framework would take it for the request itself.
    if (request.method === "OPTIONS") return onlyGet(request);
    const limit = env().API_PER_MINUTE;
    if (limit === 0) return next();
    allowance ??= new Allowance({ name: "api", limit, windowSeconds: WINDOW_SECONDS });
    const { db, now, ipAddress } = ctxOf(context);
    const wait = await allowance.take(db, ipAddress ?? "unknown", now);
    if (wait === 0) return next();
    const refused = problem({
      status: 429,
      title: "Too many requests",
      detail: `At most ${limit} requests a minute from one address. Try again in ${wait} seconds.`,
    });
    refused.headers.set("Retry-After", String(wait));
    return refused;
  },
];
