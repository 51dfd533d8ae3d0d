import { beforeAll, describe, expect, test } from "vitest";
import { get } from "#tests/setup/exchange.ts";

/** Texts people paste by mistake and programs send on purpose. */
const texts = [
  "x".repeat(10_000),
  "máy sấy ".repeat(1_250),
  Array.from({ length: 2_000 }, (_, at) => `từ${at}`).join(" "),
  "!?.,;:()[]{}<>-_=+*&^%$#@~`|\\/\"'",
  "' & | ! ( ) :* <-> máy:*A",
  "máy & (sấy | !thăng):*",
  'kind = "technology" AND id IN ["1"] OR 1 = 1',
  "m\u200bá\u200dy s\u00adấ\ufeffy",
  "\u202eyấs yám\u202c\u2066\u2069",
  "\ud800",
  "\u0000máy",
  "\u0301".repeat(5_000),
  "1".repeat(10_000),
];
const addresses = [
  ...texts.map((text) => `q=${encodeURIComponent(text.toWellFormed())}`),
  "q=%FF%FE%00",
  "q=máy&page=1000000",
  "q=máy&page=1000000000000",
  "q=máy&page=-1",
  "q=máy&pageSize=100000",
  "q=máy&sort=;drop",
  "q=máy&industry=C10%27%20OR%20true",
  "page=999999",
];

/** As long as the slowest search may take here, with other tests beside it. */
const LONGEST_MS = 1_000;

beforeAll(async () => {
  await get("/api/v1/listings?q=x");
  await get("/search?q=x");
});

describe("hostile addresses", () => {
  test.each(addresses.map((address) => [address.slice(0, 50), address]))(
    "the API gives a sound answer or a clear refusal to %j",
    async (_, address) => {
      const began = performance.now();
      const response = await get(`/api/v1/listings?${address}`);
      expect(performance.now() - began).toBeLessThan(LONGEST_MS);
      expect([200, 400]).toContain(response.status);
      const body = (await response.json()) as { total?: number; detail?: string; title?: string };
      if (response.status === 200) expect(body.total).toBeGreaterThanOrEqual(0);
      else expect(body.title ?? body.detail).toMatch(/\w/);
    },
  );

  test.each(addresses.map((address) => [address.slice(0, 50), address]))(
    "the page answers %j",
    async (_, address) => {
      const response = await get(`/search?${address}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("</html>");
    },
  );
});
