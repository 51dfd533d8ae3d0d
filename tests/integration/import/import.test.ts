import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { taxCode } from "#tests/factories/people.ts";

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "nhip-cau-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  code: number;
  out: string;
  errors: string[];
}

/** Runs the command as a person would, on this test's database. */
function run(name: string, content: string | Buffer, ...flags: string[]): Promise<Run> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return new Promise((resolve) => {
    const args = [join(root, "bin/import.ts"), path, ...flags];
    execFile(process.execPath, args, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      const errors = err.split("\n").filter((line) => line !== "");
      resolve({ code: error ? Number(error.code) : 0, out, errors });
    });
  });
}

const owner = { name: "Viện Thử Nhập Liệu", kind: "institute", taxCode: taxCode() };

function listing(externalId: string, more: Record<string, unknown> = {}) {
  return {
    externalId,
    type: "listing",
    kind: "technology",
    organisation: owner,
    title: { vi: `Máy sấy ${externalId}`, en: `Dryer ${externalId}` },
    summary: { vi: "Sấy 60 kg một mẻ, giữ 95% màu." },
    industries: ["C10"],
    scienceFields: ["2.4"],
    trl: 7,
    transferForms: ["non_exclusive_licence"],
    price: { mode: "indicative", minVnd: 200_000_000, maxVnd: 500_000_000 },
    keywords: ["sấy"],
    ...more,
  };
}

function challenge(externalId: string) {
  return {
    externalId,
    type: "challenge",
    organisation: { name: "Hợp tác xã Thử", kind: "enterprise", taxCode: taxCode() },
    title: { vi: "Sấy 2 tấn nhãn mỗi ngày" },
    summary: { vi: "Cần sấy 2 tấn nhãn mỗi ngày trong mùa vụ." },
    requiredTrl: 6,
    budget: { minVnd: 700_000_000, maxVnd: 900_000_000 },
    deadline: "2030-03-31",
    kpis: [{ name: { vi: "Độ ẩm", en: "Moisture" }, unit: "%", baseline: 9, target: 4 }],
    industries: ["C10"],
  };
}

const lines = (...records: unknown[]) => records.map((r) => JSON.stringify(r)).join("\n");

