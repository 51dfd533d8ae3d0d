import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";

/** Stops or resumes a person's match notices; twice is the same as once. */
export async function muteMatches(
  ctx: { db: Db; now: Date },
  userId: string,
  muted: boolean,
): Promise<boolean> {
  return ctx.db.$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id: userId }, select: { id: true } });
    if (!person) return false;
    const { count } = muted
      ? await tx.matchMute.createMany({ data: { userId, mutedAt: ctx.now }, skipDuplicates: true })
      : await tx.matchMute.deleteMany({ where: { userId } });
    if (count === 0) return true;
    await recordAudit(tx, {
      // The link works without signing in: that it was this person is likely, not proven.
      actor: { kind: "system" },
      action: muted ? "matching.mute" : "matching.unmute",
      subjectType: "user",
      subjectId: userId,
      at: ctx.now,
    });
    return true;
  });
}
