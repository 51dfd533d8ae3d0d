import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";
import { cookieOf, get, send } from "#tests/setup/exchange.ts";
import { staticFiles } from "../../bin/static-files.ts";

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
  }
});

describe("who may keep an answer, and for how long", () => {
  const policyOf = async (path: string, cookie = "") =>
    (await get(path, cookie)).headers.get("Cache-Control");
  const own = "private, no-cache";

  // The same address answers a visitor and somebody signed in, so no shared cache keeps any page.
  test.each([
    ["/", own],
    ["/search?q=may", own],
    ["/nothing-here", own],
    ["/sign-in", own],
    ["/sign-in.data", own],
    ["/notifications", own],
    [`/files/${newId()}`, "no-store"],
    ["/search/suggestions?q=may", "private, max-age=30"],
    ["/api/v1/openapi.json", "public, max-age=300"],
    ["/api/v1/listings?pageSize=1", "public, max-age=0, must-revalidate"],
    ["/api/v1/statistics", "public, max-age=60"],
    [`/api/v1/listings/${newId()}`, "no-store"],
    ["/healthz", "no-store"],
    ["/readyz", "no-store"],
  ])("%s to a visitor: %s", async (path, policy) => {
    expect(await policyOf(path)).toBe(policy);
  });

  test("a page of somebody signed in is theirs alone", async () => {
    const cookie = await cookieOf((await aMember(await anOrganisation("institute"))).userId);
    for (const path of [
      "/",
      "/notifications",
      "/notifications.data",
      "/market/listings",
      "/deals",
    ]) {
      expect(await policyOf(path, cookie), path).toBe(own);
    }
  });

  test("a file is its reader's alone; one behind an NDA nobody keeps", async () => {
    const owner = await aMember(await anOrganisation("institute"));
    const subjectId = newId();
    await db().listing.create({
      data: {
        id: subjectId,
        organisationId: owner.organisationId,
        kind: "technology",
        state: "published",
        titleVi: "Máy",
        summaryVi: "",
      },
    });
    const bytes = new TextEncoder().encode("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF");
    const policyOfFile = async (purpose: "listing_evidence" | "listing_annex") => {
      const { organisationId } = owner;
      const file = { fileName: "a.pdf", bytes };
      const stored = await storeUpload(ctxFor(owner), { purpose, subjectId, organisationId, file });
      if (!stored.ok) throw new Error(stored.refusal.key);
      return policyOf(`/files/${stored.value.id}`, await cookieOf(owner.userId));
    };
    expect(await policyOfFile("listing_evidence")).toBe("private, max-age=3600");
    expect(await policyOfFile("listing_annex")).toBe("private, no-store");
  });

  test("files of the build: those named by their hash for good, the others for an hour", async () => {
    const client = mkdtempSync(join(tmpdir(), "nhip-cau-client-"));
    onTestFinished(() => rmSync(client, { recursive: true }));
    mkdirSync(join(client, "assets"));
    writeFileSync(join(client, "assets/app-1a2b.js"), "");
    writeFileSync(join(client, "icon.svg"), "<svg/>");
    const server = express().use(staticFiles(client)).listen(0);
    const { port } = server.address() as AddressInfo;
    const asked = async (path: string) =>
      (await fetch(`http://localhost:${port}${path}`)).headers.get("Cache-Control");
    expect(await asked("/assets/app-1a2b.js")).toBe("public, max-age=31536000, immutable");
    expect(await asked("/icon.svg")).toBe("public, max-age=3600");
    server.close();
  });
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
