import { describe, expect, test } from "vitest";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { collectNews } from "#app/saved-searches/collect-news.server.ts";
import { deleteSearch } from "#app/saved-searches/delete-search.server.ts";
import { MOST_SAVED } from "#app/saved-searches/model.ts";
import { ownSavedSearch, savedSearchesOf } from "#app/saved-searches/queries.server.ts";
import { saveSearch } from "#app/saved-searches/save-search.server.ts";
import { sendAlerts } from "#app/saved-searches/send-alerts.server.ts";
import { markViewed, setPaused } from "#app/saved-searches/set-alerts.server.ts";
import { updateSearch } from "#app/saved-searches/update-search.server.ts";
import type { SearchDocument } from "#app/search/model.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";
import { aDocument, aQuery } from "#tests/integration/search/documents.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const start = new Date("2026-11-20T03:00:00.000Z");
const minutes = (n: number) => new Date(start.getTime() + n * 60_000);
const publish = (...documents: SearchDocument[]) => postgresEngine(db()).upsert(documents);

async function saved(actor: UserActor, query: string, frequency = "at_once"): Promise<string> {
  const input = { name: `Theo dõi ${query}`, frequency, query: new URLSearchParams(query) };
  const result = await saveSearch(ctxFor(actor, start), input);
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value.id;
}

async function round(at: Date, frequency: "at_once" | "daily" | "weekly" = "at_once") {
  await collectNews({ db: db(), now: at });
  return sendAlerts({ db: db(), now: at }, frequency);
}

async function mailsOf(recipient: string): Promise<string[]> {
  await runJobs();
  const mails = await db().mail.findMany({ where: { recipient }, orderBy: { createdAt: "asc" } });
  return mails.map(({ text }) => text);
}

describe("alerts", () => {
  test("tell only what is new since the last one, and nothing twice", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    const old = aDocument({ title: "Máy nghiền bột mì đời cũ" });
    await publish(old);
    const id = await saved(reader, "q=máy nghiền bột");
    expect(await round(minutes(1))).toBe(0);

    const fresh = aDocument({ title: "Máy nghiền bột sắn" });
    await publish(fresh, aDocument({ title: "Phần mềm bán vé" }));
    expect(await round(minutes(2))).toBe(1);
    expect(await round(minutes(3))).toBe(0);
    let mails = await mailsOf(reader.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain("Máy nghiền bột sắn");
    expect(mails[0]).not.toContain("đời cũ");
    expect(mails[0]).not.toContain("bán vé");

    // What was there changes, what was told changes: neither is new. Another one is.
    const later = aDocument({ title: "Máy nghiền bột gạo" });
    await publish(
      { ...old, card: { ...old.card, trl: 9 } },
      { ...fresh, card: { ...fresh.card, trl: 9 } },
      later,
    );
    expect(await round(minutes(4))).toBe(1);
    mails = await mailsOf(reader.email);
    expect(mails).toHaveLength(2);
    expect(mails[1]).toContain("bột gạo");
    expect(mails[1]).not.toContain("bột sắn");
    expect(mails[1]).toContain("/stop/search.");
    const [notice] = await db().notification.findMany({
      where: { userId: reader.userId },
      orderBy: { createdAt: "asc" },
    });
    expect(notice).toMatchObject({ event: "saved_search_news", href: `/saved-searches/${id}` });
  });

  test("what begins to match after a change is new, by words and by filters", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    const paper = aDocument({ title: "Ép giấy vụn thành tấm", industries: ["C17"], trl: 5 });
    await publish(paper);
    await saved(reader, "q=giấy&trlMin=7");
    await publish({ ...paper, card: { ...paper.card, trl: 8 } });
    expect(await round(minutes(1))).toBe(1);
    await publish({ ...paper, card: { ...paper.card, trl: 5 } });
    await publish({ ...paper, card: { ...paper.card, trl: 9 } });
    expect(await round(minutes(2))).toBe(0);
  });

  test("words are read as the search reads them, and loosened answers are none", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    await saved(reader, "q=lo nung gach tuynel");
    await publish(aDocument({ title: "Lò hơi đốt trấu" }));
    expect(await round(minutes(1))).toBe(0);
    await publish(aDocument({ title: "Lò nung gạch tuynel tiết kiệm than" }));
    expect(await round(minutes(2))).toBe(1);
  });

  test("near misses, which the page shows where hardly anything has every word, are not news", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    const whole = aDocument({ title: "Máy đan lưới cước tự động cỡ nhỏ" });
    const near = aDocument({ title: "Máy đan lưới cước tự động khổ rộng" });
    const nearAlready = aDocument({ title: "Máy đan lưới cước tự động" });
    await publish(whole, nearAlready);
    const text = "máy đan lưới cước tự động cỡ nhỏ";
    const id = await saved(reader, `q=${text}`);
    await publish(near);
    const shown = (await postgresEngine(db()).search(aQuery(text))).hits.map(({ card }) => card.id);
    expect(shown).toContain(near.card.id);
    expect(await round(minutes(1))).toBe(0);
    expect(await db().savedSearchHit.count({ where: { savedSearchId: id } })).toBe(1);
    // A near miss that comes to have every word is news, though the page showed it before.
    await publish({ ...nearAlready, card: { ...nearAlready.card, title: whole.card.title } });
    expect(await round(minutes(2))).toBe(1);
  });

  test("keep their rhythm; a removed document is not told", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    await saved(reader, "q=nuôi lươn không bùn", "daily");
    const gone = aDocument({ title: "Nuôi lươn không bùn trong bể" });
    const stays = aDocument({ title: "Nuôi lươn không bùn tuần hoàn" });
    await publish(gone, stays);
    expect(await round(minutes(1))).toBe(0);
    await postgresEngine(db()).remove([gone.card.id]);
    expect(await round(minutes(2), "daily")).toBe(1);
    const [mail] = await mailsOf(reader.email);
    expect(mail).toContain("tuần hoàn");
    expect(mail).not.toContain("trong bể");
  });

  test("two workers at once tell once", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    await saved(reader, "q=ươm tơ tự động");
    await publish(aDocument({ title: "Máy ươm tơ tự động" }));
    await Promise.all([round(minutes(1)), round(minutes(1)), round(minutes(1))]);
    expect(await mailsOf(reader.email)).toHaveLength(1);
  });

  test("stopped alerts keep counting and go on from there", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    const ctx = ctxFor(reader, start);
    const id = await saved(reader, "q=đan lục bình");
    expect(await setPaused(ctx, { id, userId: null }, true)).toBe(true);
    await publish(aDocument({ title: "Khung đan lục bình" }));
    expect(await round(minutes(1))).toBe(0);
    const fresh = async () => (await savedSearchesOf(db(), reader.userId, "vi"))[0];
    expect(await fresh()).toMatchObject({ paused: true, fresh: 1, words: "“đan lục bình”" });
    await markViewed(db(), { id, userId: reader.userId }, minutes(2));
    expect(await fresh()).toMatchObject({ fresh: 0 });
    await setPaused(ctx, { id, userId: null }, false);
    expect(await round(minutes(3))).toBe(1);
    expect(await mailsOf(reader.email)).toHaveLength(1);
  });
});

