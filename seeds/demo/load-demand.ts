import { inviteSuppliers } from "#app/demand/invite-suppliers.server.ts";
import { keepSearches } from "#app/demand/keep-searches.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { invitedFor, searches } from "../city/demand.ts";
import { person } from "./cast.ts";
import { daysAgo } from "./moments.ts";
import { must } from "./stage.ts";

/** Searches of the last weeks, spread over their days, and an invitation that followed from one. */
export async function loadDemand(db: Db, start: Date): Promise<void> {
  const settled = searches.flatMap(({ text, results, times, opened, lastDaysAgo }) =>
    Array.from({ length: times }, (_, n) => ({
      ...{ text, results, opened: n < opened, engine: "postgresql", industry: null, said: true },
      at: daysAgo(start, lastDaysAgo + ((n * 3) % 19), text),
    })),
  );
  await keepSearches(db, settled);
  const now = daysAgo(start, invitedFor.daysAgo, invitedFor.text);
  const ctx = { db, now, actor: person("van-hanh", "manager", "owner") };
  must(await inviteSuppliers(ctx, { query: invitedFor.text }), invitedFor.text);
}
