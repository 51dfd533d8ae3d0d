import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

const fake = await vi.hoisted(async () => {
  const { FakeMeilisearch } = await import("#tests/setup/fake-meilisearch.ts");
  const server = new FakeMeilisearch();
  process.env.MEILI_URL = await server.start();
  process.env.MEILI_KEY = "a key";
  return server;
});

const { db } = await import("#app/platform/db/client.server.ts");
const { newId } = await import("#app/platform/ids.ts");
const { enqueue } = await import("#app/platform/jobs/enqueue.server.ts");
const { search } = await import("#app/search/engine.server.ts");
const { indexState, noteAvoided } = await import("#app/search/projection/index-lag.server.ts");
const { feedMeilisearch } = await import("#app/search/meilisearch/feed.server.ts");
const { retryChanges } = await import("#app/search/projection/note-changes.server.ts");
const { readiness } = await import("#app/shell/readiness.server.ts");
const { rebuildIndex } = await import("#app/search/projection/rebuild-index.server.ts");
const { reconcileIndex } = await import("#app/search/projection/reconcile-index.server.ts");
const { watchEngines } = await import("#app/search/projection/watch-engines.server.ts");
const { aMember, anOrganisation, ctxFor } = await import("#tests/factories/people.ts");
const { runJobs } = await import("#tests/setup/jobs.ts");
const { aQuery } = await import("./documents.ts");

const INDEX = `${process.env.MEILI_INDEX_PREFIX}_documents`;
let organisationId: string;

async function publish(titleVi: string): Promise<string> {
  const id = newId();
  await db().$transaction(async (tx) => {
    await tx.listing.create({
      data: {
        id,
        organisationId,
        kind: "technology",
        state: "published",
        titleVi,
        publishedAt: new Date(),
      },
    });
    await enqueue(tx, "search.project", { type: "listing", ids: [id] });
  });
  return id;
}

let passed = 0;
const today = Date.now;
const sinceStart = performance.now;
const began = performance.now();
Date.now = () => today() + passed;
// Stands still between `later`s: what a process has just heard of the engine stays new on a slow machine.
performance.now = () => began + passed;

/** Past the second for which a process knows the lag of the engine, and past the rest it is given. */
function later() {
  passed += 16_000;
}

const engineFor = async (text: string) => (await search(db(), aQuery(text))).engine;

/** The first search after the rest is answered as before, and finds out that it is back. */
const engineReturns = (text: string) =>
  vi.waitFor(async () => expect(await engineFor(text)).toBe("meilisearch"), 10_000);

/** What comes of it although no timer runs out, or none but those of so many milliseconds once it is `begun`. */
async function without<T>(work: () => Promise<T>, ms = 0, begun?: () => Promise<void>): Promise<T> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const began = begun?.();
    const answer = work();
    await began;
    vi.advanceTimersByTime(ms);
    return await answer;
  } finally {
    vi.useRealTimers();
  }
}

beforeAll(async () => {
  await anOrganisation("operator", { name: "Sàn thử nghiệm" });
  organisationId = (await anOrganisation("institute", { name: "Viện Theo Dõi" })).id;
});

beforeEach(async () => {
  fake.mood = "well";
  fake.hangUp();
});

afterAll(async () => {
  Date.now = today;
  performance.now = sinceStart;
  await fake.stop();
});

describe("following", () => {
  test("an engine that was never fed does not answer; fed, it does", async () => {
    const id = await publish("Máy ép dầu lạc");
    expect(await engineFor("máy ép dầu")).toBe("postgresql");
    await runJobs();
    expect(fake.documents(INDEX).has(id)).toBe(true);
    later();
    expect(await engineFor("máy ép dầu")).toBe("meilisearch");
  });

  test("a document that changes many times while nothing is sent is sent once", async () => {
    fake.writes.length = 0;
    const id = await publish("Máy thái hành");
    for (let turn = 0; turn < 5; turn += 1) {
      await db().listing.update({ where: { id }, data: { titleVi: `Máy thái hành ${turn}` } });
      await enqueue(db(), "search.project", { type: "listing", ids: [id] });
    }
    await runJobs();
    expect(fake.writes.filter((write) => write.startsWith("add"))).toEqual(["add 1"]);
    expect(fake.documents(INDEX).get(id)?.lead).toContain("4");
  });

  test("what is hidden is taken out of both", async () => {
    const id = await publish("Máy vặn nắp chai");
    await runJobs();
    await db().listing.update({ where: { id }, data: { state: "hidden" } });
    await enqueue(db(), "search.project", { type: "listing", ids: [id] });
    await runJobs();
    expect(fake.documents(INDEX).has(id)).toBe(false);
  });
});

