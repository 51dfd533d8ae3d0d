import { expect, test, vi } from "vitest";

// Before the configuration is read: an address at which nobody answers.
vi.hoisted(() => {
  process.env.MEILI_URL = "http://127.0.0.1:9";
  process.env.MEILI_KEY = "nobody";
});

const { db } = await import("#app/platform/db/client.server.ts");
const { search } = await import("#app/search/engine.server.ts");
const { postgresEngine } = await import("#app/search/postgres/engine.server.ts");
const { readiness } = await import("#app/shell/readiness.server.ts");
const { aDocument, aQuery } = await import("./documents.ts");

test("when Meilisearch does not answer PostgreSQL does, within a second and without a word", async () => {
  const document = aDocument({ title: "Tủ cấp đông nhanh" });
  await postgresEngine(db()).upsert([document]);
  // It was well until now.
  await db().$executeRaw`
    insert into search_feed (engine, revision) select 'meilisearch', revision from search_state`;
  // What is timed is the change from one to the other, not the first reading of the index.
  await postgresEngine(db()).search(aQuery("tu cap dong"));
  const began = performance.now();
  const result = await search(db(), aQuery("tu cap dong"));
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(result.engine).toBe("postgresql");
  expect(result.hits[0]?.card.id).toBe(document.card.id);
  // The breaker rests: the next visitor does not even wait for the attempt.
  expect((await search(db(), aQuery("tủ cấp đông"))).engine).toBe("postgresql");
  // The worker is asked to see what is wrong with it.
  await vi.waitFor(async () => {
    const jobs = await db().$queryRaw`
      select 1 from graphile_worker.jobs where task_identifier = 'search.feed-meilisearch'`;
    expect(jobs).toHaveLength(1);
  }, 10_000);
});

test("the exchange is ready without it and says so", async () => {
  expect(await readiness(db())).toMatchObject({
    ready: true,
    search: { engine: "postgresql", secondEngine: "unreachable" },
  });
});
