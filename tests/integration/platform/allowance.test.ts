import { expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { Allowance } from "#app/platform/http/allowance.server.ts";

const start = new Date("2026-11-22T08:00:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

async function takeMany(allowance: Allowance, who: string, times: number, at = start) {
  const waits: number[] = [];
  for (let turn = 0; turn < times; turn += 1) waits.push(await allowance.take(db(), who, at));
  return waits.filter((wait) => wait > 0);
}

test("an address may use up its window and is then told how long to wait", async () => {
  const allowance = new Allowance({ name: "t1", limit: 500, windowSeconds: 60 });
  expect(await takeMany(allowance, "a", 500)).toEqual([]);
  expect(await takeMany(allowance, "a", 3, later(20))).toEqual([40, 40, 40]);
  expect(await takeMany(allowance, "b", 10, later(20))).toEqual([]);
  expect(await takeMany(allowance, "a", 100, later(61))).toEqual([]);
});

test("processes share one count", async () => {
  const rule = { name: "t2", limit: 1_000, windowSeconds: 60 };
  const [one, other] = [new Allowance(rule), new Allowance(rule)];
  expect(await takeMany(one, "a", 600)).toEqual([]);
  expect(await takeMany(other, "a", 400)).toEqual([]);
  expect(await takeMany(other, "a", 1)).toEqual([60]);
});

test("requests at the same moment share a lot", async () => {
  const allowance = new Allowance({ name: "t4", limit: 1_000, windowSeconds: 60 });
  const takes = Array.from({ length: 1_000 }, () => allowance.take(db(), "a", start));
  expect(await Promise.all(takes)).toEqual(takes.map(() => 0));
});

test("the database is asked once a lot, not once a request", async () => {
  const allowance = new Allowance({ name: "t3", limit: 10_000, windowSeconds: 60 });
  await takeMany(allowance, "a", 150);
  const row = await db().rateLimit.findUnique({ where: { key: "t3:a" }, select: { count: true } });
  expect(row?.count).toBe(200);
});
