import type { FreshAuthentication } from "#app/accounts/reauthenticate.server.ts";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import type { StepName } from "#app/deals/schema.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { localDay } from "#app/platform/local-day.ts";
import { person } from "./cast.ts";
import { type DealOnStage, must, type Scene } from "./load-deals.ts";

export interface Act {
  day: number;
  act(deal: DealOnStage, scene: Scene): Promise<unknown>;
}

export type By = "buyer" | "seller";

export const partyKey = (deal: DealOnStage, by: By) =>
  by === "buyer" ? deal.seed.buyer : deal.seller;

/** Day of the calendar in Vietnam, "2026-11-22". */
export function calendarDay(date: Date): string {
  return localDay(date);
}

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

export const other = (by: By): By => (by === "buyer" ? "seller" : "buyer");

/** The other side says yes to the report that waits. */
export async function attest(deal: DealOnStage, scene: Scene): Promise<void> {
  const waiting = await scene.db.dealReport.findFirstOrThrow({
    where: { dealId: deal.id, state: "declared" },
    orderBy: { reportedAt: "desc" },
  });
  const values = { reportId: waiting.id, note: "" };
  await advance(deal, scene, other(waiting.side), "attest_report", values);
}
