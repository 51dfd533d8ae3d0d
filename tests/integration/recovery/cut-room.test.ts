import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { callAdviser } from "#app/advisers/call-adviser.server.ts";
import { endAdviser } from "#app/advisers/end-adviser.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { shareValuation } from "#app/advisers/share-valuation.server.ts";
import { markThreadRead } from "#app/conversations/mark-thread-read.server.ts";
import { sendMessage } from "#app/conversations/send-message.server.ts";
import { startThread } from "#app/conversations/start-thread.server.ts";
import { announceVersion } from "#app/data-room/announce-version.server.ts";
import { answerQuestion } from "#app/data-room/answer-question.server.ts";
import { askQuestion } from "#app/data-room/ask-question.server.ts";
import { beginUpload } from "#app/data-room/begin-upload.server.ts";
import { cancelUpload } from "#app/data-room/cancel-upload.server.ts";
import { cleanUploads } from "#app/data-room/clean-uploads.server.ts";
import { keepUpload } from "#app/data-room/keep-upload.server.ts";
import { makeFolder } from "#app/data-room/make-folder.server.ts";
import { removeFile } from "#app/data-room/remove-file.server.ts";
import { setRights } from "#app/data-room/set-rights.server.ts";
import { readDocument } from "#app/documents/read-document.server.ts";
import { scanDocument } from "#app/documents/scan-document.server.ts";
import { stagingFolder } from "#app/documents/staging.server.ts";
import { storage } from "#app/documents/storage.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { remindOfValuations } from "#app/law/remind-of-valuations.server.ts";
import { removeListingFile } from "#app/listings/remove-listing-file.server.ts";
import { commentOnTerm } from "#app/negotiation/comment-on-term.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { anOpinion } from "#tests/factories/forms.ts";
import { plainAnswers } from "#tests/factories/papers.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";
import { documentOf, send, stagedUpload } from "../data-room/room-actors.ts";
import { aDealIn, firstTerms, must } from "../deals/deal-story.ts";
import { cut } from "./cut-writes.ts";

const bytes = Buffer.from("Thông số buồng sấy, áp suất 40 Pa.");
const fileName = "thong-so.txt";

test("the data room: files, folders, rights, questions", async () => {
  const { cast, dealId } = await aDealIn("evaluating");
  const { seller, buyer } = cast;
  const ctx = ctxFor(seller);
  const values = { fileName, sizeBytes: bytes.length };
  await cut(beginUpload, () => beginUpload(ctx, { dealId, values }));
  const [begun] = await db().roomUpload.findMany({ where: { dealId } });
  await cut(cancelUpload, () => cancelUpload(ctx, begun?.id ?? ""));

  const staged = must(await stagedUpload(seller, dealId, { bytes, fileName }));
  const inParts = "the storage key is written before the bytes, the rows after them";
  const kept = await cut(keepUpload, () => keepUpload(ctx, staged.id), { inParts });
  const { fileId } = must(kept);
  expect(await db().roomFileVersion.count({ where: { file: { dealId } } })).toBe(1);
  const left = must(await stagedUpload(seller, dealId, { bytes, fileName: "bo-do.txt" }));
  const later = { db: db(), now: new Date(Date.now() + 20 * 60_000) };
  await cut(cleanUploads, () => cleanUploads(later), { inParts });
  // What died in the round of the clock is taken up by the next one.
  await cleanUploads(later);
  expect(await db().roomUpload.findUniqueOrThrow({ where: { id: left.id } })).toMatchObject({
    state: "kept",
  });
  expect(await db().roomFileVersion.count({ where: { file: { dealId } } })).toBe(2);
  expect(await readdir(stagingFolder())).toEqual([]);

  const documentId = await documentOf(fileId);
  await cut(announceVersion, () => announceVersion({ db: db() }, documentId));
  const reader = { db: db(), now: new Date(), ipAddress: null, reader: buyer };
  await cut(readDocument, () => readDocument(reader, documentId));
  expect(await db().documentRead.count({ where: { documentId } })).toBe(1);
  await db().document.update({ where: { id: documentId }, data: { scan: "pending" } });
  const scanner = { scan: async () => null };
  await cut(scanDocument, () =>
    scanDocument({ db: db(), now: new Date(), storage: storage(), scanner }, documentId),
  );
  await cut(makeFolder, () => makeFolder(ctx, { dealId, values: { name: "Bản vẽ" } }));
  const rights = [{ granteeId: buyer.organisationId, right: "view" }];
  await cut(setRights, () => setRights(ctx, { dealId, values: { targetId: fileId, rights } }));
  const question = { question: "Áp suất đo ở đâu?" };
  const { questionId } = must(
    await cut(askQuestion, () => askQuestion(ctxFor(buyer), { dealId, fileId, values: question })),
  );
  const answer = { questionId, answer: "Tại cửa buồng." };
  await cut(answerQuestion, () => answerQuestion(ctx, { dealId, fileId, values: answer }));
  await cut(removeFile, () => removeFile(ctx, { dealId, fileId }));
  expect(must(await send(seller, dealId, { bytes, fileName })).fileId).toBeTruthy();
});

