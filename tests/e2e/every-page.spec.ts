import { expect, type Page, test } from "@playwright/test";
import { demoId } from "#seeds/demo/ids.ts";
import { expectAccessible, expectFits, signInAs } from "./pages.ts";

const listing = demoId("listing", "say-thang-hoa-60");
const challenge = demoId("challenge", "dem-luot-khach");
const institute = demoId("organisation", "song-nhue");

/**
 * Each person's pages. `first:` follows the first link of a page that begins with the path after it, and
 * goes on below it.
 */
const walks: { who: string; persona: string | null; paths: string[] }[] = [
  {
    who: "a visitor",
    persona: null,
    paths: [
      "/",
      "/search",
      "/search?q=may+say+thang+hoa",
      "/search?q=kh%C3%B4ng+c%C3%B3+g%C3%AC+c%E1%BA%A3+xyzzy",
      `/listings/${listing}`,
      `/challenges/${challenge}`,
      `/organisations/${institute}`,
      "/statistics",
      "/process",
      "/legal/terms",
      "/legal/privacy",
      "/sign-in",
      "/sign-up",
      "/forgot-password",
      "/demo/mailbox",
      "/no-such-page",
    ],
  },
  {
    who: "an institute's manager",
    persona: "khue.song-nhue",
    paths: [
      "/market/listings",
      "/market/listings/new",
      `/market/listings/${listing}`,
      `/market/listings/${listing}/edit/benefit`,
      `/market/listings/${listing}/versions`,
      "/market/proposals",
      "/deals",
      "first:/deals:/deals/",
      "first:/deals:/deals/:/files",
      "first:/deals:/deals/:/files/rights",
      "first:/deals:/deals/:/files/reads",
      "first:/deals:/deals/:/messages",
      "first:/deals:/deals/:/warranty",
      "/organisation",
      "/organisation/members",
      "/account",
      "/account/two-factor",
      "/notifications",
      "/notifications/settings",
    ],
  },
  {
    who: "an enterprise's owner",
    persona: "thinh.bai-giua",
    paths: [
      `/deals/request/${demoId("listing", "mang-gom-nuoc-thai-nhuom")}`,
      "/deals",
      "first:/deals:/deals/",
      "/market/challenges",
      "/market/challenges/new",
      "/organisation/new",
      "/saved-searches",
      "/saved-searches/new?q=say&industry=C10&trl=7-8",
      "/shortlists",
      "first:/shortlists:/shortlists/",
      `/compare?ids=${["say-thang-hoa-60", "say-bom-nhiet-vi-song", "bay-lanh-lap-them"].map((key) => demoId("listing", key)).join(",")}`,
    ],
  },
  {
    who: "the operator",
    persona: "ha.van-hanh",
    paths: [
      "/operator",
      "/operator/listings",
      "first:/operator/listings:/operator/listings/",
      "/operator/challenges",
      "first:/operator/challenges:/operator/challenges/",
      "/operator/organisations",
      "first:/operator/organisations:/operator/organisations/",
      "/operator/deals",
      "/operator/payments",
      "/operator/demand",
      "/operator/synonyms",
      "/operator/synonyms/new",
      "/operator/synonyms/cafe",
      "/operator/audit",
    ],
  },
  {
    who: "the city",
    persona: "hanh.thanh-pho",
    paths: ["/city", "/city/records?count=signed"],
  },
];

async function open(page: Page, path: string): Promise<void> {
  if (!path.startsWith("first:")) {
    await page.goto(path);
    return;
  }
  const [, from = "", start = "", below = ""] = path.split(":");
  await page.goto(from);
  const href = await page
    .locator(`main a[href^="${start}"]:not([href*="/request/"])`)
    .first()
    .getAttribute("href");
  expect(href, `a link on ${from}`).not.toBeNull();
  await page.goto(`${href}${below}`);
}

for (const { who, persona, paths } of walks) {
  for (const lang of ["vi", "en"] as const) {
    for (const width of [360, 1440]) {
      test(`${who} in ${lang} at ${width} px`, async ({ page }) => {
        const trouble: string[] = [];
        page.on("pageerror", (error) => trouble.push(`${page.url()} ${error}`));
        page.on("console", (message) => {
          const missing = message.text().includes("404");
          if (message.type() === "error" && !missing) {
            trouble.push(`${page.url()} ${message.text()}`);
          }
        });
        await page.setViewportSize({ width, height: 800 });
        if (persona) await signInAs(page, persona);
        await page.goto(`/?lang=${lang}`);
        for (const path of paths) {
          await open(page, path);
          await expect(page.locator("html")).toHaveAttribute("lang", lang);
          await expect(page.locator("h1")).toHaveCount(1);
          await expectFits(page);
          await expectAccessible(page);
        }
        expect(trouble).toEqual([]);
      });
    }
  }
}
