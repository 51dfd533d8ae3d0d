import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { contractItems } from "#app/deals/contract.ts";
import { runDealClock } from "#app/deals/run-deal-clocks.server.ts";
import type { StepName } from "#app/deals/schema.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { acceptMilestone } from "#app/payments/accept-milestone.server.ts";
import { cancelPayment } from "#app/payments/cancel-payment.server.ts";
import { confirmTransfer } from "#app/payments/confirm-transfer.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { recordBankRefund } from "#app/payments/record-bank-refund.server.ts";
import { refundPayment } from "#app/payments/refund-payment.server.ts";
import { releaseMilestone } from "#app/payments/release-milestone.server.ts";
import { requestMilestoneChanges } from "#app/payments/request-milestone-changes.server.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import type { Result } from "#app/platform/result.ts";
import {
  contractTexts,
  DAY,
  firstTerms,
  legalNo,
  pilotPlan,
  type Story,
} from "../deals/deal-story.ts";
import { aValuerIn, opinionOf } from "../deals/have-it-valued.ts";

/** What chance decides about a move besides which it is. */
export interface Chance {
  /** Either side, where either may be meant. */
  readonly seller: boolean;
  readonly n: number;
}

export type Move = (story: Story, chance: Chance) => Promise<Result<unknown>>;

const reason = "Hai bên đổi kế hoạch.";
const sideOf = ({ cast }: Story, { seller }: Chance): UserActor =>
  seller ? cast.seller : cast.buyer;

const terms = { ...firstTerms, milestones: firstTerms.milestones.slice(0, 2) };

/** Values that are right more often than not. */
async function valuesOf(story: Story, step: StepName): Promise<unknown> {
  const report = () =>
    db().dealReport.findFirst({ where: { dealId: story.dealId }, orderBy: { reportedAt: "desc" } });
  switch (step) {
    case "sign_nda":
    case "confirm_contract":
      return { agree: true };
    case "start_pilot":
      return pilotPlan;
    case "conclude_pilot":
      return { measured: [3.6, 7, 2.6], decision: "replicate", conclusion: "Đạt." };
    case "offer":
    case "counter_offer":
      return { terms, validUntil: story.day(14) };
    case "accept_offer":
      return { hash: await story.offerHash().catch(() => "0".repeat(64)) };
    case "decline":
    case "withdraw":
      return { reasonCode: "capacity" };
    case "report_use":
      return { whatInUse: "Chạy ba ca.", inUseSince: "2026-02-03", sites: 1 };
    case "attest_report":
    case "contest_report":
    case "withdraw_report":
      return { reportId: (await report())?.id, reason };
    default:
      return { reason };
  }
}

/** Steps of one side, which mostly is the one that tries them. */
const whose: Partial<Record<StepName, "buyer" | "seller">> = {
  accept_request: "seller",
  waive_nda: "seller",
  decline: "seller",
  withdraw: "buyer",
};

/** A step by either side; an override once in a while. */
const step =
  (name: StepName): Move =>
  async (story, chance) => {
    const values = await valuesOf(story, name);
    const { version } = await story.deal();
    if (chance.n % 23 === 0) {
      const override = { reason, side: chance.seller ? "seller" : "buyer" } as const;
      return story.try(story.cast.operator, name, values, { override, version });
    }
    const side = chance.n % 7 === 0 ? undefined : whose[name];
    const actor = side ? story.cast[side] : sideOf(story, chance);
    return story.try(actor, name, values, { version });
  };

/** One that stands where the move begins, if there is any; once in a while whichever. */
async function milestoneOf({ dealId }: Story, { n }: Chance, wanted: readonly string[]) {
  const all = await db().milestone.findMany({ where: { dealId }, orderBy: { position: "asc" } });
  const fit = all.filter(({ state }) => wanted.includes(state));
  const from = fit.length > 0 && n % 7 !== 0 ? fit : all;
  return from[n % Math.max(1, from.length)];
}
const none: Result<never> = { ok: false, refusal: { status: 404, key: "deals.not_found" } };

/** A step of one of the milestones by the side it belongs to, or now and then by the other. */
const onMilestone =
  (
    run: (
      story: Story,
      actor: UserActor,
      input: { dealId: string; milestoneId: string; version: number },
    ) => Promise<Result<unknown>>,
    whose: "buyer" | "seller",
    wanted: readonly string[],
  ): Move =>
  async (story, chance) => {
    const milestone = await milestoneOf(story, chance, wanted);
    if (!milestone) return none;
    const actor = chance.n % 7 === 0 ? sideOf(story, chance) : story.cast[whose];
    const { id: milestoneId, version } = milestone;
    return run(story, actor, { dealId: story.dealId, milestoneId, version });
  };

const onPayment =
  (
    run: (
      story: Story,
      payment: { id: string; amount: bigint; refundedAmount: bigint },
    ) => Promise<Result<unknown>>,
  ): Move =>
  async (story, chance) => {
    const all = await db().payment.findMany({
      where: { dealId: story.dealId },
      orderBy: { createdAt: "desc" },
    });
    const waiting = all.filter(({ state }) => state === "awaiting");
    const from = waiting.length > 0 && chance.n % 3 !== 0 ? waiting : all;
    const payment = from[chance.n % Math.max(1, from.length)];
    return payment ? run(story, payment) : none;
  };

const write: Move = (story, { n, seller }) => {
  const actor = sideOf(story, { n, seller });
  const needed = contractItems.filter(({ required }) => required);
  const left = n % 3 === 0 ? needed[n % needed.length]?.code : null;
  const items = { ...contractTexts, ...(left ? { [left]: " " } : {}) };
  const legal = { ...legalNo, stateCapital: n % 11 === 0, relatedParties: n % 4 === 0 };
  return story.saveContract(actor, legal, items);
};

