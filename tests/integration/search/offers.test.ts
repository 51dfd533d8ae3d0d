import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import type { SearchQuery } from "#app/search/model.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
import { isFoundAsTyped, waysOut } from "#app/search/results/loosen-query.server.ts";
import { placeNames } from "#app/search/results/place-names.server.ts";
import { speech } from "#app/search/results/speech.server.ts";
import { pageQuery } from "#app/search/schema.ts";
import { aDocument, aQuery } from "./documents.ts";

const engine = postgresEngine(db());
const find = (text: string, more: Partial<SearchQuery> = {}) => engine.search(aQuery(text, more));
const totalAt = async (href: string) =>
  (await engine.search(pageQuery(new URL(href, "http://x").searchParams))).total;

beforeAll(async () => {
  await engine.upsert([
    aDocument({ title: "Máy sấy thăng hoa", industries: ["C10"], trl: 8, priceVnd: [1e8, 2e8] }),
    aDocument({ title: "Máy sấy bơm nhiệt", industries: ["C10"], trl: 5 }),
    aDocument({ title: "Máy sấy gỗ bơm nhiệt", industries: ["C16"], trl: 5, verified: false }),
    aDocument({ title: "Phần mềm kế toán", industries: ["M69"], kind: "solution" }),
    aDocument({ title: "Xưởng sấy chuối cần lò", industries: ["C10"], kind: "challenge" }),
  ]);
});

describe("what a search says it has read", () => {
  test("a correction is told only where results bear it out, filters included", async () => {
    const [correction] = (await find("may sayy")).understood.corrected;
    expect(correction).toMatchObject({ from: "sayy", to: "sấy" });
    const filtered = await find("may sayy", { filters: { industry: ["M69"] } });
    expect(filtered.total).toBe(0);
    expect(filtered.understood).toEqual({ marked: null, corrected: [], loosened: false });
  });

  test("near misses that filters leave alone are called so", async () => {
    const text = "sấy gỗ bơm nhiệt";
    const open = await find(text);
    expect(open.understood.loosened).toBe(false);
    expect(open.total).toBeGreaterThan(1);
    const filtered = await find(text, { filters: { industry: ["C10"] } });
    expect(filtered.total).toBeGreaterThan(0);
    expect(filtered.understood.loosened).toBe(true);
  });

  test("the letters as typed are offered only when they are found, filters included", async () => {
    const asTyped = async (text: string, more: Partial<SearchQuery> = {}) =>
      isFoundAsTyped(db(), aQuery(text, more), await find(text, more));
    await engine.upsert([aDocument({ title: "Say rượu và lái xe", industries: ["H49"] })]);
    expect(await asTyped("may say")).toBe(false);
    expect(await asTyped("say")).toBe(true);
    expect(await asTyped("say", { filters: { industry: ["C16"] } })).toBe(false);
  });
});

describe("ways out of an empty result", () => {
  const asked: [string, Partial<SearchQuery>][] = [
    ["máy sấy", { filters: { industry: ["C16"], trl: ["8", "9"] } }],
    ["máy sấy", { filters: { industry: ["C16"], verified: ["yes"], inUse: ["yes"] } }],
    ["phần mềm", { type: "challenge", filters: { price: ["under_100m"] } }],
    ["may say", { exact: true }],
    ["chuối", { type: "listing" }],
    ["", { filters: { industry: ["A01"], kind: ["solution"] } }],
  ];
  test.each(asked)("%j %j: every count is what its click shows", async (text, more) => {
    const query = aQuery(text, more);
    expect((await engine.search(query)).total).toBe(0);
    const ways = await waysOut(db(), query, speech("vi"), placeNames);
    expect(ways.length).toBeGreaterThan(0);
    for (const { href, words } of ways) {
      const [, count] = /: (\d+) kết quả$/.exec(words) ?? [];
      expect(Number(count), words).toBeGreaterThan(0);
      expect(await totalAt(href), words).toBe(Number(count));
    }
  });
});
