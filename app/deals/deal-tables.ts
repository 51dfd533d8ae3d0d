import { listingTable } from "#app/listings/tables.ts";
import { organisationTable } from "#app/organisations/tables.ts";
import type { Prisma } from "#app/platform/db/client.server.ts";
import { many, one, table } from "#app/platform/db/read-tree.server.ts";

/** The tables the pages of a deal are read from in one statement. */

const termSheet = table<Prisma.$TermSheetPayload>("term_sheet", {
  valueVnd: "amount",
  validUntil: "moment",
  offeredAt: "moment",
  acceptedAt: "moment",
  lapsedAt: "moment",
});

const transition = table<Prisma.$DealTransitionPayload>("deal_transition", { at: "moment" });
const confirmation = table<Prisma.$DealConfirmationPayload>("deal_confirmation", { at: "moment" });

const registration = table<Prisma.$DealRegistrationPayload>("deal_registration", {
  registeredOn: "moment",
  recordedAt: "moment",
  withdrawnAt: "moment",
});

const pilot = table<Prisma.$PilotPayload>("pilot", {
  startsOn: "moment",
  endsOn: "moment",
  concludedAt: "moment",
  publicByBuyerAt: "moment",
  publicBySellerAt: "moment",
  createdAt: "moment",
});

const contract = table<Prisma.$DealContractPayload>("deal_contract", {
  effectiveAt: "moment",
  updatedAt: "moment",
});

const contractDraft = table<Prisma.$ContractDraftPayload>("contract_draft", {
  updatedAt: "moment",
});

const contractFile = table<Prisma.$ContractVersionPayload>("contract_version", {
  createdAt: "moment",
});

const nda = table<Prisma.$DealNdaPayload>("deal_nda", { confirmedAt: "moment" });

const legalPath = table<Prisma.$DealLegalPathPayload>("deal_legal_path", {
  rulesAsOf: "moment",
  answeredAt: "moment",
  frozenAt: "moment",
  filedAt: "moment",
  dossierRequestedAt: "moment",
});

const declaration = table<Prisma.$DeclarationPayload>("declaration", {
  declaredAt: "moment",
  answeredAt: "moment",
});

const royalty = table<Prisma.$RoyaltyStatementPayload>("royalty_statement", {
  startsOn: "moment",
  endsOn: "moment",
  grossVnd: "amount",
  deductionsVnd: "amount",
  amountVnd: "amount",
});

const report = table<Prisma.$DealReportPayload>(
  "deal_report",
  {
    reportedAt: "moment",
    inUseSince: "moment",
    revenueVnd: "amount",
    savingsVnd: "amount",
    royaltyVnd: "amount",
    attestDueAt: "moment",
    answeredAt: "moment",
    withdrawnAt: "moment",
  },
  { royalty: one(royalty, "id", "reportId") },
);

const dispute = table<Prisma.$DisputePayload>("dispute", {
  raisedAt: "moment",
  resolvedAt: "moment",
});

const payment = table<Prisma.$PaymentPayload>("payment", {
  amount: "amount",
  refundedAmount: "amount",
  createdAt: "moment",
  matchedAt: "moment",
  expiresAt: "moment",
  feeAmount: "amount",
  paidOutAt: "moment",
});

const approval = table<Prisma.$ReleaseApprovalPayload>("release_approval", { at: "moment" });
const handoverItem = table<Prisma.$HandoverItemPayload>("handover_item", {
  handedAt: "moment",
  judgedAt: "moment",
});
const handover = table<Prisma.$HandoverPayload>("handover", {
  deliveredAt: "moment",
  acceptDueAt: "moment",
  decidedAt: "moment",
});
const defect = table<Prisma.$DefectPayload>("defect", { dueAt: "moment", answeredAt: "moment" });

const milestone = table<Prisma.$MilestonePayload>(
  "milestone",
  {
    amountVnd: "amount",
    dueOn: "moment",
    fundedAt: "moment",
    deliveredAt: "moment",
    acceptedAt: "moment",
    releasedAt: "moment",
  },
  {
    payments: many(payment, "milestoneId"),
    approvals: many(approval, "milestoneId"),
    checklist: many(handoverItem, "milestoneId"),
    handovers: many(handover, "milestoneId"),
    defects: many(defect, "milestoneId"),
  },
);

const warrantyClaim = table<Prisma.$WarrantyClaimPayload>("warranty_claim", {
  raisedAt: "moment",
  answerDueAt: "moment",
  answeredAt: "moment",
});

const movedDeadline = table<Prisma.$MovedDeadlinePayload>("moved_deadline", {
  dueAt: "moment",
  at: "moment",
});

const valuation = table<Prisma.$ValuationPayload>("valuation", {
  minVnd: "amount",
  maxVnd: "amount",
  valuedOn: "moment",
  validUntil: "moment",
  recordedAt: "moment",
  sharedAt: "moment",
});

const dealKinds = {
  stateSince: "moment",
  budgetMinVnd: "amount",
  budgetMaxVnd: "amount",
  registrationDueAt: "moment",
  registeredAt: "moment",
  clockAt: "moment",
  valueVnd: "amount",
  requestedAt: "moment",
  firstReplyAt: "moment",
  introducedAt: "moment",
  agreedAt: "moment",
  signedAt: "moment",
  deliveredAt: "moment",
  commercialisedAt: "moment",
  endedAt: "moment",
  createdAt: "moment",
  updatedAt: "moment",
} as const;

const otherDeal = table<Prisma.$DealPayload>("deal", dealKinds);

export const dealTable = table<Prisma.$DealPayload>("deal", dealKinds, {
  parent: one(otherDeal, "parentDealId"),
  replications: many(otherDeal, "parentDealId"),
  buyer: one(organisationTable, "buyerOrganisationId"),
  seller: one(organisationTable, "sellerOrganisationId"),
  listing: one(listingTable, "listingId"),
  agreedTermSheet: one(termSheet, "agreedTermSheetId"),
  declaration: one(declaration, "id", "dealId"),
  contract: one(contract, "id", "dealId"),
  contractDraft: one(contractDraft, "id", "dealId"),
  contractFiles: many(contractFile, "dealId"),
  nda: one(nda, "id", "dealId"),
  legalPath: one(legalPath, "id", "dealId"),
  transitions: many(transition, "dealId"),
  registrations: many(registration, "dealId"),
  confirmations: many(confirmation, "dealId"),
  termSheets: many(termSheet, "dealId"),
  pilots: many(pilot, "dealId"),
  reports: many(report, "dealId"),
  disputes: many(dispute, "dealId"),
  milestones: many(milestone, "dealId"),
  valuations: many(valuation, "dealId"),
  warrantyClaims: many(warrantyClaim, "dealId"),
  movedDeadlines: many(movedDeadline, "dealId"),
});
