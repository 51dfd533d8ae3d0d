import { callAdviser } from "#app/advisers/call-adviser.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { shareValuation } from "#app/advisers/share-valuation.server.ts";
import { stateCase } from "#app/disputes/state-case.server.ts";
import { commentOnTerm } from "#app/negotiation/comment-on-term.server.ts";
import { readTerms } from "#app/negotiation/stored-terms.ts";
import { standingStatements } from "#app/outcomes/royalty-queries.server.ts";
import { nextPeriod, royaltyTermsOf } from "#app/outcomes/royalty-rules.ts";
import { recordBankRefund } from "#app/payments/record-bank-refund.server.ts";
import { refundPayment } from "#app/payments/refund-payment.server.ts";
import { recordReadings } from "#app/pilots/record-readings.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import type { SeedDetail } from "../city/details.ts";
import { type Act, advance, attest } from "./acts.ts";
import { person, personNamed } from "./cast.ts";
import { inDays } from "./moments.ts";
import { type DealOnStage, must, partyKey, type Scene } from "./stage.ts";
import { writeContract } from "./write-contract.ts";

type Detail<N extends SeedDetail["do"]> = Extract<SeedDetail, { do: N }>;

/** The acts a detail of the story stands for. */
export function takeDetail(step: SeedDetail): Act[] {
  const { day } = step;
  switch (step.do) {
    case "readings":
      return [{ day, act: (deal, scene) => read(deal, scene, step) }];
    case "comment":
      return [{ day, act: (deal, scene) => comment(deal, scene, step) }];
    case "state_case":
      return [{ day, act: (deal, scene) => state(deal, scene, step) }];
    case "write_contract":
      return [{ day, act: writeContract }];
    case "call_valuer":
      return [{ day, act: (deal, scene) => callValuer(deal, scene, step) }];
    case "refund":
      return [{ day, act: (deal, scene) => refund(deal, scene, step) }];
    case "give_back":
      return [{ day, act: giveBack }];
    case "valuation":
      return [
        { day: step.invitedOn, act: (deal, scene) => callValuer(deal, scene, { ...step, task }) },
        { day, act: (deal, scene) => value(deal, scene, step) },
      ];
    case "state_royalty":
      return [
        { day, act: (deal, scene) => royalty(deal, scene, step) },
        ...(step.attestedOn === null ? [] : [{ day: step.attestedOn, act: attest }]),
      ];
  }
}

async function read(deal: DealOnStage, scene: Scene, { values }: Detail<"readings">) {
  const pilot = await scene.db.pilot.findFirstOrThrow({
    where: { dealId: deal.id, concludedAt: null },
    select: { id: true },
  });
  const measuredOn = localDay(scene.now);
  const readings = values.flatMap((value, kpi) =>
    value === null ? [] : [{ kpi, measuredOn, value, note: "", externalId: null }],
  );
  const actor = person(deal.seed.buyer, "member", "manager");
  const recording = { pilotId: pilot.id, readings, source: "hand" as const, actor };
  must(await recordReadings(scene, recording), `${deal.seed.key}: readings`);
}

async function comment(deal: DealOnStage, scene: Scene, step: Detail<"comment">) {
  const { by, number, term, text } = step;
  const actor = person(partyKey(deal, by), "manager", "owner");
  const values = { number, term, body: text };
  must(await commentOnTerm({ ...scene, actor }, { dealId: deal.id, values }), text);
}

async function state(deal: DealOnStage, scene: Scene, { by, text }: Detail<"state_case">) {
  const actor = person(by === "operator" ? "van-hanh" : partyKey(deal, by), "manager", "owner");
  const input = { dealId: deal.id, values: { body: text }, upload: null };
  must(await stateCase({ ...scene, actor }, input), `${deal.seed.key}: state case`);
}

async function refund(deal: DealOnStage, scene: Scene, step: Detail<"refund">) {
  const payment = await scene.db.payment.findFirstOrThrow({
    where: { dealId: deal.id, milestone: { position: step.position }, state: "matched" },
    select: { id: true, refundedAmount: true },
  });
  const input = {
    dealId: deal.id,
    paymentId: payment.id,
    amount: BigInt(step.amountVnd),
    reason: step.reason,
    expectedRefunded: payment.refundedAmount,
  };
  const operator = { ...scene, actor: person("van-hanh", "manager") };
  must(await refundPayment(operator, input), `${deal.seed.key}: refund`);
}

async function giveBack(deal: DealOnStage, scene: Scene) {
  const waiting = await scene.db.paymentRefund.findFirstOrThrow({
    where: { state: "requested", payment: { dealId: deal.id } },
    select: { id: true },
  });
  const bankTransactionNumber = `FT${String(scene.now.getTime()).slice(3, 12)}`;
  const input = { refundId: waiting.id, bankTransactionNumber };
  const operator = { ...scene, actor: person("van-hanh", "manager") };
  must(await recordBankRefund(operator, input), `${deal.seed.key}: give back`);
}

const task = "Thẩm định giá chuyển giao trước khi ký, theo quy định về vốn nhà nước.";

async function callValuer(
  deal: DealOnStage,
  scene: Scene,
  step: Omit<Detail<"call_valuer">, "do" | "day">,
) {
  const actor = person(partyKey(deal, step.by), "manager", "owner");
  const values = {
    organisationId: personNamed(step.person).organisationId,
    role: "valuer",
    task: step.task,
    parts: [deal.id],
  };
  must(await callAdviser({ ...scene, actor }, { dealId: deal.id, values }), "call a valuer");
}

async function value(deal: DealOnStage, scene: Scene, step: Detail<"valuation">) {
  const { method, sources, authorTitle } = step;
  const dealId = deal.id;
  const values = {
    ...{ method, sources, authorTitle },
    minVnd: String(step.minVnd),
    maxVnd: String(step.maxVnd),
    valuedOn: localDay(inDays(scene.now, -3)),
    validUntil: localDay(inDays(scene.now, 180)),
    purposeKind: "contract_price",
    purpose: "Làm căn cứ cho giá chuyển giao trong hợp đồng hai bên đã chốt điều khoản.",
  };
  const valuer = { ...scene, actor: personNamed(step.person) };
  must(await recordValuation(valuer, { dealId, values }), `${deal.seed.key}: valuation`);
  const { id } = await scene.db.valuation.findFirstOrThrow({ where: { dealId } });
  const actor = person(partyKey(deal, step.by), "manager", "owner");
  must(await shareValuation({ ...scene, actor }, { dealId, valuationId: id }), "share valuation");
}

async function royalty(deal: DealOnStage, scene: Scene, step: Detail<"state_royalty">) {
  const { signedAt, agreedTermSheet } = await scene.db.deal.findUniqueOrThrow({
    where: { id: deal.id },
    select: { signedAt: true, agreedTermSheet: { select: { terms: true } } },
  });
  const terms = royaltyTermsOf(agreedTermSheet && readTerms(agreedTermSheet.terms), signedAt);
  const period = terms && nextPeriod(terms, await standingStatements(scene.db, deal.id));
  if (!period) throw new Error(`${deal.seed.key}: no royalty period is left`);
  const { grossVnd, deductionsVnd, deductionsNote, basis } = step;
  const statement = { ...period, grossVnd, deductionsVnd, deductionsNote };
  const values = { kind: "royalty", whatInUse: basis, statement };
  await advance(deal, scene, "buyer", "report_result", values);
}
