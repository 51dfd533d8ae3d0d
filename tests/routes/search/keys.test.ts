import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { get } from "#tests/setup/exchange.ts";

// Before the configuration is read: a search server nobody reaches, with keys that are easy to find.
const { secrets } = vi.hoisted(() => {
  const secrets = ["127.0.0.1:9", "the-writing-key-of-the-test", "the-searching-key-of-the-test"];
  const [host, key, searchKey] = secrets;
  Object.assign(process.env, {
    MEILI_URL: `http://${host}`,
    MEILI_KEY: key,
    MEILI_SEARCH_KEY: searchKey,
  });
  return { secrets };
});

test("no page and no answer of the API names the search server or a key of it", async () => {
  const addresses = [
    "/",
    "/listings",
    "/listings?q=may+say",
    "/challenges?q=say",
    "/api/v1/listings?q=may+say",
    "/api/v1/listings?q=may&page=x",
    "/readyz",
  ];
  for (const address of addresses) {
    const answer = await get(address);
    const headers = [...answer.headers].flat().join(" ");
    const text = `${headers} ${await answer.text()}`;
    for (const secret of secrets) expect(text, address).not.toContain(secret);
  }
});

test("what browsers load has nothing of a search server's client", () => {
  const folder = join(process.cwd(), "build/client/assets");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts) {
    expect(readFileSync(join(folder, name), "utf8"), name).not.toMatch(/multi-search|MEILI_/i);
  }
});
