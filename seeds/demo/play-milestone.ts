import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { judgeItems, saveChecklist } from "#app/delivery/change-checklist.server.ts";
import { acceptMilestone } from "#app/payments/accept-milestone.server.ts";
import { approveRelease } from "#app/payments/approve-release.server.ts";
import { confirmTransfer } from "#app/payments/confirm-transfer.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { releaseMilestone } from "#app/payments/release-milestone.server.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import { submitTransferEvidence } from "#app/payments/submit-transfer-evidence.server.ts";
import type { SeedStep } from "../city/types.ts";
import { type Act, ONE_HOUR } from "./acts.ts";
import { colleague, person } from "./cast.ts";
import { type DealOnStage, must, type Scene } from "./stage.ts";

type Milestone = Extract<SeedStep, { do: "milestone" }>;

/** From payment to release. The demo has no card rail, so every milestone is paid by transfer. */
export function playMilestone(step: Milestone): Act[] {
  const acts: Act[] = [{ day: step.day, act: (deal, scene) => pay(deal, scene, step.position) }];
  const { deliveredOn, acceptedOn } = step;
  if (deliveredOn !== null) {
    acts.push({ day: deliveredOn, act: (deal, scene) => deliver(deal, scene, step) });
  }
  if (acceptedOn !== null) {
    acts.push(
      { day: acceptedOn, act: (deal, scene) => accept(deal, scene, step.position) },
      { day: acceptedOn + ONE_HOUR, act: (deal, scene) => release(deal, scene, step.position) },
    );
  }
  return acts;
}

async function milestoneOf(deal: DealOnStage, scene: Scene, position: number) {
  const list = await scene.db.milestone.findMany({
    where: { dealId: deal.id },
    orderBy: { position: "asc" },
    select: { id: true, amountVnd: true, version: true },
  });
  const found = list[position - 1];
  if (!found) throw new Error(`${deal.seed.key}: no milestone ${position}`);
  return found;
}

/** A transfer that the payee has not confirmed yet. */
export async function beginTransfer(
  deal: DealOnStage,
  scene: Scene,
  { position, told }: { position: number; told: boolean },
): Promise<{ dealId: string; paymentId: string; bankTransactionNumber: string }> {
  const where = `${deal.seed.key}: pay ${position}`;
  const payer = { ...scene, actor: person(deal.seed.buyer, "signatory") };
  const { id: milestoneId } = await milestoneOf(deal, scene, position);
  const dealId = deal.id;
  const paymentId = must(await startBankTransfer(payer, { dealId, milestoneId }), where);
  const bankTransactionNumber = `FT${String(scene.now.getTime()).slice(3, 12)}`;
  const evidence = { dealId, paymentId, bankTransactionNumber };
  if (told) must(await submitTransferEvidence(payer, evidence), where);
  return evidence;
}

async function pay(deal: DealOnStage, scene: Scene, position: number): Promise<void> {
  const payee = { ...scene, actor: person(deal.seller, "signatory") };
  const evidence = await beginTransfer(deal, scene, { position, told: true });
  must(await confirmTransfer(payee, evidence), `${deal.seed.key}: confirm ${position}`);
}

async function deliver(deal: DealOnStage, scene: Scene, step: Milestone): Promise<void> {
  const { id: milestoneId, version } = await milestoneOf(deal, scene, step.position);
  const input = { dealId: deal.id, milestoneId, version, note: step.deliveryNote };
  const ctx = { ...scene, actor: person(deal.seller, "manager") };
  if (step.checklist) await handOver(deal, scene, { milestoneId, lines: step.checklist });
  must(await deliverMilestone(ctx, input), `${deal.seed.key}: deliver ${step.position}`);
}

/** Writes the list of a milestone and ticks every line of it. */
async function handOver(
  deal: DealOnStage,
  scene: Scene,
  { milestoneId, lines }: { milestoneId: string; lines: readonly string[] },
): Promise<void> {
  const ctx = { ...scene, actor: person(deal.seller, "manager") };
  const ids = { dealId: deal.id, milestoneId };
  const where = `${deal.seed.key}: checklist`;
  must(await saveChecklist(ctx, ids, { items: [], added: [...lines] }), where);
  const items = (await linesOf(scene, milestoneId)).map(({ id, text }) => ({
    id,
    text,
    handed: "on",
  }));
  must(await saveChecklist(ctx, ids, { items, added: [] }), where);
}

function linesOf(scene: Scene, milestoneId: string) {
  return scene.db.handoverItem.findMany({
    where: { milestoneId },
    orderBy: { position: "asc" },
    select: { id: true, text: true },
  });
}

async function accept(deal: DealOnStage, scene: Scene, position: number): Promise<void> {
  const { id: milestoneId, version } = await milestoneOf(deal, scene, position);
  const ctx = { ...scene, actor: person(deal.seed.buyer, "signatory") };
  const items = (await linesOf(scene, milestoneId)).map(({ id }) => ({ id, verdict: "confirmed" }));
  if (items.length > 0) {
    const judged = await judgeItems(ctx, { dealId: deal.id, milestoneId }, { items });
    must(judged, `${deal.seed.key}: judge ${position}`);
  }
  const input = { dealId: deal.id, milestoneId, version };
  must(await acceptMilestone(ctx, input), `${deal.seed.key}: accept ${position}`);
  // The last acceptance completes the delivery; before it the pipeline refuses, as the job does.
  const system = { ...scene, actor: { kind: "system" } as const };
  await advanceDeal(system, { dealId: deal.id, step: "complete_delivery" });
}

async function release(deal: DealOnStage, scene: Scene, position: number): Promise<void> {
  const { id: milestoneId } = await milestoneOf(deal, scene, position);
  const disputed = await scene.db.deal.findUnique({
    where: { id: deal.id },
    select: { disputed: true },
  });
  if (disputed?.disputed) return;
  const clock = { ...scene, actor: { kind: "clock" } as const };
  const first = await releaseMilestone(clock, { milestoneId });
  if (first.ok) return;
  const operator = person("van-hanh", "manager");
  for (const actor of [operator, colleague("van-hanh", operator)]) {
    const approval = { dealId: deal.id, milestoneId };
    must(await approveRelease({ ...scene, actor }, approval), `${deal.seed.key}: approve`);
  }
  must(await releaseMilestone(clock, { milestoneId }), `${deal.seed.key}: release ${position}`);
}