describe("saving", () => {
  test("the same question once, whatever the order of its parts", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    const one = await saved(reader, "q=gốm&industry=C23&industry=C10&page=3&sort=price");
    expect(await saved(reader, "industry=C10&industry=C23&q=gốm")).toBe(one);
    expect(await saved(reader, "q=gốm&industry=C23&industry=C10")).toBe(one);
  });

  test("needs a name and a known rhythm, and has a limit", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    const ctx = ctxFor(reader, start);
    const bad = await saveSearch(ctx, {
      name: " ",
      frequency: "hourly",
      query: new URLSearchParams("q=a"),
    });
    expect(bad).toMatchObject({ ok: false, refusal: { status: 422 } });
    if (!bad.ok) expect(Object.keys(bad.refusal.fields ?? {})).toEqual(["name", "frequency"]);
    for (let n = 0; n < MOST_SAVED; n += 1) await saved(reader, `q=số ${n}x`);
    const full = await saveSearch(ctx, {
      name: "a",
      frequency: "daily",
      query: new URLSearchParams("q=b"),
    });
    expect(full).toMatchObject({ ok: false, refusal: { key: "saved_searches.too_many" } });
  });

  test("another question begins anew", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    const id = await saved(reader, "q=tranh sơn mài");
    await publish(aDocument({ title: "Tranh sơn mài" }), aDocument({ title: "Tranh kính màu" }));
    const changed = await updateSearch(ctxFor(reader, minutes(1)), {
      id,
      name: "Tranh kính",
      frequency: "at_once",
      query: new URLSearchParams("q=tranh kính"),
    });
    expect(changed.ok).toBe(true);
    expect(await round(minutes(2))).toBe(0);
    await publish(aDocument({ title: "Tranh kính ghép" }));
    expect(await round(minutes(3))).toBe(1);
  });

  test("belongs to its owner alone", async () => {
    const organisation = await anOrganisation("enterprise");
    const [owner, colleague] = [await aMember(organisation), await aMember(organisation)];
    const id = await saved(owner, "q=của riêng");
    expect(await ownSavedSearch(db(), colleague.userId, id)).toBeNull();
    expect(await deleteSearch(ctxFor(colleague, start), id)).toBe(false);
    const change = { id, name: "x", frequency: "daily", query: new URLSearchParams("q=y") };
    expect(await updateSearch(ctxFor(colleague, start), change)).toMatchObject({
      ok: false,
      refusal: { status: 404 },
    });
    expect(await deleteSearch(ctxFor(owner, start), id)).toBe(true);
  });
});
