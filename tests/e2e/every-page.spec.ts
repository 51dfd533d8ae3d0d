import { request } from "node:http";
import { expect, type Page, type Response, test } from "@playwright/test";
import { withDeals } from "./demo-deals.ts";
import { expectAccessible, expectFits, signInAs } from "./pages.ts";
import { nowhere, type Stop, walks } from "./walks.ts";

const widths = [360, 1440];

// The walks only look, so they may go side by side.
test.describe.configure({ mode: "parallel" });

/** Goes to a stop: by its address, or by the link another stop has to it. */
async function go(page: Page, stop: Stop): Promise<Response | null> {
  if (typeof stop === "string") return page.goto(await withDeals(stop));
  const from = typeof stop.on === "string" ? await withDeals(stop.on) : null;
  const { pathname, search } = new URL(page.url());
  if (from !== pathname + search) await go(page, stop.on);
  const form = new RegExp(`^${stop.link.replace("?", "\\?").replace(/:\w+/g, "[0-9a-f-]{36}")}$`);
  const links = await page
    .locator("main a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const href = links.find((one) => form.test(one));
  expect(href, `a link like ${stop.link} on ${page.url()}`).toBeDefined();
  return page.goto(href ?? nowhere);
}

/** What went wrong in the page's own scripts meanwhile. */
function troubleOf(page: Page): string[] {
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(`${page.url()} ${error}`));
  page.on("console", (message) => {
    const missing = message.text().includes("404");
    if (message.type() === "error" && !missing) trouble.push(`${page.url()} ${message.text()}`);
  });
  return trouble;
}

// Each page fits at both widths in both languages. The rules of accessibility are asked of the phone's page
// in Vietnamese and of the desk's in English: words and width change what can be seen, hardly the markup.
for (const { who, persona, stops } of walks) {
  for (const [lang, ruled] of [
    ["vi", 360],
    ["en", 1440],
  ] as const) {
    test(`${who} in ${lang}`, async ({ page }) => {
      const trouble = troubleOf(page);
      if (persona) await signInAs(page, persona);
      await page.goto(`/?lang=${lang}`);
      for (const stop of stops) {
        await test.step(typeof stop === "string" ? stop : stop.link, async () => {
          const answer = await go(page, stop);
          expect(answer?.status()).toBe(stop === nowhere ? 404 : 200);
          await expect(page.locator("html")).toHaveAttribute("lang", lang);
          await expect.soft(page.locator("h1")).toHaveCount(1);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 });
            await expectFits(page);
            if (width === ruled) await expectAccessible(page);
          }
        });
      }
      expect(trouble).toEqual([]);
    });
  }
}

test("a request no page can read is refused", async ({ baseURL }) => {
  const status = (method: string, headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request(new URL("/search", baseURL), { method, headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.once("error", reject).end();
    });
  for (const host of ["a b", "localhost:99999", "[::1"])
    expect(await status("GET", { host })).toBe(400);
  for (const method of ["OPTIONS", "TRACE", "PROPFIND"]) expect(await status(method, {})).toBe(405);
});
