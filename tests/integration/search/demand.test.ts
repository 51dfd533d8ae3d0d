import { describe, expect, test } from "vitest";
import { inviteSuppliers } from "#app/demand/invite-suppliers.server.ts";
import { keepSearches } from "#app/demand/keep-searches.server.ts";
import type { Outcome } from "#app/demand/model.ts";
import { noteOpened, noteSearch, writeSearches } from "#app/demand/note-search.server.ts";
import { demandPage, forgetOldSearches, unmetByIndustry } from "#app/demand/queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { pageQuery } from "#app/search/schema.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";

const now = new Date("2026-11-22T03:00:00Z");
const DAY = 86_400_000;
const person = { "User-Agent": "Mozilla/5.0 (Linux; Android 15)" };

const lines = async (outcome: Outcome, industry: string | null = null) =>
  (await demandPage(db(), { outcome, industry, period: 30 }, now, 1)).lines;

const found = async (query: string) => (await lines("all")).find((line) => line.query === query);

const searched = (
  text: string,
  more: { results?: number; opened?: boolean; at?: Date; said?: boolean } = {},
) => ({
  ...{ text, at: more.at ?? now, results: more.results ?? 0, opened: more.opened ?? false },
  ...{ engine: "postgresql", industry: null, said: more.said ?? true },
});

describe("what is kept of a search", () => {
  test("words, day, counts and the trade they point at; nothing of the person", async () => {
    await keepSearches(db(), [
      searched("Máy rang quán cà phê"),
      searched("máy rang  quán cà phê", { results: 2, opened: true }),
    ]);
    expect(await db().searchDemand.findMany({ where: { query: { contains: "rang" } } })).toEqual([
      {
        ...{ day: new Date("2026-11-22T00:00:00Z"), query: "máy rang quán cà phê" },
        ...{ searches: 2, opens: 1, results: 2, industry: "I55", codes: ["industry:I55"] },
        engine: "postgresql",
      },
    ]);
  });

  test("later searches of the day are added; the next day has its own line", async () => {
    const at = new Date(now.getTime() - DAY);
    await keepSearches(db(), [searched("lò sấy cau"), searched("lò sấy cau", { at })]);
    await keepSearches(db(), [searched("lò sấy cau")]);
    expect(await found("lò sấy cau")).toMatchObject({ searches: 3, opens: 0, results: 0 });
    expect(await db().searchDemand.count({ where: { query: "lò sấy cau" } })).toBe(2);
  });

  test("personal words are nowhere in the table", async () => {
    const words = ["0912 345 678", "an@example.com", "Nguyễn Văn An máy sấy"];
    await keepSearches(
      db(),
      words.map((text) => searched(text)),
    );
    const kept = await db().searchDemand.findMany({ select: { query: true } });
    expect(JSON.stringify(kept)).not.toMatch(/0912|example|nguyễn/i);
  });

  test("after 180 days it is forgotten", async () => {
    const at = new Date(now.getTime() - 182 * DAY);
    await keepSearches(db(), [searched("máy dệt chiếu", { at })]);
    expect(await forgetOldSearches(db(), now)).toBe(1);
  });
});

