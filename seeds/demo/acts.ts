import type { FreshAuthentication } from "#app/accounts/reauthenticate.server.ts";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import type { StepName } from "#app/deals/schema.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { person } from "./cast.ts";
import { type By, type DealOnStage, must, other, partyKey, type Scene } from "./stage.ts";

/** An hour of a story, whose days are counted from the request. */
export const ONE_HOUR = 1 / 24;

/** What somebody does in a deal's story. */
export interface Act {
  /** Days after the request; fractions are hours. */
  day: number;
  act(deal: DealOnStage, scene: Scene): Promise<unknown>;
}

/**
 * Takes a step of the pipeline for a side, as its signatory.
 * @throws when the pipeline refuses it
 */
export async function advance(
  deal: DealOnStage,
  scene: Scene,
  by: By,
  step: StepName,
  values: unknown = {},
): Promise<void> {
  const actor = person(partyKey(deal, by), "signatory");
  const told = `${deal.seed.key}: ${step} by ${by}`;
  const authentication = proof(actor, scene.now);
  must(
    await advanceDeal({ ...scene, actor }, { dealId: deal.id, step, values, authentication }),
    told,
  );
}

/** The people of the story gave their password; nobody is there to type it now. */
function proof({ userId }: UserActor, at: Date) {
  return { userId, method: "password", at } as FreshAuthentication;
}

/** The other side says yes to the report that waits. */
export async function attest(deal: DealOnStage, scene: Scene): Promise<void> {
  const waiting = await scene.db.dealReport.findFirstOrThrow({
    where: { dealId: deal.id, state: "declared" },
    orderBy: { reportedAt: "desc" },
  });
  const values = { reportId: waiting.id, note: "" };
  await advance(deal, scene, other(waiting.side), "attest_report", values);
}
