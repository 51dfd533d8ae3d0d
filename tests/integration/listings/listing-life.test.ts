import { beforeAll, describe, expect, test } from "vitest";
import { filesOf, listingFiles } from "#app/documents/queries.server.ts";
import { addListingFile } from "#app/listings/add-listing-file.server.ts";
import { createListing } from "#app/listings/create-listing.server.ts";
import { discardRevision } from "#app/listings/discard-revision.server.ts";
import { loadListingPage } from "#app/listings/load-page.server.ts";
import { moveListing } from "#app/listings/move-listing.server.ts";
import { openAnnex } from "#app/listings/open-annex.server.ts";
import { pageFields, pageRow } from "#app/listings/queries.server.ts";
import { reviewListing } from "#app/listings/review-listing.server.ts";
import { reviewChecks, type Section } from "#app/listings/rules.ts";
import { runListingClocks } from "#app/listings/run-listing-clocks.server.ts";
import { saveSection } from "#app/listings/save-section.server.ts";
import { submitListing } from "#app/listings/submit-listing.server.ts";
import { takeDownListing } from "#app/listings/take-down-listing.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";

let owner: UserActor;
let operator: UserActor;
let outsider: UserActor;

beforeAll(async () => {
  owner = await aMember(await anOrganisation("institute"));
  operator = await aMember(await anOrganisation("operator"));
  outsider = await aMember(await anOrganisation("enterprise"));
});

const row = (id: string) => db().listing.findUniqueOrThrow({ where: { id } });

async function save(id: string, section: Section, typed: Record<string, unknown>, by = owner) {
  const { version } = await row(id);
  return saveSection(ctxFor(by), { listingId: id, section, typed, version });
}

/** A draft with everything a reviewer wants. */
async function fullDraft(by = owner): Promise<string> {
  const created = await createListing(ctxFor(by), {
    kind: "technology",
    title: { vi: "Dây chuyền sấy thăng hoa 60 kg" },
  });
  if (!created.ok) throw new Error(created.refusal.key);
  const id = created.value.listingId;
  const text = (vi: string) => ({ vi, en: "" });
  await save(
    id,
    "identity",
    {
      kind: "technology",
      title: { vi: "Dây chuyền sấy thăng hoa 60 kg", en: "Freeze-drying line" },
      industries: ["C10"],
      scienceFields: ["2.3"],
      keywords: ["sấy"],
      provinceCode: "01",
      wardCode: "00166",
    },
    by,
  );
  await save(
    id,
    "benefit",
    {
      summary: text("60 kg quả tươi thành 10 kg hàng khô."),
      problem: text("Quả chín rộ trong 40 ngày, giá rớt."),
      description: text("Buồng sấy năm khay, bẫy lạnh âm 45 độ, bơm chân không hai cấp, lắp sẵn."),
      trl: 8,
      trlEvidence: text("1.140 mẻ tại sáu nơi"),
    },
    by,
  );
  await save(id, "ip", { ip: [{ type: "trade_secret", status: "none", number: "" }] }, by);
  await save(
    id,
    "terms",
    {
      transferForms: ["purchase"],
      price: { mode: "firm", minVnd: 500_000_000, maxVnd: null, unit: "once" },
      acceptsListedTerms: true,
      support: text("Lắp đặt, đào tạo"),
    },
    by,
  );
  await save(id, "annex", { annex: text("Chế độ sấy bí mật") }, by);
  return id;
}

async function submit(id: string) {
  const { version } = await row(id);
  return submitListing(ctxFor(owner), { listingId: id, version });
}

async function review(id: string, points: number, reasons = "", by = operator) {
  const { version } = await row(id);
  const scores = { problem: points, evidence: points, terms: points, completeness: points };
  return reviewListing(ctxFor(by), {
    listingId: id,
    version,
    scores,
    checks: [...reviewChecks],
    reasons,
  });
}

async function published(): Promise<string> {
  const id = await fullDraft();
  expect(await submit(id)).toMatchObject({ ok: true });
  expect(await review(id, 4)).toMatchObject({ ok: true, value: { decision: "publish" } });
  return id;
}

const jobs = async (task: string) => {
  const rows = await db().$queryRaw<{ payload: Record<string, unknown> }[]>`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${task}`;
  return rows.map((found) => found.payload);
};

