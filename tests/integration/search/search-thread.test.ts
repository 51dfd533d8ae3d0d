import { beforeAll, describe, expect, test, vi } from "vitest";
import { Thread, ThreadEnded } from "#app/platform/thread/thread.server.ts";

// Before the configuration is read: as a web server sets it.
vi.hoisted(() => {
  process.env.SEARCH_THREAD = "true";
});

const { db } = await import("#app/platform/db/client.server.ts");
const { countFound, search, warmSearch } = await import("#app/search/engine.server.ts");
const { matchesOf } = await import("#app/search/postgres/match-among.server.ts");
const { postgresEngine } = await import("#app/search/postgres/engine.server.ts");
const { suggest } = await import("#app/search/suggestions/suggest.server.ts");
const { aDocument, aQuery } = await import("./documents.ts");

describe("a web server's search", () => {
  const document = aDocument({ title: "Tủ cấp đông nhanh" });

  beforeAll(async () => {
    await postgresEngine(db()).upsert([document, aDocument({ title: "Kho lạnh" })]);
    await warmSearch(db());
  });

  test("answers from its thread as it would by itself", async () => {
    const query = aQuery("tu cap dong", { filters: { kind: ["technology"] } });
    const [there, here] = [await search(db(), query), await postgresEngine(db()).search(query)];
    expect({ ...there, tookMs: 0 }).toEqual({ ...here, tookMs: 0 });
    expect(there.hits[0]?.card.id).toBe(document.card.id);
    expect(await countFound(db(), query)).toBe(1);
    expect(await matchesOf(db(), query, null)).toHaveLength(1);
    const [first] = await suggest(db(), "tu cap", "vi");
    expect(first?.text.toLowerCase()).toContain("tủ cấp đông");
  });

  test("sees what was written a moment ago", async () => {
    const fresh = aDocument({ title: "Máy rang hạt điều" });
    await postgresEngine(db()).upsert([fresh]);
    await vi.waitFor(async () => {
      expect((await search(db(), aQuery("rang hat dieu"))).hits[0]?.card.id).toBe(fresh.card.id);
    }, 10_000);
  });
});

describe("a thread", () => {
  const thread = new Thread("tests/fakes/odd-thread.ts", { name: "odd", mostMs: 2_500 });

  test("answers, each order its own, and hands errors over", async () => {
    const asked = [1, 2, 3].map((value) => thread.ask("echo", [value]));
    expect(await Promise.all(asked)).toEqual([1, 2, 3]);
    await expect(thread.ask("refuse", [4])).rejects.toThrow(new RangeError("not 4"));
  });

  test("that ends takes its orders with it, and the next order starts another", async () => {
    const orders = ["hang", "end"].map((name) => thread.ask(name, []));
    for (const order of orders) await expect(order).rejects.toThrow(ThreadEnded);
    expect(await thread.ask("echo", ["again"])).toBe("again");
  });

  test("is ended by an order that takes too long", async () => {
    await expect(thread.ask("hang", [])).rejects.toThrow(ThreadEnded);
    expect(await thread.ask("echo", ["again"])).toBe("again");
  });
});
