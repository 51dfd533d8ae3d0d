import { describe, expect, test } from "vitest";
import { importChallenges } from "#app/challenges/import-challenges.server.ts";
import {
  type ImportedChallenge,
  type ImportedListing,
  parseImportLine,
} from "#app/listings/import-line.ts";
import { importListings } from "#app/listings/import-listings.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { taxCode } from "#tests/factories/people.ts";

const actor = { kind: "system" } as const;
const ctx = () => ({ db: db(), now: new Date(), actor });

const organisation = { name: "Viện Thử", kind: "institute", taxCode: taxCode() };

function listingLine(externalId: string, more: Record<string, unknown> = {}) {
  return {
    type: "listing",
    externalId,
    kind: "technology",
    organisation,
    title: { vi: "Máy sấy thăng hoa", en: "Freeze dryer" },
    summary: { vi: "Sấy 60 kg một mẻ." },
    industries: ["C10"],
    trl: 7,
    ip: [{ type: "invention_patent", status: "granted", number: "1-001" }],
    price: { mode: "indicative", minVnd: 200_000_000, maxVnd: 500_000_000 },
    provinceCode: "01",
    wardCode: "00166",
    ...more,
  };
}

function listing(externalId: string, more: Record<string, unknown> = {}): ImportedListing {
  const parsed = parseImportLine(listingLine(externalId, more));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value as ImportedListing;
}

describe("parseImportLine", () => {
  test("names the field and the reason of what does not hold", () => {
    const parsed = parseImportLine(
      listingLine("A-1", {
        title: { en: "only English" },
        trl: 12,
        industries: ["Z99"],
        price: { mode: "indicative", minVnd: 5, maxVnd: 1 },
      }),
    );
    expect(parsed.ok).toBe(false);
    const fields = parsed.ok ? [] : parsed.issues.map((issue) => issue.field);
    expect(fields).toEqual(expect.arrayContaining(["title.vi", "trl", "industries.0"]));
    expect(parsed.ok ? [] : parsed.issues).toContainEqual({
      field: "price.maxVnd",
      reason: "is lower than minVnd",
    });
  });

  test("refuses unknown types, wrong shapes and tax codes that cannot exist", () => {
    expect(parseImportLine({ type: "offer" }).ok).toBe(false);
    expect(parseImportLine("listing").ok).toBe(false);
    expect(parseImportLine(null).ok).toBe(false);
    const bad = parseImportLine(
      listingLine("A-1", { organisation: { ...organisation, taxCode: "0000000001" } }),
    );
    expect(bad.ok ? null : bad.issues[0]?.field).toBe("organisation.taxCode");
  });

  test("cleans what a database cannot hold", () => {
    const row = listing("A-2", { title: { vi: "Ma\u0301y\u0000 sấy \ud800" } });
    expect(row.content.title.vi).toBe("Máy sấy \ufffd");
  });
});

describe("importListings", () => {
  test("creates, finds again by externalId, changes only what differs", async () => {
    const rows = [listing("B-1"), listing("B-2")];
    const first = await importListings(ctx(), { rows, publish: true });
    expect(first).toEqual({ created: 2, updated: 0, unchanged: 0, rejected: [] });
    const again = await importListings(ctx(), { rows, publish: true });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const changed = [listing("B-1", { trl: 8 }), listing("B-2")];
    expect(await importListings(ctx(), { rows: changed, publish: true })).toMatchObject({
      updated: 1,
      unchanged: 1,
    });
    const stored = await db().listing.findFirstOrThrow({
      where: { externalId: "B-1" },
      include: { versions: { orderBy: { version: "asc" } }, organisation: true },
    });
    expect(stored).toMatchObject({ state: "published", trl: 8, version: 2 });
    expect(stored.versions.map((version) => version.version)).toEqual([1, 2]);
    expect(stored.organisation.verification).toBe("unverified");
    expect(stored.priceMinVnd).toBe(200_000_000n);
    expect(await db().auditEntry.count({ where: { subjectId: stored.id } })).toBe(2);
  });

  test("without publishing, what the public sees stays and the next content waits", async () => {
    await importListings(ctx(), { rows: [listing("C-1")], publish: true });
    const next = listing("C-1", { title: { vi: "Máy sấy đời hai" } });
    expect(await importListings(ctx(), { rows: [next], publish: false })).toMatchObject({
      updated: 1,
    });
    expect(await importListings(ctx(), { rows: [next], publish: false })).toMatchObject({
      unchanged: 1,
    });
    const stored = await db().listing.findFirstOrThrow({ where: { externalId: "C-1" } });
    expect(stored).toMatchObject({ titleVi: "Máy sấy thăng hoa", revisionState: "draft" });
  });

  test("the last of several lines with one id holds; an unknown ward is told", async () => {
    const rows = [
      listing("D-1", { trl: 3 }),
      listing("D-1", { trl: 4 }),
      listing("D-2", { wardCode: "99999" }),
    ];
    const outcome = await importListings(ctx(), { rows, publish: false });
    expect(outcome.created).toBe(1);
    expect(outcome.rejected).toEqual([
      { index: 2, field: "wardCode", reason: "is not a ward of the province" },
    ]);
    const stored = await db().listing.findFirstOrThrow({ where: { externalId: "D-1" } });
    expect(stored).toMatchObject({ state: "draft", trl: 4, publishedAt: null });
  });

  test("what the owner archived or paused is left alone", async () => {
    await importListings(ctx(), { rows: [listing("E-1")], publish: true });
    await db().listing.updateMany({ where: { externalId: "E-1" }, data: { state: "paused" } });
    const rows = [listing("E-1", { trl: 9 })];
    expect(await importListings(ctx(), { rows, publish: true })).toMatchObject({ unchanged: 1 });
  });

  test("goes in batches, each whole", async () => {
    const rows = Array.from({ length: 1200 }, (_, i) => listing(`F-${i}`));
    expect(await importListings(ctx(), { rows, publish: true })).toMatchObject({ created: 1200 });
    const waiting = await db().$queryRaw<{ ids: number }[]>`
      select json_array_length(j.payload -> 'ids') as ids
      from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'search.project' order by j.id desc limit 3`;
    expect(waiting.map((job) => job.ids)).toEqual([200, 500, 500]);
  });
});

test("importChallenges keeps needs with their KPIs, budget and deadline", async () => {
  const parsed = parseImportLine({
    type: "challenge",
    externalId: "N-1",
    organisation: { ...organisation, kind: "agency", taxCode: taxCode() },
    title: { vi: "Đếm xe ở 40 nút giao" },
    summary: { vi: "Đếm xe theo loại, sai số dưới 5%." },
    industries: ["H49"],
    requiredTrl: 7,
    budget: { minVnd: 1_000_000_000, maxVnd: 2_000_000_000 },
    deadline: "2030-12-24",
    kpis: [{ name: { vi: "Sai số đếm" }, unit: "%", baseline: 18, target: 5 }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const rows = [parsed.value as ImportedChallenge];
  expect(await importChallenges(ctx(), { rows, publish: true })).toMatchObject({ created: 1 });
  expect(await importChallenges(ctx(), { rows, publish: true })).toMatchObject({ unchanged: 1 });
  const stored = await db().challenge.findFirstOrThrow({ where: { externalId: "N-1" } });
  expect(stored.state).toBe("published");
  expect(stored.deadline?.toISOString().slice(0, 10)).toBe("2030-12-24");
  expect(stored.kpis).toEqual([
    { name: { vi: "Sai số đếm", en: null }, unit: "%", baseline: 18, target: 5 },
  ]);
});