describe("from draft to published", () => {
  test("returned once with reasons, mended, published, found by the search job", async () => {
    const id = await fullDraft();
    await submit(id);
    expect(await review(id, 2)).toMatchObject({ ok: false, refusal: { status: 422 } });
    const reasons = "Thiếu số đo điện tại hiện trường.";
    expect(await review(id, 2, reasons)).toMatchObject({ value: { decision: "return" } });
    expect(await row(id)).toMatchObject({ state: "changes_requested", publishedAt: null });
    expect(await submit(id)).toMatchObject({ ok: true });
    expect(await review(id, 3)).toMatchObject({ value: { decision: "publish" } });
    expect(await row(id)).toMatchObject({ state: "published", acceptsListedTerms: true });
    expect(await db().listingVersion.count({ where: { listingId: id } })).toBe(2);
    expect(await jobs("search.project")).toContainEqual({ type: "listing", ids: [id] });
    const events = (await jobs("notifications.tell")).map((payload) => payload.event);
    expect(events).toEqual(
      expect.arrayContaining(["listing_submitted", "listing_returned", "listing_published"]),
    );
    const actions = await db().auditEntry.findMany({
      where: { subjectId: id },
      orderBy: { seq: "asc" },
      select: { action: true },
    });
    expect(actions.map((entry) => entry.action)).toEqual([
      "listing.create",
      "listing.submit",
      "listing.return",
      "listing.submit",
      "listing.publish",
    ]);
  });

  test("a second press of the button is no second draft", async () => {
    const press = () =>
      createListing(ctxFor(owner), { kind: "solution", title: { vi: "Bấm hai lần" } });
    const [one, two] = await Promise.all([press(), press()]);
    expect(one).toEqual(two);
    const later = { ...ctxFor(owner), now: new Date(ctxFor(owner).now.getTime() + 61_000) };
    await createListing(later, { kind: "solution", title: { vi: "Bấm hai lần" } });
    expect(await db().listing.count({ where: { titleVi: "Bấm hai lần" } })).toBe(2);
  });

  test("an incomplete draft is not sent, an unverified owner is not published", async () => {
    const created = await createListing(ctxFor(owner), {
      kind: "solution",
      title: { vi: "Mới có tên" },
    });
    if (!created.ok) throw new Error();
    expect(await submit(created.value.listingId)).toMatchObject({
      refusal: { key: "listings.incomplete" },
    });
    const stranger = await aMember(await anOrganisation("vendor", { verified: false }));
    const id = await fullDraft(stranger);
    const { version } = await row(id);
    expect(await submitListing(ctxFor(stranger), { listingId: id, version })).toMatchObject({
      ok: true,
    });
    expect(await review(id, 5)).toMatchObject({ refusal: { key: "listings.owner_not_verified" } });
    expect((await row(id)).state).toBe("in_review");
  });

  test("only the operator reviews, only the owner writes, outsiders find nothing", async () => {
    const id = await fullDraft();
    await submit(id);
    expect(await review(id, 5, "", outsider)).toMatchObject({ refusal: { status: 403 } });
    expect(await save(id, "annex", { annex: { vi: "x" } }, outsider)).toMatchObject({
      refusal: { status: 404 },
    });
    expect(await save(id, "annex", { annex: { vi: "x" } })).toMatchObject({
      refusal: { key: "listings.in_review_now" },
    });
    const viewer = { ...outsider, organisationKind: "enterprise" as const };
    expect(await loadListingPage(db(), id, viewer, false)).toBeNull();
    expect(await loadListingPage(db(), id, null, false)).toBeNull();
    expect(await loadListingPage(db(), id, owner, false)).toMatchObject({
      visitor: { preview: "draft", ownsIt: true },
    });
    const signatory = { ...owner, roles: ["signatory" as const] };
    expect(await save(id, "ip", { ip: [] }, signatory)).toMatchObject({ refusal: { status: 403 } });
  });

  test("of two savers of one version one wins and the other is told", async () => {
    const id = await fullDraft();
    const { version } = await row(id);
    const attempt = (vi: string) =>
      saveSection(ctxFor(owner), {
        listingId: id,
        section: "annex",
        typed: { annex: { vi, en: "" } },
        version,
      });
    const results = await Promise.all([attempt("một"), attempt("hai")]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ refusal: { status: 409 } });
  });
});