describe("npm run import", () => {
  test("takes listings and challenges and creates their organisations unverified", async () => {
    const done = await run("good.jsonl", lines(listing("A-1"), listing("A-2"), challenge("N-1")));
    expect(done).toMatchObject({ code: 0, errors: [] });
    expect(done.out).toContain("3 created, 0 updated, 0 unchanged, 0 rejected");
    const organisation = await db().organisation.findUniqueOrThrow({
      where: { taxCode: owner.taxCode },
    });
    expect(organisation).toMatchObject({ verification: "unverified", kind: "institute" });
    const stored = await db().listing.findMany({ where: { organisationId: organisation.id } });
    expect(stored.map((row) => row.state)).toEqual(["draft", "draft"]);
  });

  test("is safe to run again and updates what changed", async () => {
    const again = await run("good.jsonl", lines(listing("A-1"), listing("A-2")));
    expect(again.out).toContain("0 created, 0 updated, 2 unchanged");
    const changed = listing("A-1", { title: { vi: "Máy sấy mới" } });
    const updated = await run("changed.jsonl", lines(changed, listing("A-2")));
    expect(updated.out).toContain("0 created, 1 updated, 1 unchanged");
    const row = await db().listing.findFirstOrThrow({
      where: { externalId: "A-1", organisation: { taxCode: owner.taxCode } },
    });
    expect(row.titleVi).toBe("Máy sấy mới");
  });

  test("reports every broken line with number, field and reason and takes the rest", async () => {
    const text = [
      JSON.stringify(listing("B-1")),
      "not json",
      JSON.stringify(listing("B-2", { title: { en: "No Vietnamese title" } })),
      JSON.stringify(listing("B-3", { industries: ["Z99"] })),
      JSON.stringify(listing("B-4", { price: { mode: "indicative", minVnd: 5, maxVnd: 1 } })),
      JSON.stringify(listing("B-5", { organisation: { ...owner, taxCode: "0100109107" } })),
      JSON.stringify(listing("B-6", { wardCode: "99999" })),
      "",
      "null",
      "[]",
      JSON.stringify(listing("B-7")),
    ].join("\r\n");
    const done = await run("broken.jsonl", text, "--publish");
    expect(done.code).toBe(1);
    expect(done.out).toContain("2 created, 0 updated, 0 unchanged, 8 rejected");
    const told = done.errors.map((line) => line.split(": ").slice(0, 2).join(" "));
    expect(told).toEqual(
      expect.arrayContaining([
        "line 2 (line)",
        expect.stringMatching(/^line 3 title/),
        expect.stringMatching(/^line 4 industries/),
        expect.stringMatching(/^line 5 price/),
        "line 6 organisation.taxCode",
        expect.stringMatching(/^line 7 wardCode/),
        "line 9 (line)",
        "line 10 (line)",
      ]),
    );
  });

  test("reports every broken line however many, to a reader that takes its time", async () => {
    const path = join(folder, "all-broken.jsonl");
    const one = JSON.stringify(listing("B-9", { industries: ["Z98"], scienceFields: ["9.9"] }));
    writeFileSync(path, `${one}\n`.repeat(3_000));
    const child = spawn(process.execPath, [join(root, "bin/import.ts"), path], { cwd: root });
    const ended = once(child, "close");
    let told = "";
    for await (const part of child.stderr.setEncoding("utf8")) {
      told += part;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect((await ended)[0]).toBe(1);
    expect(told.match(/^line \d+: industries\.0: "Z98" is none of A01, /gm)).toHaveLength(3_000);
    expect(told.match(/^line 3000: scienceFields\.0: "9\.9" is none of 1\.1, /gm)).toHaveLength(1);
  });

  test("takes the last of two lines with the same id", async () => {
    const first = listing("C-1");
    const last = listing("C-1", { title: { vi: "Bản sau cùng" } });
    const done = await run("twice.jsonl", lines(first, last));
    expect(done.code).toBe(0);
    const rows = await db().listing.findMany({ where: { externalId: "C-1" } });
    expect(rows.map((row) => row.titleVi)).toEqual(["Bản sau cùng"]);
  });

  test("reads UTF-8 and UTF-16 with their marks and refuses other encodings line by line", async () => {
    const text = lines(listing("D-1"));
    const utf8 = await run("mark.jsonl", `\ufeff${text}`);
    expect(utf8.out).toContain("1 created");
    const le = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    expect((await run("utf16.jsonl", le)).out).toContain("1 unchanged");
    const windows = Buffer.from(
      JSON.stringify(listing("D-2", { keywords: ["s\u00ea\u00fd"] })),
      "latin1",
    );
    const mixed = Buffer.concat([windows, Buffer.from("\n"), Buffer.from(lines(listing("D-3")))]);
    const done = await run("latin1.jsonl", mixed);
    expect(done.code).toBe(1);
    expect(done.errors).toEqual(["line 1: (line): is not valid UTF-8 text, or longer than 4 MB"]);
    expect(done.out).toContain("1 created, 0 updated, 0 unchanged, 1 rejected");
  });

  test("publishes on demand and hands the records to search", async () => {
    const done = await run("publish.jsonl", lines(listing("E-1"), challenge("E-2")), "--publish");
    expect(done.code).toBe(0);
    const row = await db().listing.findFirstOrThrow({ where: { externalId: "E-1" } });
    expect(row).toMatchObject({ state: "published" });
    const [{ jobs }] = await db().$queryRaw<[{ jobs: number }]>`
      select count(*)::int as jobs from graphile_worker.jobs
      where task_identifier = 'search.project'`;
    expect(jobs).toBeGreaterThan(0);
  });

  test("takes 50 MB", async () => {
    const description = { vi: "Máy sấy lạnh cho nông sản. ".repeat(60) };
    const many = Array.from({ length: 20_000 }, (_, i) =>
      JSON.stringify(listing(`F-${i}`, { description })),
    ).join("\n");
    expect(Buffer.byteLength(many)).toBeGreaterThan(50_000_000);
    const done = await run("large.jsonl", many);
    expect(done.out).toContain("20000 created");
    expect(done.code).toBe(0);
  });
});
