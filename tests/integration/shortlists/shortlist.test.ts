import { createHash } from "node:crypto";
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { addItem, removeItem } from "#app/shortlists/change-items.server.ts";
import { createShortlist } from "#app/shortlists/create-shortlist.server.ts";
import { deleteShortlist, editShortlist } from "#app/shortlists/edit-shortlist.server.ts";
import { addNote, scoreItem } from "#app/shortlists/judge-items.server.ts";
import { lockShortlist } from "#app/shortlists/lock-shortlist.server.ts";
import {
  listedSubjects,
  recordOf,
  shortlistPage,
  shortlistsOf,
} from "#app/shortlists/queries.server.ts";
import { readRecord } from "#app/shortlists/record.ts";
import { recordCsv } from "#app/shortlists/record-csv.server.ts";
import { recordPdf } from "#app/shortlists/record-paper.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";

const now = new Date("2026-11-20T03:00:00.000Z");

async function aListing(titleVi: string, state: "published" | "draft" = "published") {
  const { id: organisationId } = await anOrganisation("vendor");
  const id = newId();
  await db().listing.create({
    data: {
      id,
      organisationId,
      kind: "technology",
      state,
      titleVi,
      summaryVi: `${titleVi}: tóm tắt`,
      annexVi: "BÍ MẬT",
      trl: 8,
      version: 4,
      publishedAt: now,
    },
  });
  return id;
}

const listing = (id: string) => ({ type: "listing" as const, id });

async function aFilledList(actor: UserActor, name = "Máy sấy") {
  const ctx = ctxFor(actor, now);
  const created = await createShortlist(ctx, { name, purpose: "Xưởng mới" });
  if (!created.ok) throw new Error(created.refusal.key);
  const { id } = created.value;
  const subjects = [await aListing("Máy A"), await aListing("Máy B")];
  for (const one of subjects) {
    await addItem(ctx, { subject: listing(one), shortlistId: id, firstName: "x" });
  }
  await editShortlist(ctx, {
    id,
    name: "Máy sấy",
    purpose: "Xưởng mới",
    criteria: [
      { name: "Phù hợp", weight: "3" },
      { name: "", weight: "1" },
      { name: "Giá", weight: "1" },
    ],
  });
  const page = await shortlistPage(db(), actor.organisationId, id);
  if (!page) throw new Error("no list");
  const [first] = page.items;
  const [fit, price] = page.criteria;
  if (!first || !fit || !price) throw new Error("not filled");
  await scoreItem(ctx, {
    shortlistId: id,
    scores: [
      { itemId: first.id, criterionId: fit.id, value: "5" },
      { itemId: first.id, criterionId: price.id, value: "1" },
    ],
  });
  await addNote(ctx, { shortlistId: id, itemId: first.id, text: "Đã xem tận nơi." });
  const { version } = (await shortlistPage(db(), actor.organisationId, id)) ?? { version: 0 };
  return { id, first, fit, subjects, version, ctx };
}

const lock = (list: Awaited<ReturnType<typeof aFilledList>>, more: object = {}) =>
  lockShortlist(list.ctx, {
    id: list.id,
    version: list.version,
    chosenItemId: list.first.id,
    reason: "Hợp nhất với xưởng, bảo hành dài hơn.",
    ...more,
  });

