import { recordAudit } from "#app/audit/record-entry.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { retryDeadJobs } from "#app/platform/jobs/job-state.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import type { MemberCtx } from "./update-organisation.server.ts";

/** The operator has the worker try again what it had given up. */
export function retryJobs(ctx: MemberCtx): Promise<Result<null>> {
  return inTransaction(ctx.db, async (tx) => {
    const count = await retryDeadJobs(tx, ctx.now);
    if (count === 0) return ok(null);
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "operator.retry_jobs",
      subjectType: "organisation",
      subjectId: ctx.actor.organisationId,
      data: { count },
      at: ctx.now,
    });
    return ok(null);
  });
}
