import { beforeAll, describe, expect, test, vi } from "vitest";
import { hideQuery, showQuery } from "#app/demand/hide-query.server.ts";
import { keepSearches } from "#app/demand/keep-searches.server.ts";
import { hiddenQueries, popularQueries } from "#app/demand/queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { rebuildIndex } from "#app/search/projection/rebuild-index.server.ts";
import { suggest } from "#app/search/suggestions/suggest.server.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";

const DAY = 86_400_000;

const suggested = async (text: string) =>
  (await suggest(db(), text, "vi"))
    .filter(({ kind, note }) => kind === "query" && note === "Nhiều người tìm")
    .map((line) => line.text);

/** So many searches, spread over so many of the last days. */
const searches = (text: string, times: number, days: number, results = 2) =>
  Array.from({ length: times }, (_, n) => ({
    ...{ text, results, opened: results > 0 && n % 2 === 0, engine: "postgresql" },
    ...{ industry: null, said: true, at: new Date(Date.now() - (n % days) * DAY) },
  }));

beforeAll(async () => {
  const organisationId = (await anOrganisation("institute", { name: "Viện Nhiều Người Hỏi" })).id;
  const titles = ["Máy sấy thăng hoa", "Kho lạnh mini lừa đảo", "Máy thái lát chuối"];
  await db().listing.createMany({
    data: titles.map((titleVi) => ({
      ...{ id: newId(), organisationId, kind: "technology" as const, state: "published" as const },
      ...{ titleVi, publishedAt: new Date() },
    })),
  });
  await rebuildIndex(db(), () => {});
  await keepSearches(db(), [
    ...searches("sấy thăng hoa", 8, 4),
    ...searches("say thang hoa", 8, 2),
    ...searches("kho lạnh", 9, 2),
    ...searches("kho lạnh lừa đảo", 9, 4),
    ...searches("máy thái hành", 9, 4, 0),
    ...searches("máy thái lát", 9, 4),
    ...searches("máy sấy xyzzy", 9, 4),
  ]);
});

describe("queries of others as suggestions", () => {
  test("asked on several days and still finding something, they come first, with their marks", async () => {
    const [first] = await suggest(db(), "say th", "vi");
    expect(first).toMatchObject({
      kind: "query",
      text: "sấy thăng hoa",
      href: `/search?${new URLSearchParams({ q: "sấy thăng hoa" })}`,
    });
    expect(await suggested("thang")).toEqual(["sấy thăng hoa"]);
    expect(await suggested("máy th")).toEqual(["máy thái lát"]);
  });

  test("never on few days, an accusation, found nothing, or in words no listing has", async () => {
    expect(await suggested("kho la")).toEqual([]);
    expect(await suggested("máy thái h")).toEqual([]);
    expect(await suggested("máy sấy x")).toEqual([]);
  });

  test("what stands there already is not suggested again", async () => {
    expect(await suggested("sấy thăng hoa")).toEqual([]);
  });
});

describe("what staff take out", () => {
  const { now } = performance;
  let passed = 0;
  const aMinuteLater = () => {
    passed += 60_000;
    vi.spyOn(performance, "now").mockImplementation(() => now.call(performance) + passed);
  };

  test("is gone within a minute in every spelling, recorded once, and comes back", async () => {
    const actor = await aMember(await anOrganisation("operator"), ["member"]);
    const ctx = { db: db(), now: new Date(), actor };
    const query = "sấy thăng hoa";
    const listed = async () =>
      (await popularQueries(db(), ctx.now)).filter(({ text }) => text === query);
    expect(await listed()).toEqual([{ text: query, searches: 16 }]);
    for (let turn = 0; turn < 2; turn += 1) await hideQuery(ctx, query);
    expect(await listed()).toEqual([]);
    aMinuteLater();
    expect(await suggested("thang")).toEqual([]);
    expect(await hiddenQueries(db())).toMatchObject([{ text: query, hiddenAt: ctx.now }]);

    await showQuery(ctx, query);
    expect(await listed()).toHaveLength(1);
    aMinuteLater();
    expect(await suggested("thang")).toEqual([query]);
    const recorded = await db().auditEntry.findMany({
      where: { subjectType: "search_query", subjectId: "say thang hoa" },
      orderBy: { seq: "asc" },
    });
    expect(recorded.map(({ action }) => action)).toEqual([
      "demand.hide_query",
      "demand.show_query",
    ]);
  });

  test("is no matter of others", async () => {
    const actor = await aMember(await anOrganisation("enterprise"));
    const done = await hideQuery({ db: db(), now: new Date(), actor }, "máy thái lát");
    expect(done).toMatchObject({ ok: false, refusal: { status: 403 } });
    expect(await hiddenQueries(db())).toEqual([]);
  });
});
