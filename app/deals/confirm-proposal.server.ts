import { type Result, refuse } from "#app/platform/result.ts";
import { type Advanced, advanceDeal } from "./advance-deal.server.ts";
import { loadDeal } from "./facts.server.ts";
import type { DealCtx } from "./keep-step.server.ts";
import { whoIs } from "./policy.ts";
import type { StepName } from "./schema.ts";

/** Confirms exactly what the other side confirmed before: its stored values, unchanged. */
export async function confirmProposal(
  ctx: DealCtx,
  input: { readonly dealId: string; readonly version?: number; readonly step: StepName },
): Promise<Result<Advanced>> {
  const loaded = await loadDeal(ctx.db, input.dealId);
  if (!loaded) return refuse(404, "deals.not_found");
  const who = whoIs(ctx.actor, loaded.deal);
  if (who.kind === "outsider") return refuse(404, "deals.not_found");
  if (who.kind !== "party") return refuse(403, "deals.not_yours_to_do");
  const theirs = await ctx.db.dealConfirmation.findFirst({
    where: {
      dealId: input.dealId,
      transition: input.step,
      round: { gte: loaded.deal.stateVersion },
      side: { not: who.side },
    },
    orderBy: { round: "desc" },
    select: { data: true },
  });
  if (!theirs) return refuse(409, "deals.nothing_proposed");
  return advanceDeal(ctx, { ...input, values: theirs.data });
}
