import { sendMessage } from "#app/conversations/send-message.server.ts";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import type { StepName } from "#app/deals/schema.ts";
import { localDay } from "#app/platform/local-day.ts";
import type { SeedStep } from "../city/types.ts";
import { type Act, advance, attest, ONE_HOUR } from "./acts.ts";
import { person } from "./cast.ts";
import { inDays } from "./moments.ts";
import { beginTransfer, playMilestone } from "./play-milestone.ts";
import { type By, type DealOnStage, must, other, partyKey, type Scene } from "./stage.ts";
import { takeDetail } from "./take-detail.ts";
import { termsOf } from "./terms-of.ts";
import { handInSigned, writeContract } from "./write-contract.ts";

const one =
  (by: By, step: StepName, values: (scene: Scene) => unknown = () => ({})) =>
  (day: number): Act[] => [
    { day, act: (deal, scene) => advance(deal, scene, by, step, values(scene)) },
  ];

/** Both sides confirm the same, the second some hours after the first. */
const both =
  (step: StepName, values: unknown) =>
  (day: number): Act[] => [
    { day: day - 5 * ONE_HOUR, act: (deal, scene) => advance(deal, scene, "buyer", step, values) },
    { day, act: (deal, scene) => advance(deal, scene, "seller", step, values) },
  ];

async function lastOffer(deal: DealOnStage, scene: Scene) {
  return scene.db.termSheet.findFirstOrThrow({
    where: { dealId: deal.id },
    orderBy: { number: "desc" },
  });
}

async function acceptOffer(deal: DealOnStage, scene: Scene): Promise<void> {
  const { hash, side } = await lastOffer(deal, scene);
  await advance(deal, scene, other(side), "accept_offer", { hash });
}

const report =
  (by: By, step: "report_use" | "report_result", values: (scene: Scene) => unknown) =>
  (day: number, attestedOn: number | null): Act[] => [
    { day, act: (deal, scene) => advance(deal, scene, by, step, values(scene)) },
    ...(attestedOn === null ? [] : [{ day: attestedOn, act: attest }]),
  ];

async function terminate(deal: DealOnStage, scene: Scene, reason: string): Promise<void> {
  await advance(deal, scene, "buyer", "terminate", { reason });
  await advance(deal, scene, "seller", "terminate", { reason });
}

async function resolve(deal: DealOnStage, scene: Scene, outcome: string): Promise<void> {
  const actor = person("van-hanh", "manager");
  const step = { dealId: deal.id, step: "resolve_dispute" as const, values: { reason: outcome } };
  must(await advanceDeal({ ...scene, actor }, step), `${deal.seed.key}: resolve`);
}

/** The acts a step of the story stands for. */
export function takeStep(step: SeedStep): Act[] {
  switch (step.do) {
    case "accept_request":
    case "accept_listed_terms":
    case "waive_nda":
      return one("seller", step.do)(step.day);
    case "open_negotiation":
      return one("buyer", step.do)(step.day);
    case "sign_nda":
      return both(step.do, { agree: true })(step.day);
    case "decline":
      return one("seller", step.do, () => exitValues(step))(step.day);
    case "withdraw":
      return one("buyer", step.do, () => exitValues(step))(step.day);
    case "start_pilot":
      return pilot(step);
    case "conclude_pilot":
      return both(step.do, pilotResult(step))(step.day);
    case "offer":
    case "counter_offer":
      return one(step.by, step.do, (scene) => ({
        terms: termsOf(step.terms),
        validUntil: localDay(inDays(scene.now, 14)),
      }))(step.day);
    case "accept_offer":
      return [{ day: step.day, act: acceptOffer }];
    case "confirm_contract":
      return [
        { day: step.day - 8 * ONE_HOUR, act: writeContract },
        { day: step.day - 8 * ONE_HOUR, act: handInSigned },
        ...both(step.do, { agree: true })(step.day),
      ];
    case "record_registration":
      return one("seller", step.do, (scene) => ({
        number: step.number,
        date: localDay(scene.now),
      }))(step.day);
    case "withdraw_registration":
      return one("seller", step.do, () => ({ reason: step.reason }))(step.day);
    case "milestone":
      return playMilestone(step);
    case "transfer":
      return [{ day: step.day, act: (deal, scene) => beginTransfer(deal, scene, step) }];
    case "report_use":
      return report("buyer", step.do, (scene) => ({
        whatInUse: step.whatInUse,
        inUseSince: localDay(scene.now),
        sites: step.sites,
        places: step.places,
      }))(step.day, step.attestedOn);
    case "replicate":
      return report("buyer", "report_result", () => ({
        kind: "replication",
        whatInUse: step.note,
        places: step.places,
      }))(step.day, step.attestedOn);
    case "report_result":
      return report("buyer", step.do, () => ({
        kind: `result_${step.months}_months`,
        whatInUse: step.note,
        revenueVnd: step.revenueVnd,
        savingsVnd: step.savingsVnd,
        jobs: step.jobs,
        users: step.users,
      }))(step.day, step.attestedOn);
    case "raise_dispute":
      return one(step.by, step.do, () => ({ reason: step.claim }))(step.day);
    case "resolve_dispute":
      return [{ day: step.day, act: (deal, scene) => resolve(deal, scene, step.outcome) }];
    case "terminate":
      return [{ day: step.day, act: (deal, scene) => terminate(deal, scene, step.reason) }];
    case "close":
      return both(step.do, {})(step.day);
    case "message":
      return [{ day: step.day, act: (deal, scene) => message(deal, scene, step) }];
    default:
      return takeDetail(step);
  }
}

const exitValues = ({ reasonCode, reason }: { reasonCode: string; reason: string }) => ({
  reasonCode,
  reason,
});

function pilot(step: Extract<SeedStep, { do: "start_pilot" }>): Act[] {
  const values = (scene: Scene) => ({
    site: step.site,
    startsOn: localDay(scene.now),
    endsOn: localDay(inDays(scene.now, step.weeks * 7)),
    kpis: step.kpis,
  });
  const start = async (deal: DealOnStage, scene: Scene) => {
    await advance(deal, scene, "seller", "start_pilot", values(scene));
    await advance(deal, scene, "buyer", "start_pilot", values(scene));
  };
  return [{ day: step.day, act: start }];
}

function pilotResult(step: Extract<SeedStep, { do: "conclude_pilot" }>) {
  const { measured, decision, conclusion } = step;
  return { measured, decision, conclusion };
}

async function message(
  deal: DealOnStage,
  scene: Scene,
  step: Extract<SeedStep, { do: "message" }>,
): Promise<void> {
  const actor = person(partyKey(deal, step.by), "manager");
  const input = { dealId: deal.id, values: { body: step.text } };
  must(await sendMessage({ ...scene, actor }, input), `${deal.seed.key}: message`);
}
