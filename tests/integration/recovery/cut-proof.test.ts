import { expect, test } from "vitest";
import { grantAssistance } from "#app/assistance/grant-assistance.server.ts";
import { revokeAssistance } from "#app/assistance/revoke-assistance.server.ts";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { loadDealPage } from "#app/deals/load-deal-page.server.ts";
import {
  measureRepliesAgain,
  refreshReplyStatistics,
} from "#app/deals/refresh-reply-statistics.server.ts";
import { declareDeal } from "#app/declared/declare-deal.server.ts";
import { stateCase } from "#app/disputes/state-case.server.ts";
import { sendDigests } from "#app/notifications/send-digests.server.ts";
import { sendMail } from "#app/notifications/send-mail.server.ts";
import { tellPeople } from "#app/notifications/tell-people.server.ts";
import { linkReplication } from "#app/outcomes/link-replication.server.ts";
import { proveListing } from "#app/outcomes/prove-listing.server.ts";
import { replicateDeal } from "#app/outcomes/replicate-deal.server.ts";
import { agreeToShow, makePilotKey, revokePilotKey } from "#app/pilots/change-pilot.server.ts";
import { receiveReadings } from "#app/pilots/receive-readings.server.ts";
import { recordByHand, recordFromFile } from "#app/pilots/record-by-hand.server.ts";
import { recordReadings } from "#app/pilots/record-readings.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { replyToReview } from "#app/reviews/reply-to-review.server.ts";
import { writeReview } from "#app/reviews/write-review.server.ts";
import { declaration } from "#tests/factories/forms.ts";
import { aMember, anOrganisation, ctxFor, taxCode } from "#tests/factories/people.ts";
import { aDealIn, must, Story } from "../deals/deal-story.ts";
import { cut } from "./cut-writes.ts";

test("a pilot's key and readings", async () => {
  const story = await aDealIn("piloting");
  const { dealId } = story;
  story.now = new Date("2026-03-12T03:00:00Z");
  const ctx = story.ctx(story.cast.buyer);
  const { id: pilotId } = await db().pilot.findFirstOrThrow({ where: { dealId } });
  const hand = { measuredOn: "2026-03-09", value0: "6,5" };
  await cut(recordByHand, () => recordByHand(ctx, dealId, hand));
  const csv = new TextEncoder().encode("date,kpi,value\n2026-03-10,1,6.4\n2026-03-11,1,6.1\n");
  await cut(recordFromFile, async () => (await recordFromFile(ctx, dealId, csv)).done);
  const one = { kpi: 1, measuredOn: "2026-03-09", value: 9, note: "", externalId: null };
  const recording = { pilotId, readings: [one], source: "hand" as const, actor: ctx.actor };
  await cut(recordReadings, () => recordReadings(ctx, recording));
  const { token } = must(await cut(makePilotKey, () => makePilotKey(ctx, dealId)));
  const body = {
    readings: [{ externalId: "m-1", figure: 1, measuredOn: "2026-03-12", value: 6 }],
  };
  await cut(receiveReadings, () => receiveReadings(ctx, { pilotId, token, body }));
  expect(await db().pilotReading.count({ where: { pilotId } })).toBe(5);
  const page = await loadDealPage(ctx, dealId);
  expect(page?.pilot?.kpis.map(({ measured, met }) => [measured, met])).toEqual([
    [6, null],
    [9, null],
    [null, null],
  ]);
  await cut(revokePilotKey, () => revokePilotKey(ctx, dealId));
  await db().pilot.update({ where: { id: pilotId }, data: { concludedAt: story.now } });
  await cut(agreeToShow, () => agreeToShow(ctx, dealId, true));
});

test("what is said of a deal: reviews, a dispute, figures, the badge", async () => {
  const story = await aDealIn("commercialised");
  const { dealId, cast } = story;
  const scores = { as_agreed: 4, on_time: 4, answering: 5, would_again: 4 };
  const review = { scores, body: "Bàn giao đủ, đúng hẹn, hướng dẫn kỹ." };
  await cut(writeReview, () => writeReview(story.ctx(cast.buyer), { dealId, values: review }));
  await cut(writeReview, () => writeReview(story.ctx(cast.seller), { dealId, values: review }));
  const reply = { reply: "Cảm ơn, đã sửa." };
  await cut(replyToReview, () => replyToReview(story.ctx(cast.seller), { dealId, values: reply }));
  await story.take(cast.buyer, "raise_dispute", { reason: "Máy thiếu bộ ngưng." });
  const statement = {
    dealId,
    values: { body: "Biên bản ngày 4/5 ghi rõ." },
    upload: { fileName: "bien-ban.txt", bytes: Buffer.from("Biên bản") },
  };
  await cut(stateCase, () => stateCase(story.ctx(cast.seller), statement));
  const now = story.now;
  const seller = cast.institute.id;
  await cut(refreshReplyStatistics, () => refreshReplyStatistics({ db: db(), now }, seller));
  const days = { from: "2020-01-01", until: "2099-12-31" };
  await cut(measureRepliesAgain, () => measureRepliesAgain({ db: db(), now }, days), {
    inParts: "replies without minutes are measured by the next round",
  });
  await cut(proveListing, () => proveListing(db(), cast.listingId, now));
});