/** A valuer is called in and records an opinion; once in a while one that opens no signing. */
const value: Move = async (story, { n }) => {
  const { state } = await story.deal();
  if (state !== "agreed") return none;
  const purposeKind = n % 5 === 0 ? "negotiation" : "contract_price";
  const valuer = await aValuerIn(story);
  const values = { ...opinionOf(story), purposeKind, validUntil: story.day(n % 3) };
  return recordValuation(story.ctx(valuer), { dealId: story.dealId, values });
};

const clock: Move = async (story, { n }) => {
  const later = n % 5 === 0 ? 30 * DAY : 0;
  const now = new Date(story.now.getTime() + later);
  const moved = await runDealClock({ db: db(), now }, story.dealId);
  return moved ? { ok: true, value: null } : none;
};

/** Moves by the states they are likely in; others are tried there too. */
export const moves: Record<string, { in: readonly string[]; move: Move }> = {
  accept_request: { in: ["requested"], move: step("accept_request") },
  sign_nda: { in: ["in_discussion", "negotiating"], move: step("sign_nda") },
  waive_nda: { in: ["in_discussion"], move: step("waive_nda") },
  start_pilot: { in: ["evaluating"], move: step("start_pilot") },
  conclude_pilot: { in: ["piloting"], move: step("conclude_pilot") },
  open_negotiation: { in: ["in_discussion", "evaluating"], move: step("open_negotiation") },
  offer: { in: ["negotiating"], move: step("offer") },
  counter_offer: { in: ["negotiating"], move: step("counter_offer") },
  accept_offer: { in: ["negotiating"], move: step("accept_offer") },
  reopen: { in: [], move: step("reopen") },
  write: { in: ["agreed"], move: write },
  value: { in: ["agreed"], move: value },
  confirm_contract: { in: ["agreed", "agreed"], move: step("confirm_contract") },
  clock: { in: ["signed"], move: clock },
  decline: { in: [], move: step("decline") },
  withdraw: { in: [], move: step("withdraw") },
  raise_dispute: { in: [], move: step("raise_dispute") },
  resolve_dispute: {
    in: ["in_delivery"],
    move: async (story) => story.try(story.cast.operator, "resolve_dispute", { reason }),
  },
  terminate: { in: [], move: step("terminate") },
  close: { in: ["commercialised"], move: step("close") },
  report_use: { in: ["delivered"], move: step("report_use") },
  attest_report: { in: ["delivered", "delivered", "commercialised"], move: step("attest_report") },
  contest_report: { in: [], move: step("contest_report") },
  withdraw_report: { in: ["commercialised"], move: step("withdraw_report") },
  pay: {
    in: ["in_delivery"],
    move: onMilestone(
      (s, actor, { version: _, ...ids }) => startBankTransfer(s.ctx(actor), ids),
      "buyer",
      ["planned"],
    ),
  },
  confirm: {
    in: ["in_delivery"],
    move: onPayment((s, { id: paymentId }) =>
      confirmTransfer(s.ctx(s.cast.seller), { dealId: s.dealId, paymentId }),
    ),
  },
  cancel: {
    in: [],
    move: onPayment((s, { id: paymentId }) =>
      cancelPayment(s.ctx(s.cast.buyer), { dealId: s.dealId, paymentId }),
    ),
  },
  deliver: {
    in: ["in_delivery"],
    move: onMilestone(
      (s, actor, input) => deliverMilestone(s.ctx(actor), { ...input, note: "Xong" }),
      "seller",
      ["funded", "changes_requested"],
    ),
  },
  accept: {
    in: ["in_delivery", "in_delivery"],
    move: onMilestone(
      (s, actor, input) => acceptMilestone(s.ctx(actor), { ...input, openReason: "Bổ sung sau" }),
      "buyer",
      ["delivered"],
    ),
  },
  changes: {
    in: [],
    move: onMilestone(
      (s, actor, input) =>
        requestMilestoneChanges(s.ctx(actor), { ...input, note: "Thiếu tài liệu" }),
      "buyer",
      ["delivered"],
    ),
  },
  release: {
    in: ["in_delivery", "delivered", "commercialised", "terminated"],
    move: async (story, chance) => {
      const milestone = await milestoneOf(story, chance, ["accepted"]);
      if (!milestone) return none;
      const ctx = { db: db(), now: story.now, actor: { kind: "clock" } as const };
      return releaseMilestone(ctx, { milestoneId: milestone.id });
    },
  },
  complete: {
    in: ["in_delivery"],
    move: async (story) => {
      const { advanceDeal } = await import("#app/deals/advance-deal.server.ts");
      const ctx = { db: db(), now: story.now, actor: { kind: "system" } as const };
      return advanceDeal(ctx, { dealId: story.dealId, step: "complete_delivery" });
    },
  },
  refund: {
    in: [],
    move: onPayment((s, { id: paymentId, amount, refundedAmount }) =>
      refundPayment(s.ctx(s.cast.operator), {
        dealId: s.dealId,
        paymentId,
        amount: (amount - refundedAmount) / 2n,
        reason: "Giảm phạm vi công việc",
        expectedRefunded: refundedAmount,
      }),
    ),
  },
  give_back: {
    in: ["terminated"],
    move: async (story) => {
      const refund = await db().paymentRefund.findFirst({
        where: { payment: { dealId: story.dealId }, state: "requested" },
      });
      if (!refund) return none;
      const input = { refundId: refund.id, bankTransactionNumber: "FT9" };
      return recordBankRefund(story.ctx(story.cast.operator), input);
    },
  },
};