describe("an engine in trouble", () => {
  test("failing: PostgreSQL answers at once, staff are told once, and it returns by itself", async () => {
    const id = await publish("Máy đảo trộn cà phê");
    await runJobs();
    later();
    fake.mood = "failing";
    const { engine, hits } = await without(() => search(db(), aQuery("đảo trộn cà phê")));
    expect(engine).toBe("postgresql");
    expect(hits[0]?.card.id).toBe(id);

    const missed = await publish("Máy đảo trộn ca cao");
    await runJobs();
    expect((await indexState(db())).engineAway).toBeInstanceOf(Date);
    await db().$executeRaw`update search_feed set away_since = now() - interval '2 minutes'`;
    await watchEngines(db());
    await watchEngines(db());
    await runJobs();
    const told = await db().notification.count({ where: { event: "search_engine_away" } });
    const staff = await db().membership.count({ where: { organisation: { kind: "operator" } } });
    expect(told).toBe(staff);

    fake.mood = "well";
    await feedMeilisearch(db());
    expect(fake.documents(INDEX).has(missed)).toBe(true);
    expect((await indexState(db())).engineAway).toBeNull();
  });

  test("silent: PostgreSQL answers after half a second, then at once, and being ready does not wait for it", async () => {
    await publish("Lò sấy gỗ tre");
    await runJobs();
    later();
    await engineReturns("sấy gỗ");
    fake.mood = "hanging";
    const silence = () => fake.unanswered();
    expect(await without(() => engineFor("sấy gỗ tre"), 500, silence)).toBe("postgresql");
    // It is asked again meanwhile, which nobody waits for.
    const again = silence();
    expect(await without(() => engineFor("lò sấy"))).toBe("postgresql");
    await again;
    const state = await without(() => readiness(db()), 1_000, silence);
    expect(state).toMatchObject({
      ready: true,
      search: { engine: "postgresql", secondEngine: "unreachable" },
    });
  });

  test("behind: what it lacks for more than three seconds PostgreSQL answers", async () => {
    await publish("Tủ trưng bày mát");
    await runJobs();
    later();
    await engineReturns("tủ trưng bày");
    await db().$executeRaw`update search_feed set revision = revision - 1`;
    await db().$executeRaw`
      update search_document set updated_at = now() - interval '4 seconds'
      where revision > (select revision from search_feed)`;
    later();
    expect(await engineFor("tủ trưng bày")).toBe("postgresql");
    const { search: state } = await readiness(db());
    expect(state.secondEngine).toBe("behind");
    expect(state.secondEngineBehindSeconds).toBeGreaterThan(3);
    await feedMeilisearch(db());
    later();
    expect(await engineFor("tủ trưng bày")).toBe("meilisearch");
  });

  test("one that lost its data is noticed and filled again", async () => {
    await runJobs();
    const held = fake.documents(INDEX).size;
    expect(held).toBeGreaterThan(3);
    fake.indexes.clear();
    await watchEngines(db());
    expect((await indexState(db())).engineAway).toBeInstanceOf(Date);
    await runJobs();
    expect(fake.documents(INDEX).size).toBe(held);
    expect((await indexState(db())).engineAway).toBeNull();
    // Gone again, and made anew for the next document before anybody compares.
    fake.indexes.clear();
    await publish("Máy bện dây cói");
    await runJobs();
    expect(fake.documents(INDEX).size).toBe(held + 1);
  });
});