test("a new site of what works, begun by its buyer or marked by its supplier", async () => {
  const story = await aDealIn("commercialised");
  const { dealId, cast } = story;
  const values = { site: "Xưởng 2", wardCode: "00226", purpose: "Như nơi đầu.", sameTerms: "yes" };
  const begin = () => replicateDeal(story.ctx(cast.buyer), { dealId, values });
  const second = must(await cut(replicateDeal, begin));
  await new Story(cast, second.dealId, story.now).take(cast.seller, "accept_request");
  await db().deal.update({ where: { id: second.dealId }, data: { parentDealId: null } });
  const link = { dealId: second.dealId, values: { parentId: dealId } };
  await cut(linkReplication, () => linkReplication(story.ctx(cast.seller), link));
});

const declared = {
  ...declaration,
  otherName: "Công ty Nhựa Đông Ngàn",
  otherKind: "vendor",
  otherEmail: "giam-doc@dongngan.test",
};
const contract = { fileName: "hop-dong.txt", bytes: Buffer.from("Hợp đồng 12/2026") };

test("a declared deal, attested or contested", async () => {
  const now = new Date("2026-03-02T03:00:00Z");
  const buyer = await aMember(await anOrganisation("enterprise"));
  const seller = await anOrganisation("institute");
  const known = await db().organisation.findUniqueOrThrow({ where: { id: seller.id } });
  const actor = await aMember(seller);
  const ctx = { db: db(), now, actor: buyer, locale: "vi" as const, inviter: "Nguyễn An" };
  const declare = (otherTaxCode: string, contractNumber: string) => () =>
    declareDeal(ctx, {
      values: { ...declared, otherTaxCode, contractNumber },
      files: [contract],
    });
  await cut(declareDeal, declare(taxCode(), "1"));
  const answer = (step: "attest_declaration" | "contest_declaration", dealId: string) => () =>
    advanceDeal({ db: db(), now, actor }, { dealId, step, values: { reason: "Không có." } });
  const one = must(await cut(declareDeal, declare(known.taxCode ?? "", "2")));
  await cut(advanceDeal, answer("attest_declaration", one.dealId));
  const two = must(await declare(known.taxCode ?? "", "3")());
  await cut(advanceDeal, answer("contest_declaration", two.dealId));
});

test("help that is asked for and taken back", async () => {
  await aMember(await anOrganisation("operator"));
  const member = await aMember(await anOrganisation("enterprise"));
  const now = new Date("2026-03-02T03:00:00Z");
  const ctx = { ...ctxFor(member, now), ipAddress: null };
  const form = { scopes: ["deals" as const], endsOn: "2026-04-02", agree: "yes" as const };
  await cut(grantAssistance, () => grantAssistance(ctx, form));
  await cut(revokeAssistance, () => revokeAssistance(ctx));
});

test("notices, the morning's mail, and a mail on its way", async () => {
  const reader = await aMember(await anOrganisation("enterprise"));
  const now = new Date("2026-03-02T03:00:00Z");
  const ctx = { db: db(), now };
  const params = {
    code: "GD-2026-0001",
    titleVi: "Sấy thăng hoa",
    titleEn: "Freeze drying",
    partnerVi: "Viện Sông Nhuệ",
    partnerEn: "",
  };
  const payload = {
    event: "deals.offer",
    dedupeKey: newId(),
    userIds: [reader.userId],
    params,
    href: `/deals/${newId()}`,
  };
  await cut(tellPeople, () => tellPeople(ctx, payload));
  await db().notification.updateMany({ data: { channel: "digest" } });
  await cut(sendDigests, () => sendDigests(ctx), { inParts: "each person's mail is its own" });
  const [mail] = await db().mail.findMany({ where: { template: "digest" } });
  if (mail) {
    const mailer = { keepsTexts: false, send: async () => {} };
    await cut(sendMail, () => sendMail({ db: db(), mailer, now: () => now }, mail.id), {
      inParts: "a mail that left is sent again under its own message id",
    });
  }
  expect(await db().mail.count({ where: { template: "digest" } })).toBe(1);
});
