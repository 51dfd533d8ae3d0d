import { beforeEach, expect, test } from "vitest";
import { disputesOf } from "#app/disputes/queries.server.ts";
import { stateCase } from "#app/disputes/state-case.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";

const now = new Date("2026-11-22T03:00:00Z");
const pdf = new TextEncoder().encode("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF");

let buyer: UserActor;
let seller: UserActor;
let operator: UserActor;
let dealId: string;
let disputeId: string;

beforeEach(async () => {
  buyer = await aMember(await anOrganisation("enterprise"));
  seller = await aMember(await anOrganisation("institute"));
  operator = await aMember(await anOrganisation("operator"), ["member"]);
  dealId = newId();
  disputeId = newId();
  await db().deal.create({
    data: {
      id: dealId,
      code: `GD-D-${dealId.slice(-8)}`,
      origin: "listing_request",
      pipelineVersion: 1,
      state: "in_delivery",
      stateSince: now,
      disputed: true,
      buyerOrganisationId: buyer.organisationId,
      sellerOrganisationId: seller.organisationId,
      titleVi: "Sấy thăng hoa",
      purpose: "x",
      industry: "C10",
      scale: "x",
      timing: "now",
      requestedAt: now,
      disputes: {
        create: {
          id: disputeId,
          side: "buyer",
          claim: "Máy giao thiếu buồng ngưng.",
          raisedById: buyer.userId,
          raisedAt: now,
        },
      },
    },
  });
});

const say = (actor: UserActor, body: string, file = false) =>
  stateCase(
    { db: db(), now, actor },
    { dealId, values: { body }, upload: file ? { fileName: "bien-ban.pdf", bytes: pdf } : null },
  );

test("both sides answer and the operator asks; everybody concerned is told", async () => {
  expect((await say(seller, "Buồng ngưng giao ngày 14, có biên bản.", true)).ok).toBe(true);
  expect((await say(operator, "Hai bên gửi ảnh buồng ngưng tại xưởng.")).ok).toBe(true);
  expect((await say(buyer, "Ảnh chụp sáng nay, chỗ lắp còn trống.")).ok).toBe(true);
  const [dispute] = await disputesOf(db(), dealId);
  expect(dispute?.statements.map(({ side }) => side)).toEqual(["seller", null, "buyer"]);
  expect(dispute?.statements[0]?.file?.fileName).toBe("bien-ban.pdf");
  const told = await db().$queryRaw<{ payload: { event: string; organisationId: string } }[]>`
    select payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'notifications.tell' and payload->>'href' like ${`%${dealId}%`}`;
  const to = (organisationId: string) =>
    told.filter(({ payload }) => payload.organisationId === organisationId).length;
  // From the operator and the seller; from the operator and the buyer.
  expect([to(buyer.organisationId), to(seller.organisationId)]).toEqual([2, 2]);
});

test("the same pressed twice is one statement", async () => {
  const press = () => say(buyer, "Chúng tôi gửi lại biên bản.");
  expect((await Promise.all([press(), press()])).map(({ ok }) => ok)).toEqual([true, true]);
  expect(await db().disputeStatement.count({ where: { body: { contains: "gửi lại" } } })).toBe(1);
});

test("strangers are told there is nothing, and after the outcome nothing can be added", async () => {
  const stranger = await aMember(await anOrganisation("enterprise"));
  expect(await say(stranger, "Tôi cũng muốn nói.")).toMatchObject({ refusal: { status: 404 } });
  expect(await say(buyer, "Ngắn")).toMatchObject({
    refusal: { fields: { body: "form.too_short" } },
  });
  await db().dispute.update({ where: { id: disputeId }, data: { resolvedAt: now, outcome: "x" } });
  expect(await say(buyer, "Tôi còn điều này nữa.")).toMatchObject({
    refusal: { key: "disputes.none_open" },
  });
});

test("what was said cannot be changed, not even past the product", async () => {
  await say(buyer, "Máy giao thiếu buồng ngưng.");
  const all = { where: { disputeId } };
  await expect(
    db().disputeStatement.updateMany({ ...all, data: { body: "khác" } }),
  ).rejects.toThrow(/never changed/);
  await expect(db().disputeStatement.deleteMany(all)).rejects.toThrow(/never changed/);
});
