import { type LoadedDeal, loadDeal } from "#app/deals/facts.server.ts";
import type { DealCtx } from "#app/deals/keep-step.server.ts";
import type { Who } from "#app/deals/model.ts";
import { whoIs } from "#app/deals/policy.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

export interface Writing {
  readonly loaded: LoadedDeal;
  readonly who: Exclude<Who, { kind: "outsider" }>;
  readonly source: {
    readonly deal: LoadedDeal["deal"];
    readonly terms: NonNullable<LoadedDeal["terms"]>;
    readonly parties: NonNullable<LoadedDeal["parties"]>;
  };
}

/** A contract that is being written, for somebody of either side or the operator: 404 else, 409 afterwards. */
export async function writing(tx: Tx, ctx: DealCtx, dealId: string): Promise<Result<Writing>> {
  const loaded = await loadDeal(tx, dealId);
  if (!loaded) return refuse(404, "deals.not_found");
  const who = whoIs(ctx.actor, loaded.deal);
  if (who.kind === "outsider") return refuse(404, "deals.not_found");
  const { deal, terms, parties } = loaded;
  if (loaded.facts.state !== "agreed" || !terms || !parties) {
    return refuse(409, "deals.wrong_state");
  }
  return ok({ loaded, who, source: { deal, terms, parties } });
}

/** Compare-and-set on the deal's version, so that what was confirmed before is looked at again. */
export async function touch(tx: Tx, { loaded }: Writing, seen?: number): Promise<Result<null>> {
  const { deal, facts } = loaded;
  const { count } = await tx.deal.updateMany({
    where: { id: deal.id, version: seen ?? facts.version, state: "agreed" },
    data: { version: { increment: 1 } },
  });
  return count === 1 ? ok(null) : refuse(409, "deals.changed_meanwhile");
}
