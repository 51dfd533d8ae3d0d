import { recordAudit } from "#app/audit/record-entry.server.ts";
import { mayEditProfile } from "#app/organisations/policy.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import type { AssistanceCtx } from "./grant-assistance.server.ts";
import { byOwnPeople } from "./own-acts.ts";

/** The member takes its wish back: from the next request on nobody acts for it. */
export function revokeAssistance(ctx: AssistanceCtx): Promise<Result<null>> {
  const { actor, now } = ctx;
  const { organisationId } = actor;
  return inTransaction(ctx.db, async (tx) => {
    const own = byOwnPeople(actor, "ask_for_help");
    if (!own.ok) return own;
    const allowed = mayEditProfile(actor);
    if (!allowed.ok) return allowed;
    const { count } = await tx.assistance.updateMany({
      where: { organisationId, revokedAt: null, endsAt: { gt: now } },
      data: { revokedAt: now, revokedById: actor.userId },
    });
    if (count === 0) return ok(null);
    await recordAudit(tx, {
      actor,
      action: "assistance.revoke",
      subjectType: "organisation",
      subjectId: organisationId,
      at: now,
    });
    return ok(null);
  });
}
