import { callAdviser } from "#app/advisers/call-adviser.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { offerRemoteSigner } from "#app/contracts/remote-signers.server.ts";
import { askQuestion } from "#app/data-room/ask-question.server.ts";
import { makeFolder } from "#app/data-room/make-folder.server.ts";
import { raiseClaim } from "#app/delivery/claim-warranty.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { anOpinion } from "#tests/factories/forms.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";
import { fakeRemoteSigner } from "#tests/fakes/remote-signer.ts";
import { send } from "../data-room/room-actors.ts";
import { aCast, aDealIn, must, Story } from "../deals/deal-story.ts";

/** Everybody who may come to a deal's door. */
export const people = [
  "buyer",
  "buyer_member",
  "seller",
  "seller_member",
  "operator",
  "operator_manager",
  "city",
  "valuer",
  "outsider",
  "helper",
] as const;
export type Person = (typeof people)[number];

/** A deal in use with one of everything: whatever an act needs to be about is there. */
export async function aWholeDeal() {
  const story = await aDealIn("commercialised");
  const { cast, dealId, now } = story;
  const firm = await anOrganisation("intermediary");
  const actors: Record<Person, UserActor> = {
    buyer: cast.buyer,
    buyer_member: cast.buyerMember,
    seller: cast.seller,
    seller_member: cast.sellerMember,
    operator: cast.operator,
    operator_manager: { ...cast.operator, roles: ["manager"] },
    city: cast.city,
    valuer: await aMember(firm, ["member"]),
    outsider: cast.outsider,
    // The operator's staff, acting for the buyer with its consent.
    helper: {
      ...cast.buyer,
      userId: cast.operator.userId,
      roles: ["manager"],
      assistedBy: cast.operator.organisationId,
    },
  };
  const as = (actor: UserActor) => ({ db: db(), now, actor });
  const { fileId } = must(
    await send(cast.seller, dealId, { bytes: Buffer.from("Số"), fileName: "so.txt" }),
  );
  const question = { question: "Áp suất đo ở đâu?" };
  const asked = must(await askQuestion(ctxFor(cast.buyer), { dealId, fileId, values: question }));
  must(await makeFolder(ctxFor(cast.seller), { dealId, values: { name: "Bản vẽ" } }));
  const called = {
    organisationId: firm.id,
    role: "valuer",
    task: "Thẩm định giá",
    parts: [dealId],
  };
  must(await callAdviser(as(cast.seller), { dealId, values: called }));
  const opinion = anOpinion(story.day(150));
  must(await recordValuation(as(actors.valuer), { dealId, values: opinion }));
  const claim = { dealId, values: { body: "Buồng sấy không nóng." }, upload: null };
  must(await raiseClaim(as(cast.buyer), claim));
  await db().dispute.create({
    data: {
      id: newId(),
      dealId,
      side: "buyer",
      claim: "Thiếu bộ ngưng",
      raisedById: cast.buyer.userId,
      raisedAt: now,
    },
  });
  const found = { dealId };
  const first = { where: found };
  const [milestone, second] = await db().milestone.findMany({
    where: found,
    orderBy: { position: "asc" },
  });
  const line = { milestoneId: second?.id ?? "", position: 1, text: "Máy sấy", taken: true };
  const item = await db().handoverItem.create({
    data: { id: newId(), ...line, proposedBy: "seller" },
  });
  const handover = await db().handover.create({
    data: {
      id: newId(),
      milestoneId: line.milestoneId,
      round: 1,
      deliveredAt: now,
      acceptDueAt: now,
    },
  });
  const defect = await db().defect.create({
    data: {
      id: newId(),
      milestoneId: line.milestoneId,
      handoverId: handover.id,
      position: 1,
      text: "Rò khí",
      dueAt: now,
    },
  });
  const pdf = must(
    await storeUpload(as(cast.seller), {
      purpose: "contract",
      subjectId: dealId,
      organisationId: cast.institute.id,
      file: { fileName: "hop-dong.pdf", bytes: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF") },
    }),
  );
  offerRemoteSigner(fakeRemoteSigner("Ký thử", async (bytes) => bytes));
  const other = await Story.request(await aCast());
  await db().milestone.updateMany({ where: found, data: { state: "planned" } });
  await db().deal.update({ where: { id: dealId }, data: { state: "in_delivery" } });
  const pay = { dealId, milestoneId: second?.id ?? "" };
  const paymentId = must(await startBankTransfer(as(cast.buyer), pay));
  return {
    story,
    actors,
    ids: {
      dealId,
      fileId,
      questionId: asked.questionId,
      valuationId: (await db().valuation.findFirstOrThrow(first)).id,
      adviserId: (await db().dealAdviser.findFirstOrThrow(first)).id,
      claimId: (await db().warrantyClaim.findFirstOrThrow(first)).id,
      pilotId: (await db().pilot.findFirstOrThrow(first)).id,
      /** Nothing was paid for it. */
      milestoneId: milestone?.id ?? "",
      /** A payment of it is on its way; it has a checklist and a defect. */
      payingId: second?.id ?? "",
      paymentId,
      itemId: item.id,
      defectId: defect.id,
      pdfId: pdf.id,
      /** Another deal, which this one may be said to repeat. */
      firstId: other.dealId,
    },
  };
}

export type WholeDeal = Awaited<ReturnType<typeof aWholeDeal>>;