describe("a published listing", () => {
  test("keeps its public content until the changes pass the review", async () => {
    const id = await published();
    const summary = { vi: "80 kg quả tươi thành 14 kg hàng khô.", en: "" };
    const before = await row(id);
    const typed = {
      summary,
      problem: { vi: before.problemVi },
      description: { vi: before.descriptionVi },
      trl: 9,
      trlEvidence: { vi: "1.500 mẻ tại bảy nơi" },
    };
    expect(await save(id, "benefit", typed)).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ trl: 8, revisionState: "draft", state: "published" });
    const page = await loadListingPage(db(), id, null, true);
    expect(page?.listing.content.trl).toBe(8);
    const preview = await loadListingPage(db(), id, owner, true);
    expect(preview?.listing.content.trl).toBe(9);
    expect(preview?.visitor.preview).toBe("revision");
    await submit(id);
    expect(await row(id)).toMatchObject({ state: "published", revisionState: "in_review" });
    await review(id, 4);
    expect(await row(id)).toMatchObject({ trl: 9, revision: null, revisionState: null });
  });

  test("shows files added later only after the review, and drops them with the changes", async () => {
    const id = await published();
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const file = { field: "file", fileName: "ảnh.png", bytes: new Uint8Array(png) };
    const input = { listingId: id, purpose: "listing_image" as const, file };
    expect(await addListingFile(ctxFor(owner), input)).toMatchObject({ ok: true });
    expect((await loadListingPage(db(), id, null, false))?.listing.images).toHaveLength(0);
    expect((await loadListingPage(db(), id, owner, false))?.listing.images).toHaveLength(1);
    await submit(id);
    await review(id, 4);
    expect((await loadListingPage(db(), id, null, false))?.listing.images).toHaveLength(1);
    // Read in one statement, it is what Prisma reads in several.
    const files = await filesOf(db(), id, ["listing_image", "listing_evidence"]);
    expect(await pageRow(db(), id)).toEqual({
      ...(await db().listing.findUnique({ where: { id }, select: pageFields })),
      files,
    });
    expect((await listingFiles(db(), id)).images).toEqual(files);
    await addListingFile(ctxFor(owner), input);
    const { version } = await row(id);
    expect(await discardRevision(ctxFor(owner), { listingId: id, version })).toMatchObject({
      ok: true,
    });
    expect((await loadListingPage(db(), id, owner, false))?.listing.images).toHaveLength(1);
  });

  test("never carries the annex; owner and operator open it, every reading is kept", async () => {
    const id = await published();
    const page = await loadListingPage(db(), id, outsider, true);
    expect(page?.visitor.annex).toBeNull();
    expect((await loadListingPage(db(), id, owner, false))?.visitor.annex).toEqual({
      files: [],
      hasText: true,
    });
    expect(JSON.stringify(page)).not.toContain("Chế độ sấy bí mật");
    expect(await openAnnex(ctxFor(outsider), { listingId: id })).toMatchObject({
      refusal: { status: 404, key: "listings.missing" },
    });
    expect(await openAnnex(ctxFor(operator), { listingId: id })).toMatchObject({
      value: { vi: "Chế độ sấy bí mật" },
    });
    const reads = await db().auditEntry.count({
      where: { subjectId: id, action: "listing.read_annex" },
    });
    expect(reads).toBe(1);
  });

  test("is paused, resumed, taken down with a reason and then stays archived", async () => {
    const id = await published();
    const move = async (name: "pause" | "resume" | "archive") =>
      moveListing(ctxFor(owner), { listingId: id, move: name, version: (await row(id)).version });
    expect(await move("pause")).toMatchObject({ value: { state: "paused" } });
    expect(await loadListingPage(db(), id, outsider, false)).toBeNull();
    expect(await move("resume")).toMatchObject({ value: { state: "published" } });
    const { version } = await row(id);
    const down = { listingId: id, version };
    expect(await takeDownListing(ctxFor(operator), { ...down, reason: "" })).toMatchObject({
      refusal: { status: 422 },
    });
    expect(
      await takeDownListing(ctxFor(operator), { ...down, reason: "Theo công văn của Sở." }),
    ).toMatchObject({ ok: true });
    expect(await move("resume")).toMatchObject({ refusal: { status: 409 } });
  });
});

describe("the clock", () => {
  const DAY = 86_400_000;

  test("reminds, marks stale, hides, once each; confirming brings it back", async () => {
    const id = await published();
    const start = (await row(id)).confirmedAt?.getTime() ?? 0;
    const later = (days: number) => ({ db: db(), now: new Date(start + days * DAY) });
    await runListingClocks(later(74));
    expect((await row(id)).remindedAt).toBeNull();
    await runListingClocks(later(76));
    const reminded = (await row(id)).remindedAt;
    expect(reminded).not.toBeNull();
    await runListingClocks(later(77));
    expect((await row(id)).remindedAt).toEqual(reminded);
    await runListingClocks(later(91));
    expect((await row(id)).state).toBe("stale");
    await runListingClocks(later(121));
    expect((await row(id)).state).toBe("hidden");
    const { version } = await row(id);
    const now = new Date(start + 122 * DAY);
    await moveListing(ctxFor(owner, now), { listingId: id, move: "confirm", version });
    expect(await row(id)).toMatchObject({ state: "published", confirmedAt: now, remindedAt: null });
    const entries = await db().auditEntry.findMany({
      where: { subjectId: id, actorKind: "clock" },
      orderBy: { seq: "asc" },
      select: { action: true },
    });
    expect(entries.map((entry) => entry.action)).toEqual([
      "listing.remind",
      "listing.go_stale",
      "listing.hide",
    ]);
  });
});
