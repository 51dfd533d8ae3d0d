import type { Browser, Page } from "@playwright/test";
import { demoAddress, demoPassword } from "#app/accounts/demo-personas.ts";
import { signInAs } from "./pages.ts";

/** A phone as most enterprises hold it. */
export const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** Somebody of the demo city at their own screen; `persona` is a key of the demo's personas. */
export async function sitDown(browser: Browser, persona: string, viewport = desk): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await signInAs(page, persona);
  return page;
}

/** A day some days from now, as a date field takes it. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString("en-CA", {
    timeZone: "Asia/Ho_Chi_Minh",
  });
}

/** Anybody of the demo city, by the sign-in form; `key` as in the seeds, e.g. "nhan.ven-day-nhan". */
export async function comeIn(browser: Browser, key: string, viewport = desk): Promise<Page> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Địa chỉ thư").fill(demoAddress(key));
  await page.getByLabel("Mật khẩu").fill(demoPassword);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  return page;
}
