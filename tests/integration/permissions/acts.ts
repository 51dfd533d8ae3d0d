import { callAdviser } from "#app/advisers/call-adviser.server.ts";
import { endAdviser } from "#app/advisers/end-adviser.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { shareValuation } from "#app/advisers/share-valuation.server.ts";
import { addSignedFile } from "#app/contracts/add-signed-file.server.ts";
import { addVersion, writeVersion } from "#app/contracts/add-version.server.ts";
import { answerGuide, chooseModel } from "#app/contracts/choose-model.server.ts";
import { chooseNdaKind } from "#app/contracts/choose-nda-kind.server.ts";
import { beginRemoteSigning, fetchRemoteSigning } from "#app/contracts/sign-remotely.server.ts";
import { sendMessage } from "#app/conversations/send-message.server.ts";
import { startThread } from "#app/conversations/start-thread.server.ts";
import { answerQuestion } from "#app/data-room/answer-question.server.ts";
import { askQuestion } from "#app/data-room/ask-question.server.ts";
import { beginUpload } from "#app/data-room/begin-upload.server.ts";
import { makeFolder } from "#app/data-room/make-folder.server.ts";
import { removeFile } from "#app/data-room/remove-file.server.ts";
import { setRights } from "#app/data-room/set-rights.server.ts";
import { saveContract } from "#app/deals/save-contract.server.ts";
import { answerDefect } from "#app/delivery/answer-defect.server.ts";
import {
  draftChecklist,
  judgeItems,
  proposeLine,
  saveChecklist,
} from "#app/delivery/change-checklist.server.ts";
import { answerClaim, raiseClaim, takeUpAgain } from "#app/delivery/claim-warranty.server.ts";
import { stateCase } from "#app/disputes/state-case.server.ts";
import { answerLegalPath } from "#app/law/answer-legal-path.server.ts";
import { recordFiling, requestDossier } from "#app/law/request-dossier.server.ts";
import { commentOnTerm } from "#app/negotiation/comment-on-term.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { linkReplication } from "#app/outcomes/link-replication.server.ts";
import { replicateDeal } from "#app/outcomes/replicate-deal.server.ts";
import { acceptMilestone } from "#app/payments/accept-milestone.server.ts";
import { approveRelease } from "#app/payments/approve-release.server.ts";
import { cancelPayment } from "#app/payments/cancel-payment.server.ts";
import { confirmTransfer } from "#app/payments/confirm-transfer.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { refundPayment } from "#app/payments/refund-payment.server.ts";
import { requestMilestoneChanges } from "#app/payments/request-milestone-changes.server.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import { submitTransferEvidence } from "#app/payments/submit-transfer-evidence.server.ts";
import { agreeToShow, makePilotKey, revokePilotKey } from "#app/pilots/change-pilot.server.ts";
import { recordByHand } from "#app/pilots/record-by-hand.server.ts";
import type { Db, Prisma, Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Result } from "#app/platform/result.ts";
import { replyToReview } from "#app/reviews/reply-to-review.server.ts";
import { writeReview } from "#app/reviews/write-review.server.ts";
import { acrossTheBorder, anOpinion } from "#tests/factories/forms.ts";
import { contractTexts } from "../deals/deal-story.ts";
import type { WholeDeal } from "./a-whole-deal.ts";

export interface Ctx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
}

interface Act {
  /** What has to be so for the act to be possible at all, besides who and in which state. */
  readonly given?: (tx: Tx, ids: WholeDeal["ids"]) => Promise<unknown>;
  readonly run: (ctx: Ctx, ids: WholeDeal["ids"]) => Promise<Result<unknown>>;
}

