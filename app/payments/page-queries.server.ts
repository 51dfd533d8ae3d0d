import { type BankAccount, bankName } from "#app/organisations/banks.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { ok, type Refusal, type Result, refuse } from "#app/platform/result.ts";
import { loadMilestone, loadPayment } from "./load-milestone.server.ts";
import { approvalsOf } from "./oversight-queries.server.ts";
import { type MoneyAction, mayDo, standingOf } from "./policy.ts";
import { qrPicture } from "./qr-picture.server.ts";
import { approvalsMissing, mayStartPayment, pendingAmountOf, refundable } from "./rules.ts";
import { hasBankAccount, openPayment } from "./start-bank-transfer.server.ts";
import { stripeOffer } from "./start-stripe-checkout.server.ts";
import { vietQrText } from "./vietqr.ts";

type Verdict = { ok: true } | { ok: false; refusal: Refusal };

function verdict(result: Result<unknown>): Verdict {
  return result.ok ? { ok: true } : result;
}

function stripeOption(amountVnd: bigint): "offered" | "too_large" | "too_small" | "absent" {
  const offer = stripeOffer(amountVnd);
  if (offer.ok) return "offered";
  if (offer.refusal.key === "payments.stripe_too_large") return "too_large";
  return offer.refusal.key === "payments.stripe_too_small" ? "too_small" : "absent";
}

/** The page where a milestone is paid: what, to whom, and which ways there are. For the buyer. */
export async function payPage(db: Tx, actor: Actor, ids: { dealId: string; milestoneId: string }) {
  const loaded = await loadMilestone(db, ids, "see", actor);
  if (!loaded.ok) return loaded;
  const { deal, payments, ...milestone } = loaded.value;
  if (standingOf(actor, deal) !== "buyer") return refuse(403, "payments.not_yours_to_do");
  const open = openPayment(loaded.value);
  const allowed = mayDo("pay", actor, deal);
  const payable = !allowed.ok
    ? allowed
    : deal.state !== "in_delivery"
      ? refuse(409, "payments.deal_not_in_delivery")
      : mayStartPayment({
          state: milestone.state,
          disputed: deal.disputed,
          hasOpenPayment: open !== undefined,
        });
  return ok({
    milestone,
    deal: { id: deal.id, code: deal.code, seller: publicParty(deal.seller) },
    openPaymentId: open?.id ?? null,
    payable: verdict(payable),
    options: {
      bankOffered: hasBankAccount(deal.seller),
      stripe: stripeOption(milestone.amountVnd),
      stripeMaxVnd: BigInt(env().STRIPE_MAX_VND),
    },
  });
}

/** Where to transfer to, as lines to copy and as a picture to scan; null without the payee's account. */
function transferOf(payment: OpenTransfer, payee: Payee) {
  const { bankBin, bankAccountNumber, bankAccountName, bankChangedAt } = payee;
  if (!bankBin || !bankAccountNumber) return null;
  const text = vietQrText({
    bankBin,
    accountNumber: bankAccountNumber,
    amountVnd: payment.amount,
    content: payment.reference,
  });
  return {
    bank: bankName(bankBin),
    accountNumber: bankAccountNumber,
    accountName: bankAccountName,
    picture: qrPicture(text),
    /** Set when another account stood here as the payment was opened. */
    changedAt: bankChangedAt && bankChangedAt > payment.createdAt ? bankChangedAt : null,
  };
}

/** The payee's account as one line, for those who look for the money on its statement. */
function accountOf({ bankBin, bankAccountNumber }: BankAccount): string | null {
  return bankBin && bankAccountNumber ? `${bankName(bankBin)} ${bankAccountNumber}` : null;
}

interface Payee extends BankAccount {
  bankAccountName: string | null;
  bankChangedAt: Date | null;
}

interface OpenTransfer {
  amount: bigint;
  reference: string;
  createdAt: Date;
}

/** The page of one payment, with what its reader may do on it. */
export async function paymentPage(
  db: Tx,
  actor: Actor,
  ids: { dealId: string; paymentId: string },
) {
  const loaded = await loadPayment(db, ids, "see", actor);
  if (!loaded.ok) return loaded;
  const { milestone, refunds, ...payment } = loaded.value;
  const { deal } = milestone;
  const open = payment.state === "awaiting" || payment.state === "evidence_submitted";
  const may = (action: MoneyAction) => mayDo(action, actor, deal).ok;
  const transfer = payment.rail === "bank_transfer";
  const standing = standingOf(actor, deal);
  const pendingAmount = pendingAmountOf(refunds);
  const rest = refundable({ ...payment, pendingAmount });
  return ok({
    payment,
    refunds: refunds.map(({ id, amount, state, reason, requestedAt, settledAt }) => ({
      id,
      amount,
      state,
      reason,
      requestedAt,
      settledAt,
    })),
    milestone: { id: milestone.id, position: milestone.position, title: milestone.title },
    deal: {
      id: deal.id,
      code: deal.code,
      buyer: publicParty(deal.buyer),
      seller: publicParty(deal.seller),
    },
    standing,
    transfer:
      transfer && payment.state === "awaiting" && standing === "buyer"
        ? transferOf(payment, deal.seller)
        : null,
    payeeAccount: transfer && standing !== "buyer" ? accountOf(deal.seller) : null,
    may: {
      giveEvidence: transfer && open && may("give_evidence"),
      confirm: transfer && open && may("confirm_receipt"),
      cancel: payment.state === "awaiting" && may("pay"),
      goOn: payment.rail === "stripe" && payment.state === "awaiting" && may("pay"),
      refund: rest > 0n && may("refund"),
    },
    refundRest: rest,
    givenBack: payment.refundedAmount + pendingAmount,
  });
}

function publicParty(party: {
  nameVi: string;
  nameEn: string | null;
  shortNameVi: string | null;
  shortNameEn: string | null;
}) {
  const { nameVi, nameEn, shortNameVi, shortNameEn } = party;
  return { nameVi, nameEn, shortNameVi, shortNameEn };
}

const actions = {
  deliver: { action: "deliver", from: ["funded", "changes_requested"] },
  accept: { action: "accept", from: ["delivered"] },
  changes: { action: "request_changes", from: ["delivered"] },
  approve: { action: "approve_release", from: ["accepted"] },
} as const;

export type StepName = keyof typeof actions;

export function isStepName(value: string): value is StepName {
  return Object.hasOwn(actions, value);
}

/** The page of one step of a milestone, for the side whose step it is. */
export async function stepPage(
  db: Tx,
  actor: Actor,
  ids: { dealId: string; milestoneId: string; step: StepName },
) {
  const { action, from } = actions[ids.step];
  const loaded = await loadMilestone(db, ids, action, actor);
  if (!loaded.ok) return loaded;
  const { deal, payments, approvals, ...milestone } = loaded.value;
  const approvedBy = approvals.map((approval) => approval.userId);
  const limitVnd = BigInt(env().RELEASE_DUAL_CONTROL_VND);
  return ok({
    step: ids.step,
    milestone,
    deal: {
      id: deal.id,
      code: deal.code,
      buyer: publicParty(deal.buyer),
      seller: publicParty(deal.seller),
    },
    open: (from as readonly string[]).includes(milestone.state),
    limitVnd,
    paymentId: loaded.value.payments.find((payment) => payment.state === "matched")?.id ?? null,
    approvals: ids.step === "approve" ? await approvalsOf(db, milestone.id) : [],
    approvedByMe: actor.kind === "user" && approvedBy.includes(actor.userId),
    approvalsMissing: approvalsMissing({ amountVnd: milestone.amountVnd, limitVnd, approvedBy }),
  });
}
