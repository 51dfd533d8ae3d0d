import { expect, test } from "vitest";
import { get, send } from "#tests/setup/exchange.ts";

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