describe("an open list", () => {
  test("members share it; the first add opens it, the second add is the same as one", async () => {
    const organisation = await anOrganisation("enterprise");
    const [one, colleague] = [await aMember(organisation), await aMember(organisation, ["member"])];
    const subject = listing(await aListing("Máy C"));
    const input = { subject, shortlistId: null, firstName: "Danh sách đầu" };
    await Promise.all([addItem(ctxFor(one), input), addItem(ctxFor(one), input)]);
    await addItem(ctxFor(colleague), input);
    const lists = await shortlistsOf(db(), organisation.id);
    expect(lists).toMatchObject([{ name: "Danh sách đầu", items: 1 }]);
    const listed = await listedSubjects(db(), organisation.id, [subject.id]);
    expect(listed.get(subject.id)).toBe(lists[0]?.id);
  });

  test("takes only what the public may see", async () => {
    const actor = await aMember(await anOrganisation("enterprise"));
    const draft = listing(await aListing("Bản nháp", "draft"));
    const input = { subject: draft, shortlistId: null, firstName: "x" };
    expect(await addItem(ctxFor(actor), input)).toMatchObject({
      ok: false,
      refusal: { status: 404 },
    });
    expect(await shortlistsOf(db(), actor.organisationId)).toEqual([]);
  });

  test("a criterion taken away takes its scores; an unchanged score keeps its author", async () => {
    const organisation = await anOrganisation("enterprise");
    const list = await aFilledList(await aMember(organisation));
    const colleague = await aMember(organisation);
    const same = { itemId: list.first.id, criterionId: list.fit.id, value: "5" };
    await scoreItem(ctxFor(colleague), { shortlistId: list.id, scores: [same] });
    const scores = () => db().shortlistScore.findMany({ where: { itemId: list.first.id } });
    expect((await scores()).every((one) => one.scoredById === list.ctx.actor.userId)).toBe(true);
    const criteria = [{ id: list.fit.id, name: "Phù hợp xưởng", weight: "5" }];
    await editShortlist(list.ctx, { id: list.id, name: "Máy sấy", purpose: "", criteria });
    expect(await scores()).toMatchObject([{ criterionId: list.fit.id, score: 5 }]);
  });

  test("another organisation's is not there, whatever is tried", async () => {
    const list = await aFilledList(await aMember(await anOrganisation("enterprise")));
    const stranger = ctxFor(await aMember(await anOrganisation("enterprise")));
    const missing = { ok: false, refusal: { status: 404 } };
    const { id, first, fit, subjects } = list;
    const subject = listing(subjects[0] ?? "");
    const attempts = [
      addItem(stranger, { subject, shortlistId: id, firstName: "x" }),
      removeItem(stranger, { shortlistId: id, subjectId: subject.id }),
      addNote(stranger, { shortlistId: id, itemId: first.id, text: "x" }),
      scoreItem(stranger, {
        shortlistId: id,
        scores: [{ itemId: first.id, criterionId: fit.id, value: "0" }],
      }),
      editShortlist(stranger, { id, name: "x", purpose: "", criteria: [] }),
      deleteShortlist(stranger, id),
      lock(list, {}).then(() =>
        lockShortlist(stranger, { id, version: 1, chosenItemId: "none", reason: "x".repeat(30) }),
      ),
    ];
    for (const attempt of attempts) expect(await attempt).toMatchObject(missing);
    expect(await shortlistPage(db(), stranger.actor.organisationId, id)).toBeNull();
    expect(await recordOf(db(), stranger.actor.organisationId, id)).toBeNull();
    const own = await aFilledList(stranger.actor);
    const foreignItem = { shortlistId: own.id, itemId: first.id, text: "x" };
    expect(await addNote(stranger, foreignItem)).toMatchObject(missing);
  });
});

