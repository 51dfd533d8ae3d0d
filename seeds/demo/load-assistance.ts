import { grantAssistance } from "#app/assistance/grant-assistance.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { grants } from "../city/assistance.ts";
import { calendarDay } from "./acts.ts";
import { personNamed } from "./cast.ts";
import { daysAgo } from "./ids.ts";
import { must } from "./load-deals.ts";

const DAY = 86_400_000;

/** Consents to be helped, given by the members' own people. */
export async function loadAssistance(db: Db, start: Date): Promise<void> {
  for (const { person, scopes, endsInDays, ...told } of grants) {
    const now = daysAgo(start, told.daysAgo, person);
    const ctx = { db, now, actor: personNamed(person), ipAddress: null };
    const endsOn = calendarDay(new Date(start.getTime() + endsInDays * DAY));
    must(await grantAssistance(ctx, { scopes: [...scopes], endsOn, agree: "yes" }), person);
  }
}
