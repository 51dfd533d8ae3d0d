import { expect, type Page, type Request, test } from "@playwright/test";
import { expectAccessible, untilAlive } from "./pages.ts";

const box = (page: Page) => page.getByRole("combobox");
const options = (page: Page) => page.getByRole("option");
const count = (page: Page) => page.getByRole("heading", { level: 1 });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilAlive(page);
}

/** The page stays as the server sent it until its scripts are let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

test.describe("search as you type", () => {
  test("suggestions are walked with the keyboard and announced", async ({ page }) => {
    await open(page, "/");
    await box(page).pressSequentially("truy xuat", { delay: 30 });
    await expect(options(page).first()).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "gợi ý" })).toHaveCount(1);
    await expect(box(page)).toHaveAttribute("aria-expanded", "true");
    await expectAccessible(page);

    await page.keyboard.press("ArrowDown");
    await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
    const active = await box(page).getAttribute("aria-activedescendant");
    await expect(options(page).first()).toHaveId(active ?? "");
    await page.keyboard.press("ArrowUp");
    await expect(box(page)).not.toHaveAttribute("aria-activedescendant");
    await expect(box(page)).toBeFocused();

    await page.keyboard.press("Escape");
    await expect(options(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue("truy xuat");

    const category = options(page).filter({ hasText: "Nhóm giải pháp số" }).first();
    do {
      await page.keyboard.press("ArrowDown");
      await expect(options(page).first()).toBeVisible();
    } while ((await category.getAttribute("aria-selected")) !== "true");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/category=traceability/);
  });

  test("results follow the typing, focus stays, history grows by one", async ({ page }) => {
    await open(page, "/search");
    const before = await page.evaluate(() => history.length);
    await box(page).pressSequentially("may say thang hoa", { delay: 40 });
    await expect(page).toHaveURL(/q=may\+say\+thang\+hoa/);
    await expect(page.locator("ol mark").first()).toBeVisible();
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue("may say thang hoa");
    expect(await page.evaluate(() => history.length)).toBe(before + 1);

    await page.keyboard.press("Enter");
    await expect(options(page)).toHaveCount(0);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expect(page).toHaveURL(/\/search$/);
    await expect(box(page)).toHaveValue("");
  });

  test("an answer that comes late never replaces a newer one", async ({ page }) => {
    await open(page, "/search");
    const held: (() => void)[] = [];
    const late: Request[] = [];
    await page.route(/\/search(\.data|\/suggestions)\?.*q=may(&|$)/, async (route) => {
      late.push(route.request());
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue().catch(() => {});
    });
    await box(page).pressSequentially("may", { delay: 20 });
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await box(page).fill("truy xuất nguồn gốc");
    await expect(page.locator("ol mark").first()).toHaveText(/truy xuất nguồn gốc/i);
    const shown = await count(page).textContent();
    for (const letGo of held) letGo();
    await Promise.all(late.map((request) => request.response().catch(() => null)));
    // What an answer changes is drawn by the second frame after it.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    expect(await count(page).textContent()).toBe(shown);
    await expect(page).toHaveURL(/q=truy/);
    await expect(box(page)).toHaveValue("truy xuất nguồn gốc");
  });

  test("keys of an input method are its own", async ({ page }) => {
    await open(page, "/search");
    await box(page).pressSequentially("truy xuat", { delay: 20 });
    await expect(options(page).first()).toBeVisible();
    const address = page.url();
    await box(page).evaluate((field) => {
      field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
      const press = { key: "ArrowDown", bubbles: true, cancelable: true, isComposing: true };
      field.dispatchEvent(new KeyboardEvent("keydown", press));
      field.dispatchEvent(new KeyboardEvent("keydown", { ...press, key: "Enter" }));
    });
    await expect(options(page).locator("[aria-selected=true]")).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
    await box(page).evaluate((field) =>
      field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true })),
    );
    await expect(box(page)).toHaveValue("truy xuat");
  });

  test("what was typed before the page came alive is kept and answered", async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.goto("/search", { waitUntil: "commit" });
    await box(page).pressSequentially("may say");
    letGo();
    await expect(page).toHaveURL(/q=may\+say/);
    await expect(box(page)).toHaveValue("may say");
    await expect(page.locator("ol mark").first()).toBeVisible();
  });

  test("a box keeps the focus, and one ticked before the page came alive is answered", async ({
    page,
  }) => {
    const kind = page.getByLabel(/^Công nghệ/).first();
    const letGo = await holdScripts(page);
    await page.goto("/search?q=say", { waitUntil: "commit" });
    await kind.check();
    letGo();
    await expect(page).toHaveURL(/kind=technology/);
    await expect(kind).toBeChecked();
    await kind.press("Space");
    await expect(page).not.toHaveURL(/kind=/);
    await expect(page.locator("ol .kind").filter({ hasText: "Giải pháp số" })).not.toHaveCount(0);
    await expect(kind).toBeFocused();
    await expect(kind).not.toBeChecked();
  });

  test("an order chosen by keyboard keeps the focus", async ({ page }) => {
    await open(page, "/search?q=say");
    const newest = page.getByRole("link", { name: "mới nhất" });
    await newest.press("Enter");
    await expect(newest).toHaveAttribute("aria-current", "true");
    await expect(newest).toBeFocused();
  });

  test("a finger on a small screen chooses a suggestion", async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      locale: "vi-VN",
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await open(page, "/");
    await box(page).pressSequentially("truy xuat", { delay: 30 });
    const first = options(page).first();
    await expect(first).toBeVisible();
    expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await first.tap();
    await expect(page).toHaveURL(/\/search\?/);
    await context.close();
  });
});