describe("a document the engine refuses", () => {
  test("keeps no other out, is shown and told, and is taken once the operator has it tried again", async () => {
    await runJobs();
    const refused = await publish("Máy quấn chỉ thêu");
    fake.refuses.add(refused);
    const others = await Promise.all(
      Array.from({ length: 20 }, (_, at) => publish(`Máy quấn chỉ dệt ${at}`)),
    );
    await runJobs();
    const held = fake.documents(INDEX);
    expect(others.every((id) => held.has(id))).toBe(true);
    expect(held.has(refused)).toBe(false);
    const state = await indexState(db());
    expect(state).toMatchObject({ dead: 1, waiting: 0, engineAway: null });
    expect(state.deadError).toMatch(/out of the question/);
    expect((await readiness(db())).search).toMatchObject({ deadLetters: 1, secondEngine: "ok" });
    const told = await db().notification.count({ where: { event: "search_change_dead" } });
    const staff = await db().membership.count({ where: { organisation: { kind: "operator" } } });
    expect(told).toBe(staff);

    // Lacking it is no reason to send everything again, and neither a rebuild nor the night gives up.
    fake.writes.length = 0;
    await watchEngines(db());
    await runJobs();
    expect(fake.writes).toEqual([]);
    await rebuildIndex(db(), () => {});
    await reconcileIndex(db());
    expect(fake.documents(INDEX).size).toBe(held.size);

    fake.refuses.clear();
    await retryChanges(ctxFor(await aMember(await anOrganisation("operator"))));
    await runJobs();
    expect(fake.documents(INDEX).has(refused)).toBe(true);
    expect(await indexState(db())).toMatchObject({ dead: 0, waiting: 0 });
  });

  test("what is delivered twice at the same time is sent once", async () => {
    await runJobs();
    fake.writes.length = 0;
    const id = await publish("Máy dán mép ván");
    const payload = { type: "listing", ids: [id] };
    await enqueue(db(), "search.project", payload);
    await Promise.all([runJobs(), runJobs()]);
    await Promise.all([feedMeilisearch(db()), feedMeilisearch(db())]);
    expect(fake.writes).toEqual(["add 1"]);
  });
});

describe("an engine that only web servers cannot reach", () => {
  const told = () => db().notification.count({ where: { event: "search_engine_away" } });

  test("is told once it lasts, and once", async () => {
    await runJobs();
    const before = await told();
    const staff = await db().membership.count({ where: { organisation: { kind: "operator" } } });
    await noteAvoided(db(), "The provided API key is invalid.");
    await watchEngines(db());
    await runJobs();
    expect(await told()).toBe(before);
    const at = new Date(Date.now());
    await db().$executeRaw`
      update search_feed set avoided_since = ${at}::timestamptz - interval '70 seconds',
        avoided_at = ${at}::timestamptz`;
    const { engineAway, engineAvoided } = await indexState(db());
    expect(engineAway).toBeNull();
    expect(engineAvoided?.error).toBe("The provided API key is invalid.");
    later();
    for (let minute = 0; minute < 3; minute += 1) {
      await watchEngines(db());
      await runJobs();
    }
    expect(staff).toBeGreaterThan(0);
    expect(await told()).toBe(before + staff);
  });
});

describe("upkeep of the other engine", () => {
  test("reconciling sends what it lacks or holds wrongly and takes out what it should not hold", async () => {
    const id = await publish("Máy gọt dừa");
    await runJobs();
    const documents = fake.documents(INDEX);
    const stray = newId();
    const right = documents.get(id);
    documents.set(stray, { id: stray, hash: "stray", lead: [] });
    documents.delete(id);
    const [other] = [...documents.keys()].filter((known) => known !== stray);
    documents.set(other ?? "", { ...documents.get(other ?? ""), hash: "old" } as never);
    expect((await reconcileIndex(db())).repaired).toBe(3);
    expect(documents.get(id)).toEqual(right);
    expect(documents.has(stray)).toBe(false);
    expect(documents.get(other ?? "")?.hash).not.toBe("old");
    expect((await reconcileIndex(db())).repaired).toBe(0);
  });

  test("a rebuild fills a new index, swaps it in and goes on from there", async () => {
    const before = fake.documents(INDEX);
    const reports = await rebuildIndex(db(), () => {});
    expect(reports.map(({ engine }) => engine)).toEqual(["postgresql", "meilisearch"]);
    expect(fake.documents(INDEX)).not.toBe(before);
    expect([...fake.documents(INDEX).keys()].sort()).toEqual([...before.keys()].sort());
    expect([...fake.indexes.keys()]).toEqual([INDEX]);
    const id = await publish("Máy cắt lát sắn");
    await runJobs();
    expect(fake.documents(INDEX).has(id)).toBe(true);
  });
});