test("a file of a listing is taken away", async () => {
  const { cast } = await aDealIn("requested");
  const place = { subjectId: cast.listingId, organisationId: cast.institute.id };
  const stored = must(
    await storeUpload(
      { db: db(), now: new Date(), actor: cast.seller },
      { purpose: "listing_annex", ...place, file: { fileName, bytes } },
    ),
  );
  await cut(removeListingFile, () =>
    removeListingFile(ctxFor(cast.seller), { documentId: stored.id, listingId: cast.listingId }),
  );
});

test("messages and words on a term", async () => {
  const story = await aDealIn("negotiating");
  const { dealId } = story;
  const { buyer, seller } = story.cast;
  await story.take(buyer, "offer", { terms: firstTerms, validUntil: story.day(14) });
  const thread = { subject: "Lắp đặt", body: "Bao giờ lắp được?" };
  const { threadId } = must(
    await cut(startThread, () => startThread(story.ctx(buyer), { dealId, values: thread })),
  );
  await cut(sendMessage, () =>
    sendMessage(story.ctx(seller), { dealId, values: { threadId, body: "Tuần sau." } }),
  );
  const read = { dealId, threadId, userId: buyer.userId };
  await cut(markThreadRead, () => markThreadRead({ db: db(), now: story.now }, read));
  const comment = { number: 1, term: "fee", body: "Cao hơn giá sàn." };
  await cut(commentOnTerm, () => commentOnTerm(story.ctx(seller), { dealId, values: comment }));
});

test("advisers and their opinions", async () => {
  const story = await aDealIn("evaluating");
  const { dealId } = story;
  const { seller } = story.cast;
  const valuer = await aMember(await anOrganisation("intermediary"), ["member"]);
  const call = {
    organisationId: valuer.organisationId,
    role: "valuer",
    task: "Thẩm định giá quyền sử dụng",
    parts: [dealId],
  };
  const as = (actor: typeof seller) => ({ db: db(), now: story.now, actor });
  await cut(callAdviser, () => callAdviser(as(seller), { dealId, values: call }));
  const opinion = anOpinion(story.day(150));
  await cut(recordValuation, () => recordValuation(as(valuer), { dealId, values: opinion }));
  const { id: valuationId } = await db().valuation.findFirstOrThrow({ where: { dealId } });
  await cut(shareValuation, () => shareValuation(as(seller), { dealId, valuationId }));
  const outcome = { findings: [{ effect: "valuation", rules: [] }], registerWithinDays: 90 };
  const decided = { needsCertificate: false, prohibited: false, rules: {}, rulesHash: "x" };
  const { now } = story;
  await db().dealLegalPath.create({
    data: { dealId, answers: plainAnswers, outcome, ...decided, rulesAsOf: now, answeredAt: now },
  });
  const over = { db: db(), now: new Date(now.getTime() + 160 * 86_400_000) };
  await cut(remindOfValuations, () => remindOfValuations(over));
  const { id: adviserId } = await db().dealAdviser.findFirstOrThrow({ where: { dealId } });
  await cut(endAdviser, () => endAdviser(as(seller), { dealId, adviserId }));
});
