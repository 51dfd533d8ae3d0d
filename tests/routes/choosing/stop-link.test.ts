import { expect, test } from "vitest";
import { stopPath } from "#app/notifications/stop-link.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { saveSearch } from "#app/saved-searches/save-search.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";
import { cookieOf, get, post, postFromMailProgram } from "#tests/setup/exchange.ts";

async function aSavedSearch() {
  const reader = await aMember(await anOrganisation("enterprise"));
  const query = new URLSearchParams("q=bún khô");
  const saved = await saveSearch(ctxFor(reader), { name: "Bún khô", frequency: "daily", query });
  if (!saved.ok) throw new Error(saved.refusal.key);
  const { id } = saved.value;
  const paused = async () =>
    (await db().savedSearch.findUniqueOrThrow({ where: { id } })).pausedAt !== null;
  return { id, reader, paused, path: stopPath({ kind: "search", id }) };
}

test("opening the link stops nothing, its button does, and it can be taken back", async () => {
  const { path, paused } = await aSavedSearch();
  const page = await get(path);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Bún khô");
  expect(page.headers.get("referrer-policy")).toBe("same-origin");
  expect(await paused()).toBe(false);
  const stopped = await post(path, {});
  expect(stopped.status).toBe(200);
  expect(await paused()).toBe(true);
  expect((await post(path, {})).status).toBe(200);
  expect(await paused()).toBe(true);
  await post(path, { intent: "resume" });
  expect(await paused()).toBe(false);
});

test("a mail program's own POST stops, without session, origin or button", async () => {
  const { path, paused } = await aSavedSearch();
  const answer = await postFromMailProgram(path);
  expect(answer.status).toBeLessThan(300);
  expect(await paused()).toBe(true);
});

test("match notices stop the same way", async () => {
  const reader = await aMember(await anOrganisation("institute"));
  const path = stopPath({ kind: "matching", id: reader.userId });
  expect((await get(path)).status).toBe(200);
  expect(await db().matchMute.count({ where: { userId: reader.userId } })).toBe(0);
  await postFromMailProgram(path);
  expect(await db().matchMute.count({ where: { userId: reader.userId } })).toBe(1);
});

test("a signature made for one thing opens no other", async () => {
  const { path, paused, id } = await aSavedSearch();
  const other = stopPath({ kind: "search", id: newId() });
  const signature = other.split(".").at(-1);
  for (const forged of [
    `/stop/search.${id}.${signature}`,
    path.replace("search.", "matching."),
    `${path}x`,
    `/stop/search.${id}`,
    "/stop/x",
  ]) {
    const page = await get(forged);
    expect(page.status, forged).toBe(404);
    expect(await page.text()).toContain('href="/notifications/settings"');
    expect((await post(forged, {})).status, forged).toBe(404);
  }
  expect(await paused()).toBe(false);
});

test("somebody else's saved search is not there", async () => {
  const { id, paused } = await aSavedSearch();
  const stranger = await cookieOf((await aMember(await anOrganisation("enterprise"))).userId);
  expect((await get(`/saved-searches/${id}`, stranger)).status).toBe(404);
  expect((await get(`/saved-searches/${id}/edit`, stranger)).status).toBe(404);
  const answer = await post("/saved-searches", { intent: "pause", id }, stranger);
  expect(answer.status).toBe(404);
  expect(await paused()).toBe(false);
});

test("a search is saved from the page it was found on, without JavaScript", async () => {
  const reader = await aMember(await anOrganisation("enterprise"));
  const cookie = await cookieOf(reader.userId);
  const results = await (await get("/search?q=bún&industry=C10", cookie)).text();
  expect(results).toContain("/saved-searches/new?q=b%C3%BAn&amp;industry=C10");
  const form = await (await get("/saved-searches/new?q=bún&industry=C10", cookie)).text();
  expect(form).toContain('name="industry"');
  const bad = await post(
    "/saved-searches/new",
    { q: "bún", industry: "C10", name: "", frequency: "daily" },
    cookie,
  );
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain('value="bún"');
  const good = await post(
    "/saved-searches/new",
    { q: "bún", industry: "C10", name: "Bún", frequency: "daily" },
    cookie,
  );
  expect(good.status).toBe(303);
  expect(await db().savedSearch.findFirst({ where: { userId: reader.userId } })).toMatchObject({
    query: "q=b%C3%BAn&industry=C10",
  });
});