const file = { fileName: "a.pdf", bytes: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF") };
const scores = { as_agreed: 4, on_time: 4, answering: 5, would_again: 4 };
const review = { scores, body: "Bàn giao đủ, đúng hẹn, hướng dẫn kỹ." };
const opinion = anOpinion("2026-09-01");

const milestoneIs =
  (data: Prisma.MilestoneUncheckedUpdateManyInput) => (tx: Tx, ids: WholeDeal["ids"]) =>
    tx.milestone.updateMany({ where: { id: ids.payingId }, data: { version: 1, ...data } });
const paying = ({ dealId, payingId }: WholeDeal["ids"]) => ({ dealId, milestoneId: payingId });
const step = (ids: WholeDeal["ids"]) => ({ ...paying(ids), version: 1 });
const registrable = (tx: Tx, { dealId }: WholeDeal["ids"]) =>
  tx.dealLegalPath.updateMany({
    where: { dealId },
    data: {
      frozenAt: new Date(),
      filedAt: null,
      outcome: { findings: [{ effect: "register", rules: [] }], registerWithinDays: 90 },
    },
  });
const pilotRuns = (tx: Tx, { pilotId }: WholeDeal["ids"]) =>
  tx.pilot.update({ where: { id: pilotId }, data: { concludedAt: null } });

/** Everything that can be done about a deal besides the steps of its pipeline. */
export const acts: Record<string, Act> = {
  commentOnTerm: {
    run: (ctx, { dealId }) =>
      commentOnTerm(ctx, { dealId, values: { number: 1, term: "fee", body: "Cao." } }),
  },
  answerLegalPath: {
    run: (ctx, { dealId }) => answerLegalPath(ctx, { dealId, values: acrossTheBorder }),
  },
  chooseNdaKind: {
    given: (tx, { dealId }) => tx.dealNda.deleteMany({ where: { dealId } }),
    run: (ctx, { dealId }) => chooseNdaKind(ctx, { dealId, kind: "mutual" }),
  },
  saveContract: {
    run: (ctx, { dealId }) => saveContract(ctx, { dealId, values: { items: contractTexts } }),
  },
  answerGuide: {
    run: (ctx, { dealId }) =>
      answerGuide(ctx, { dealId, values: { goal: "own", only: "no", ready: "yes" } }),
  },
  chooseModel: {
    run: (ctx, { dealId }) =>
      chooseModel(ctx, { dealId, values: { model: "assignment", layout: "vi" } }),
  },
  writeVersion: { run: (ctx, { dealId }) => writeVersion(ctx, { dealId }) },
  addVersion: {
    run: (ctx, { dealId }) => addVersion(ctx, { dealId, values: { note: "Sửa" }, upload: file }),
  },
  addSignedFile: { run: (ctx, { dealId }) => addSignedFile(ctx, { dealId, upload: file }) },
  beginRemoteSigning: {
    given: (tx, { dealId, pdfId }) =>
      tx.contractVersion.updateMany({ where: { dealId }, data: { documentId: pdfId } }),
    run: (ctx, { dealId }) =>
      beginRemoteSigning(ctx, { dealId, provider: "Ký thử", returnUrl: "http://localhost/" }),
  },
  fetchRemoteSigning: {
    given: async (tx, { dealId, pdfId }) => {
      const { requestedById } = await tx.deal.findUniqueOrThrow({ where: { id: dealId } });
      await tx.remoteSigning.create({
        data: {
          ...{ id: newId(), dealId, provider: "Ký thử", reference: "ref-0", documentId: pdfId },
          ...{ side: "buyer", requestedById: requestedById ?? "", requestedAt: new Date() },
        },
      });
    },
    run: (ctx) => fetchRemoteSigning(ctx, { provider: "Ký thử", reference: "ref-0" }),
  },
  requestDossier: {
    given: registrable,
    run: (ctx, { dealId }) => requestDossier(ctx, { dealId }),
  },
  recordFiling: { given: registrable, run: (ctx, { dealId }) => recordFiling(ctx, { dealId }) },
  sendMessage: {
    run: (ctx, { dealId }) => sendMessage(ctx, { dealId, values: { body: "Xin chào" } }),
  },
  startThread: {
    run: (ctx, { dealId }) =>
      startThread(ctx, { dealId, values: { subject: "Lắp đặt", body: "Bao giờ?" } }),
  },
  beginUpload: {
    run: (ctx, { dealId }) =>
      beginUpload(ctx, { dealId, values: { fileName: "a.txt", sizeBytes: 3 } }),
  },
  makeFolder: {
    run: (ctx, { dealId }) => makeFolder(ctx, { dealId, values: { name: "Hồ sơ" } }),
  },
  setRights: {
    run: (ctx, { dealId, fileId }) =>
      setRights(ctx, { dealId, values: { targetId: fileId, rights: [] } }),
  },
  askQuestion: {
    run: (ctx, { dealId, fileId }) =>
      askQuestion(ctx, { dealId, fileId, values: { question: "Ở đâu?" } }),
  },
  answerQuestion: {
    run: (ctx, { dealId, fileId, questionId }) =>
      answerQuestion(ctx, { dealId, fileId, values: { questionId, answer: "Tại cửa." } }),
  },
  removeFile: { run: (ctx, { dealId, fileId }) => removeFile(ctx, { dealId, fileId }) },
  callAdviser: {
    given: (tx, { dealId }) =>
      tx.dealAdviser.updateMany({ where: { dealId }, data: { endedAt: new Date() } }),
    run: async (ctx, { dealId }) => {
      const firm = await ctx.db.organisation.findFirstOrThrow({ where: { kind: "intermediary" } });
      const values = { organisationId: firm.id, role: "lawyer", task: "Xem", parts: [dealId] };
      return callAdviser(ctx, { dealId, values });
    },
  },
  recordValuation: { run: (ctx, { dealId }) => recordValuation(ctx, { dealId, values: opinion }) },
  shareValuation: {
    run: (ctx, { dealId, valuationId }) => shareValuation(ctx, { dealId, valuationId }),
  },
  endAdviser: { run: (ctx, { dealId, adviserId }) => endAdviser(ctx, { dealId, adviserId }) },
  makePilotKey: { given: pilotRuns, run: (ctx, { dealId }) => makePilotKey(ctx, dealId) },
  revokePilotKey: { run: (ctx, { dealId }) => revokePilotKey(ctx, dealId) },
  recordByHand: {
    given: pilotRuns,
    run: (ctx, { dealId }) =>
      recordByHand(ctx, dealId, { measuredOn: "2026-03-09", value0: "6,5" }),
  },
  agreeToShow: { run: (ctx, { dealId }) => agreeToShow(ctx, dealId, true) },
  stateCase: {
    run: (ctx, { dealId }) =>
      stateCase(ctx, { dealId, values: { body: "Biên bản ghi rõ." }, upload: null }),
  },
  raiseClaim: {
    run: (ctx, { dealId }) =>
      raiseClaim(ctx, { dealId, values: { body: "Cửa buồng không kín." }, upload: null }),
  },
  answerClaim: {
    run: (ctx, { dealId, claimId }) => {
      const values = { claimId, answer: "repaired", body: "Đã thay thanh nhiệt." };
      return answerClaim(ctx, { dealId, values, upload: null });
    },
  },
  takeUpAgain: {
    given: (tx, { claimId }) =>
      tx.warrantyClaim.update({ where: { id: claimId }, data: { answeredAt: new Date() } }),
    run: (ctx, { dealId, claimId }) =>
      takeUpAgain(ctx, { dealId, values: { claimId, body: "Vẫn không nóng." }, upload: null }),
  },
  writeReview: {
    run: (ctx, { dealId }) => writeReview(ctx, { dealId, values: review }),
  },
  replyToReview: {
    given: async (tx, { dealId }) => {
      const deal = await tx.deal.findUniqueOrThrow({ where: { id: dealId } });
      await tx.review.create({
        data: {
          id: crypto.randomUUID(),
          dealId,
          side: "seller",
          organisationId: deal.sellerOrganisationId,
          aboutOrganisationId: deal.buyerOrganisationId,
          authorId: deal.requestedById ?? "",
          scores,
          average: 400,
          body: review.body,
          named: true,
          writtenAt: new Date("2026-01-01"),
          shownFrom: new Date("2026-01-02"),
        },
      });
    },
    run: (ctx, { dealId }) => replyToReview(ctx, { dealId, values: { reply: "Cảm ơn." } }),
  },
  replicateDeal: {
    run: (ctx, { dealId }) => {
      const values = { site: "Xưởng Đông Anh", wardCode: "00226", purpose: "Như nơi đầu." };
      return replicateDeal(ctx, { dealId, values });
    },
  },
  linkReplication: {
    given: async (tx, { dealId, firstId }) => {
      const { listingId, sellerOrganisationId } = await tx.deal.findUniqueOrThrow({
        where: { id: dealId },
      });
      await tx.deal.update({
        where: { id: firstId },
        data: {
          state: "commercialised",
          requestedAt: new Date(0),
          listingId,
          sellerOrganisationId,
        },
      });
    },
    run: (ctx, { dealId, firstId }) =>
      linkReplication(ctx, { dealId, values: { parentId: firstId } }),
  },
  draftChecklist: {
    run: (ctx, ids) => draftChecklist(ctx, { ...ids, milestoneId: ids.milestoneId }),
  },
  proposeLine: { run: (ctx, ids) => proposeLine(ctx, paying(ids), { text: "Đào tạo 5 người" }) },
  saveChecklist: { run: (ctx, ids) => saveChecklist(ctx, paying(ids), { items: [], added: [] }) },
  judgeItems: {
    given: milestoneIs({ state: "delivered" }),
    run: (ctx, ids) =>
      judgeItems(ctx, paying(ids), { items: [{ id: ids.itemId, verdict: "confirmed" }] }),
  },
  answerDefect: {
    run: (ctx, ids) => {
      const answer = { defectId: ids.defectId, answer: "done", note: "Đã thay gioăng." };
      return answerDefect(ctx, paying(ids), answer);
    },
  },
  startBankTransfer: {
    run: (ctx, { dealId, milestoneId }) => startBankTransfer(ctx, { dealId, milestoneId }),
  },
  submitTransferEvidence: {
    run: (ctx, { dealId, paymentId }) =>
      submitTransferEvidence(ctx, { dealId, paymentId, bankTransactionNumber: "FT1" }),
  },
  cancelPayment: {
    run: (ctx, { dealId, paymentId }) => cancelPayment(ctx, { dealId, paymentId }),
  },
  confirmTransfer: {
    run: (ctx, { dealId, paymentId }) =>
      confirmTransfer(ctx, { dealId, paymentId, reason: "Sao kê ngày 5/5" }),
  },
  deliverMilestone: {
    given: milestoneIs({ state: "funded" }),
    run: (ctx, ids) => deliverMilestone(ctx, { ...step(ids), note: "Đã lắp" }),
  },
  acceptMilestone: {
    given: milestoneIs({ state: "delivered" }),
    run: (ctx, ids) => acceptMilestone(ctx, { ...step(ids), openReason: "Bổ sung sau." }),
  },
  requestMilestoneChanges: {
    given: milestoneIs({ state: "delivered" }),
    run: (ctx, ids) => requestMilestoneChanges(ctx, { ...step(ids), note: "Cửa hở" }),
  },
  approveRelease: {
    given: milestoneIs({ state: "accepted", amountVnd: 900_000_000n }),
    run: (ctx, ids) => approveRelease(ctx, paying(ids)),
  },
  refundPayment: {
    given: (tx, { paymentId }) =>
      tx.payment.update({ where: { id: paymentId }, data: { state: "matched" } }),
    run: (ctx, { dealId, paymentId }) =>
      refundPayment(ctx, {
        dealId,
        paymentId,
        amount: 1_000_000n,
        reason: "Giảm phạm vi công việc",
        expectedRefunded: 0n,
      }),
  },
};