describe("locking", () => {
  test("keeps who, when, why, the facts with their version, and a hash anybody can recompute", async () => {
    const list = await aFilledList(await aMember(await anOrganisation("enterprise")));
    expect(await lock(list)).toMatchObject({ ok: true });
    const kept = await recordOf(db(), list.ctx.actor.organisationId, list.id);
    if (!kept) throw new Error("no record");
    expect(createHash("sha256").update(kept.content).digest("hex")).toBe(kept.hash);
    const record = readRecord(kept.content);
    expect(record).toMatchObject({
      lockedAt: now.toISOString(),
      lockedBy: { id: list.ctx.actor.userId },
      choice: { subjectId: list.subjects[0], reason: "Hợp nhất với xưởng, bảo hành dài hơn." },
      criteria: [
        { name: "Phù hợp", weight: 3 },
        { name: "Giá", weight: 1 },
      ],
    });
    const [first, second] = record.items;
    expect(first).toMatchObject({ total: 80, facts: { version: 4, trl: 8 } });
    expect(first?.notes[0]?.text).toBe("Đã xem tận nơi.");
    expect(second).toMatchObject({ total: null, scores: [] });
    expect(kept.content).not.toContain("BÍ MẬT");
    const audit = await db().auditEntry.findFirstOrThrow({
      where: { subjectId: list.id, action: "shortlist.lock" },
    });
    expect(audit.data).toMatchObject({ hash: kept.hash });
    const table = recordCsv(record, kept.hash, "vi");
    expect(table).toContain("Máy A;Máy B");
    expect(table).toContain(kept.hash);
    // The listing goes on; the record does not.
    await db().listing.update({ where: { id: list.subjects[0] ?? "" }, data: { trl: 3 } });
    const again = await recordOf(db(), list.ctx.actor.organisationId, list.id);
    expect(again?.content).toBe(kept.content);
  });

  test("makes a paper in both languages, however much was written", async () => {
    const list = await aFilledList(await aMember(await anOrganisation("enterprise")));
    await lock(list);
    const kept = await recordOf(db(), list.ctx.actor.organisationId, list.id);
    if (!kept) throw new Error("no record");
    const record = readRecord(kept.content);
    const [first] = record.items;
    if (!first?.facts) throw new Error("no facts");
    const { facts } = first;
    const long = "Ướm nghiệm khuỷu tường rượu, điều kiện nghiệt ngã. ".repeat(60);
    const crowded = Array.from({ length: 20 }, (_, at) => ({
      ...first,
      subject: { ...first.subject, id: `item ${at}` },
      facts: at === 3 ? null : { ...facts, id: `item ${at}`, trlEvidence: { vi: long, en: null } },
      notes: [{ by: "Lê Thị Hạnh", at: record.lockedAt, text: long }],
    }));
    const choice = { subjectId: "item 3", reason: long };
    for (const locale of ["vi", "en"] as const) {
      const short = await PDFDocument.load(await recordPdf(record, kept.hash, locale));
      expect(short.getTitle()).toContain(record.shortlist.name);
      expect(short.getPageCount()).toBeLessThan(4);
      const full = { ...record, items: crowded, choice };
      const paper = await PDFDocument.load(await recordPdf(full, kept.hash, locale));
      expect(paper.getPageCount()).toBeGreaterThan(10);
    }
  });

  test("needs a choice and a reason, and the list as it was seen", async () => {
    const list = await aFilledList(await aMember(await anOrganisation("enterprise")));
    const refused = await lock(list, { chosenItemId: "", reason: "vì thế" });
    expect(refused.ok ? {} : refused.refusal.fields).toEqual({
      chosenItemId: expect.any(String),
      reason: "form.too_short",
    });
    expect(await lock(list, { chosenItemId: newId() })).toMatchObject({ ok: false });
    await removeItem(list.ctx, { shortlistId: list.id, subjectId: list.subjects[1] ?? "" });
    expect(await lock(list)).toMatchObject({ ok: false, refusal: { key: "shortlists.changed" } });
    expect(await recordOf(db(), list.ctx.actor.organisationId, list.id)).toBeNull();
  });

  test("nothing changes a locked list: commands refuse, the database too", async () => {
    const list = await aFilledList(await aMember(await anOrganisation("enterprise")));
    await lock(list, { chosenItemId: "none" });
    const { ctx, id, first, fit } = list;
    const locked = { ok: false, refusal: { key: "shortlists.locked" } };
    const note = { shortlistId: id, itemId: first.id, text: "x" };
    expect(await addNote(ctx, note)).toMatchObject(locked);
    expect(await deleteShortlist(ctx, id)).toMatchObject(locked);
    expect(await lock(list)).toMatchObject(locked);
    const pair = { itemId: first.id, criterionId: fit.id };
    const data = { itemId: first.id, authorId: ctx.actor.userId, text: "x", createdAt: now };
    const direct: Record<string, () => Promise<unknown>> = {
      "list update": () => db().shortlist.update({ where: { id }, data: { name: "x" } }),
      "list unlock": () => db().shortlist.update({ where: { id }, data: { lockedAt: null } }),
      "list delete": () => db().shortlist.delete({ where: { id } }),
      "item insert": () =>
        db().shortlistItem.create({
          data: {
            id: newId(),
            shortlistId: id,
            subjectType: "listing",
            subjectId: newId(),
            addedById: ctx.actor.userId,
            addedAt: now,
          },
        }),
      "item delete": () => db().shortlistItem.delete({ where: { id: first.id } }),
      "note insert": () => db().shortlistNote.create({ data: { id: newId(), ...data } }),
      "note update": () =>
        db().shortlistNote.updateMany({ where: { itemId: first.id }, data: { text: "x" } }),
      "score update": () => db().shortlistScore.updateMany({ where: pair, data: { score: 0 } }),
      "criterion delete": () => db().shortlistCriterion.delete({ where: { id: fit.id } }),
      "record update": () =>
        db().shortlistRecord.updateMany({ where: { shortlistId: id }, data: { hash: "x" } }),
      "record delete": () => db().shortlistRecord.deleteMany({ where: { shortlistId: id } }),
    };
    for (const [what, attempt] of Object.entries(direct)) {
      await expect(attempt(), what).rejects.toThrow(/locked|append-only/);
    }
  });

  test("nothing can be written into a locked list from an open one", async () => {
    const actor = await aMember(await anOrganisation("enterprise"));
    const [locked, open] = [await aFilledList(actor), await aFilledList(actor, "Máy khác")];
    await lock(locked);
    const move = db().shortlistItem.update({
      where: { id: open.first.id },
      data: { shortlistId: locked.id },
    });
    await expect(move).rejects.toThrow(/locked/);
  });
});
