import { expect, test, vi } from "vitest";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { cookieOf, get, send } from "#tests/setup/exchange.ts";

// Before the configuration is read.
vi.hoisted(() => {
  process.env.SEARCH_PER_MINUTE = "3";
});

test("every answer says what a browser must not do with it", async () => {
  for (const path of [
    "/",
    "/nothing-here",
    "/api/v1/listings?pageSize=1",
    "/healthz",
    "/sign-in.data",
  ]) {
    const { headers } = await get(path);
    expect(headers.get("X-Content-Type-Options"), path).toBe("nosniff");
    expect(headers.get("Content-Security-Policy"), path).toMatch(/frame-ancestors 'none'/);
    expect(headers.get("Cache-Control"), path).toBeTruthy();
  }
});

test("a form nobody could have typed is not read to its end, and what is no form is told so", async () => {
  const long = new URLSearchParams({ email: "a".repeat(5 * 1024 * 1024) });
  expect((await send("POST", "/sign-in", { cookie: "", body: long })).status).toBe(413);
  const json = { headers: { "Content-Type": "application/json" }, body: "{}" };
  expect((await send("POST", "/sign-in", { cookie: "", ...json })).status).toBe(400);
});

test("searching in haste is refused with what was asked for, to an address and then to an account", async () => {
  const from = (path: string, cookie = "") =>
    send("GET", path, { cookie, headers: { "x-nhipcau-ip": "203.0.113.7" } });
  const page = "/search?q=m%C3%A1y+s%E1%BA%A5y&industry=C10";
  expect((await from(page)).status).toBe(200);
  expect((await from("/search/suggestions?q=may")).status).toBe(200);
  expect((await from(page)).status).toBe(200);
  const refused = await from(page);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  const html = await refused.text();
  expect(html).toContain('value="máy sấy"');
  expect(html).toContain('name="industry" value="C10"');
  const data = await from(page.replace("/search", "/search.data"));
  expect([data.status, data.headers.has("Retry-After")]).toEqual([429, true]);
  expect((await from("/search/suggestions?q=may")).status).toBe(429);
  expect((await get(page)).status).toBe(200);

  const cookie = await cookieOf((await aMember(await anOrganisation("enterprise"))).userId);
  for (const status of [200, 200, 200, 429]) {
    expect((await from(page, cookie)).status).toBe(status);
  }
});