describe("a search on the site", () => {
  const request = (
    path: string,
    headers: Record<string, string> = {},
    signal: AbortSignal | null = null,
  ) => new Request(`http://localhost:3000${path}`, { headers: { ...person, ...headers }, signal });
  const note = (
    address: string,
    headers?: Record<string, string>,
    signal: AbortSignal | null = null,
  ) => {
    const asked = request(address, headers, signal);
    const query = pageQuery(new URL(asked.url).searchParams);
    const result = { total: 3, engine: "postgresql" as const, industries: {} };
    noteSearch(db(), { request: asked, query, result, now });
  };
  const comingFrom = (address: string) => ({ Referer: `http://localhost:3000${address}` });
  const counts = async (query: string) => {
    await writeSearches(db(), now, true);
    const line = await found(query);
    return line && [line.searches, line.opens];
  };

  test("is counted, and opening a result from its page counts as opened", async () => {
    note("/search?q=kho+hoa+tuoi");
    noteOpened(db(), request(`/listings/${newId()}`, comingFrom("/search?q=kho+hoa+tuoi")));
    expect(await counts("kho hoa tuoi")).toEqual([1, 1]);
  });

  test("programs, later pages, narrowed lists and reloads are not", async () => {
    note("/search?q=quat+say+chau", { "User-Agent": "Googlebot/2.1" });
    note("/search?q=quat+say+chau&page=2");
    note("/search?q=quat+say+chau&industry=C10");
    note("/search?q=quat+say+chau", comingFrom("/search?q=quat+say+chau"));
    expect(await counts("quat say chau")).toBeUndefined();
  });

  test("sent as a form without scripts, it counts at once, whatever follows", async () => {
    const sent = { "Sec-Fetch-Dest": "document" };
    note("/search?q=noi+nau+ru", sent);
    note("/search?q=noi+nau+ruou", { ...sent, ...comingFrom("/search?q=noi+nau+ru") });
    expect([await counts("noi nau ru"), await counts("noi nau ruou")]).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  test("results that follow the typing leave one search, the last", async () => {
    const typed = ["lo", "lo d", "lo dot r", "lo dot rac", "lo dot rac y te"];
    for (const [at, text] of typed.entries()) {
      const before = typed[at - 1];
      const headers = before ? comingFrom(`/search?q=${before.replaceAll(" ", "+")}`) : {};
      note(`/search?q=${text.replaceAll(" ", "+")}`, { "Sec-Fetch-Dest": "empty", ...headers });
    }
    await writeSearches(db(), now, true);
    const kept = (await lines("all")).filter(({ query }) => query.startsWith("lo d"));
    expect(kept.map(({ query, searches }) => [query, searches])).toEqual([["lo dot rac y te", 1]]);
  });

  test("a word left unfinished is nobody's wish, unless it was sent", async () => {
    note("/search?q=tu+say+qx", { "Sec-Fetch-Dest": "empty" });
    note("/search?q=tu+hap+qx", { "Sec-Fetch-Dest": "document" });
    expect(await counts("tu say qx")).toBeUndefined();
    expect(await counts("tu hap qx")).toEqual([1, 0]);
  });

  test("what a browser fetched ahead, or stopped waiting for, is not counted", async () => {
    note("/search?q=bep+tu+doi", { "Sec-Purpose": "prefetch" });
    const gone = new AbortController();
    gone.abort();
    note("/search?q=bep+tu+don", {}, gone.signal);
    expect([await counts("bep tu doi"), await counts("bep tu don")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("another site's address does not pass for ours", async () => {
    note("/search?q=noi+hoi+mini");
    const foreign = { Referer: "https://elsewhere.example/search?q=noi+hoi+mini" };
    noteOpened(db(), request(`/listings/${newId()}`, foreign));
    expect(await counts("noi hoi mini")).toEqual([1, 0]);
  });
});

describe("the operator's list", () => {
  test("tells nothing found from nothing opened, most often first, by industry", async () => {
    await keepSearches(db(), [
      ...Array.from({ length: 4 }, () => searched("máy vắt sổ tiệm may")),
      ...Array.from({ length: 6 }, () => searched("tiệm vàng phần mềm", { results: 9 })),
      searched("nồi hơi xưởng dệt", { results: 2, opened: true }),
    ]);
    const texts = (list: { query: string }[]) => list.map(({ query }) => query);
    expect(texts(await lines("nothing"))).toContain("máy vắt sổ tiệm may");
    expect(texts(await lines("abandoned"))).toContain("tiệm vàng phần mềm");
    const unmet = texts(await lines("unmet"));
    expect(unmet[0]).toBe("tiệm vàng phần mềm");
    expect(unmet).not.toContain("nồi hơi xưởng dệt");
    expect(texts(await lines("unmet", "none"))).not.toContain("máy vắt sổ tiệm may");
    expect(texts(await lines("unmet", "C13"))).toEqual(["máy vắt sổ tiệm may"]);
    expect(await unmetByIndustry(db(), 30, now)).toContainEqual({ industry: "C13", searches: 4 });
  });
});

describe("inviting suppliers", () => {
  async function aSupplier(verified: boolean, state: "published" | "draft" = "published") {
    const organisation = await anOrganisation("vendor", { verified });
    const listing = { id: newId(), organisationId: organisation.id, kind: "solution" as const };
    await db().listing.create({
      data: { ...listing, titleVi: "Ép gạch", industries: ["C23"], state },
    });
    return organisation.id as string;
  }
  const staff = async () => {
    const actor = await aMember(await anOrganisation("operator"));
    return { db: db(), now, actor };
  };
  const jobs = () =>
    db().$queryRaw<{ n: number }[]>`
      select count(*)::int as n from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'notifications.tell' and payload ->> 'event' = 'demand_invitation'`;

  test("tells verified suppliers of the trade, once, and writes it down", async () => {
    const ctx = await staff();
    const invited = await aSupplier(true);
    await aSupplier(false);
    await aSupplier(true, "draft");
    await keepSearches(db(), [searched("lò gạch không khói")]);
    expect(await inviteSuppliers(ctx, { query: "lò gạch không khói" })).toEqual({
      ok: true,
      value: 1,
    });
    const [kept] = await db().demandInvitation.findMany();
    expect(kept?.organisationIds).toEqual([invited]);
    expect((await jobs())[0]?.n).toBe(1);
    const entry = await db().auditEntry.findFirst({ where: { action: "demand.invite" } });
    expect(entry?.data).toMatchObject({ suppliers: 1 });
    expect(await found("lò gạch không khói")).toMatchObject({ invited: { suppliers: 1 } });
    const again = await inviteSuppliers(ctx, { query: "lò gạch không khói" });
    expect(again).toMatchObject({ ok: false, refusal: { key: "demand.invited_already" } });
  });

  test("a supplier is left in peace after three invitations in a week", async () => {
    const ctx = await staff();
    const queries = ["lò gốm ga", "lò gốm điện trở", "lò gốm củi sạch", "lò gốm robot"];
    await keepSearches(
      db(),
      queries.map((text) => searched(text)),
    );
    const answers = [];
    for (const query of queries) answers.push((await inviteSuppliers(ctx, { query })).ok);
    expect(answers).toEqual([true, true, false, false]);
  });

  test("nobody is invited for words without a trade, or by others", async () => {
    const ctx = await staff();
    await keepSearches(db(), [searched("zzz qqq")]);
    const refusal = (key: string) => ({ ok: false, refusal: { key } });
    expect(await inviteSuppliers(ctx, { query: "zzz qqq" })).toMatchObject(
      refusal("demand.no_trade"),
    );
    expect(await inviteSuppliers(ctx, { query: "zzz qqq", industry: "J58" })).toMatchObject(
      refusal("demand.no_suppliers"),
    );
    expect(await inviteSuppliers(ctx, { query: "never asked" })).toMatchObject(
      refusal("demand.not_found"),
    );
    const actor = await aMember(await anOrganisation("vendor"));
    expect(await inviteSuppliers({ ...ctx, actor }, { query: "zzz qqq" })).toMatchObject(
      refusal("demand.operator_only"),
    );
  });
});
