import { describe, expect, test } from "vitest";
import { checkChain } from "#app/audit/check-chain.server.ts";
import { auditPage, chainStatus } from "#app/audit/queries.server.ts";
import { recordAudit, recordAuditBatch } from "#app/audit/record-entry.server.ts";
import { verifyChain } from "#app/audit/verify-chain.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";

const now = new Date("2026-11-20T03:00:00Z");
const fact = (action: string) => ({
  actor: { kind: "system" } as const,
  action,
  subjectType: "listing",
  subjectId: newId(),
  from: "draft",
  to: "published",
  data: { tên: "Sấy thăng hoa" },
  at: now,
});

const verify = () => verifyChain(env().DATABASE_URL);

/** What only somebody with the database's own powers could do. */
async function tamper(sql: string) {
  await db().$executeRawUnsafe("alter table audit_entry disable trigger all");
  await db().$executeRawUnsafe(sql);
  await db().$executeRawUnsafe("alter table audit_entry enable trigger all");
}

describe("audit chain", () => {
  test("grows by one link an entry and verifies", async () => {
    await recordAudit(db(), fact("listing.publish"));
    await recordAuditBatch(db(), [fact("listing.pause"), fact("listing.resume")]);
    const entries = await db().auditEntry.findMany({ orderBy: { seq: "asc" } });
    expect(entries.map((entry) => entry.action)).toEqual([
      "listing.publish",
      "listing.pause",
      "listing.resume",
    ]);
    expect(await verify()).toMatchObject({ entries: 3, broken: null });
  });

  test("stays one chain when many write at once", async () => {
    const before = (await verify()).entries;
    await Promise.all(Array.from({ length: 20 }, (_, i) => recordAudit(db(), fact(`many.${i}`))));
    expect(await verify()).toMatchObject({ entries: before + 20, broken: null });
  });

  test("leaves nothing behind when the change is rolled back", async () => {
    const before = (await verify()).entries;
    const failing = db().$transaction(async (tx) => {
      await recordAudit(tx, fact("listing.archive"));
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(await verify()).toMatchObject({ entries: before, broken: null });
  });

  test.each([
    "update audit_entry set action = 'x' where seq = 2",
    "delete from audit_entry where seq = 2",
    "truncate audit_entry",
  ])("the database refuses: %s", async (sql) => {
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
  });

  test("names the person, the organisation and what was done", async () => {
    const exchange = await anOrganisation("operator");
    const operator = await aMember(exchange);
    await db().organisation.update({
      where: { id: exchange.id },
      data: { nameEn: "The Exchange" },
    });
    await recordAudit(db(), { ...fact("organisation.verify"), actor: operator });
    const mine = { q: operator.name, from: "", to: "" };
    const { lines, total } = await auditPage(db(), mine, 1, "vi");
    expect(total).toBe(1);
    const inEnglish = await auditPage(db(), { ...mine, q: "the exchange" }, 1, "en");
    expect(inEnglish.lines[0]?.organisation).toBe("The Exchange");
    expect(lines[0]).toMatchObject({ person: operator.name, action: "organisation.verify" });
    const later = { q: operator.name, from: "2026-11-21", to: "" };
    expect((await auditPage(db(), later, 1, "vi")).total).toBe(0);
  });

  test("finds a changed entry, tells the operator, and finds it mended again", async () => {
    const at = { db: db(), now };
    expect((await checkChain(at, env().DATABASE_URL)).broken).toBeNull();
    expect(await chainStatus(db())).toMatchObject({ brokenAt: null });
    await tamper("update audit_entry set to_state = 'archived' where seq = 2");
    expect((await verify()).broken).toEqual({ seq: "2", problem: "content" });
    expect((await checkChain(at, env().DATABASE_URL)).broken?.seq).toBe("2");
    expect(await chainStatus(db())).toMatchObject({ brokenAt: "2" });
    const [{ told }] = await db().$queryRaw<[{ told: number }]>`
      select count(*)::int as told from graphile_worker.jobs
      where task_identifier = 'notifications.tell'`;
    expect(told).toBe(1);
    await tamper("update audit_entry set to_state = 'published' where seq = 2");
    expect((await verify()).broken).toBeNull();
  });

  test("finds a removed entry", async () => {
    await tamper("delete from audit_entry where seq = 3");
    expect((await verify()).broken).toEqual({ seq: "4", problem: "gap" });
  });
});
