import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { type AlertFrequency, alertFrequencies } from "./model.ts";

interface Change {
  id: string;
  /** Null when a signed link in a mail asks, which needs no session. */
  userId: string | null;
}

const whose = ({ id, userId }: Change) => ({ id, ...(userId && { userId }) });

/** Stops or resumes the alerts of a saved search; twice is the same as once. @returns whether it exists */
export function setPaused(
  ctx: { db: Db; now: Date; actor: Actor },
  change: Change,
  paused: boolean,
): Promise<boolean> {
  return ctx.db.$transaction(async (tx) => {
    const known = await tx.savedSearch.findFirst({ where: whose(change), select: { id: true } });
    if (!known) return false;
    const { count } = await tx.savedSearch.updateMany({
      where: { id: known.id, pausedAt: paused ? null : { not: null } },
      data: { pausedAt: paused ? ctx.now : null },
    });
    if (count === 0) return true;
    await recordAudit(tx, {
      actor: ctx.actor,
      action: paused ? "saved_search.stop" : "saved_search.resume",
      subjectType: "saved_search",
      subjectId: known.id,
      at: ctx.now,
    });
    return true;
  });
}

/** How often alerts go out from now on. */
export async function setFrequency(
  db: Db,
  change: Change & { userId: string },
  frequency: AlertFrequency,
): Promise<boolean> {
  const { count } = await db.savedSearch.updateMany({
    where: whose(change),
    data: { frequency },
  });
  return count > 0;
}

export function isFrequency(value: unknown): value is AlertFrequency {
  return alertFrequencies.some((one) => one === value);
}

/** What was found up to now has been looked at. */
export async function markViewed(db: Db, change: Change & { userId: string }, now: Date) {
  await db.savedSearch.updateMany({ where: whose(change), data: { viewedAt: now } });
}
