import { beforeAll, describe, expect, test } from "vitest";
import { keepSearches } from "#app/demand/keep-searches.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { rebuildIndex } from "#app/search/projection/rebuild-index.server.ts";
import { suggest } from "#app/search/suggestions/suggest.server.ts";
import { anOrganisation } from "#tests/factories/people.ts";

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
