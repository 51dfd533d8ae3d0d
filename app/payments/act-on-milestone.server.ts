import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { acceptMilestone } from "./accept-milestone.server.ts";
import { approveRelease } from "./approve-release.server.ts";
import { deliverMilestone } from "./deliver-milestone.server.ts";
import type { CommandCtx } from "./model.ts";
import type { StepName } from "./page-queries.server.ts";
import { requestMilestoneChanges } from "./request-milestone-changes.server.ts";

/** Does what the form of a milestone's step asks. @returns where the person goes next */
export async function actOnMilestone(
  ctx: CommandCtx,
  ids: { dealId: string; milestoneId: string; step: StepName },
  form: { version: number; note: string; openReason?: string; defects?: unknown },
  file: ReceivedFile | null,
): Promise<Result<string>> {
  const { step, ...rest } = ids;
  const input = { ...rest, ...form };
  const done = await {
    deliver: () => deliverMilestone(ctx, { ...input, file }),
    accept: () => acceptMilestone(ctx, input),
    changes: () => requestMilestoneChanges(ctx, input),
    approve: () => approveRelease(ctx, input),
  }[step]();
  if (!done.ok) return done;
  return ok(step === "approve" ? "/operator/payments" : `/deals/${ids.dealId}`);
}
