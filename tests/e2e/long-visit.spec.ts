import { expect, test } from "@playwright/test";
import { demoId } from "#seeds/demo/ids.ts";
import { signInAs, untilAlive } from "./pages.ts";

const listing = demoId("listing", "camera-loi-vai-khung-cui");

test("the chosen language stays from page to page", async ({ page }) => {
  await page.goto(`/listings/${listing}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(new RegExp(`/listings/${listing}`));
  // A page that has come alive changes into the next one, which gives its heading the focus.
  await untilAlive(page);
  await page.getByRole("link", { name: "Technologies" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/results$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.goto("/statistics");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});

test("a session that ended during a form leads to sign-in, keeps what was typed, and sends it on", async ({
  page,
  context,
}) => {
  await signInAs(page, "dang.lua-som");
  await page.goto("/market/listings/new");
  const name = "Phần mềm đặt lịch bảo trì máy cho xưởng nhỏ";
  const title = page.getByRole("group", { name: "Tên công nghệ, giải pháp" });
  await title.getByLabel("Tiếng Việt").fill(name);
  await context.clearCookies({ name: /session/ });
  await page.getByRole("button", { name: "Mở bản nháp" }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fkept-form/);
  await expect(page.getByText("đang được giữ lại trong một giờ")).toBeVisible();
  await page.locator('button[value="dang.lua-som"]').click();
  await expect(page).toHaveURL(/\/kept-form$/);
  await expect(page.getByText(name)).toBeVisible();
  await page.getByRole("button", { name: "Gửi lại" }).click();
  // The form asks for more than a name; what was kept stands in it.
  await expect(title.getByLabel("Tiếng Việt")).toHaveValue(name);
  // What is wrong takes the focus after every answer, also when it is the same as before.
  await title.getByLabel("Tiếng Việt").fill("");
  for (const answer of ["first", "second"]) {
    await page.getByRole("button", { name: /^Lưu và sang phần/ }).press("Enter");
    await expect(page.getByRole("alert"), `${answer} answer`).toBeFocused();
  }
});

test("a question that was taken leaves its field", async ({ page }) => {
  await signInAs(page, "dang.lua-som");
  await page.goto(`/challenges/${demoId("challenge", "dem-luot-khach")}`);
  const field = page.getByLabel("Hỏi công khai");
  await field.fill("Cổng phụ có điện lưới không?");
  await page.getByRole("button", { name: "Đăng câu hỏi" }).click();
  await expect(page.getByText("Câu hỏi đã đăng.")).toBeVisible();
  await expect(field).toHaveValue("");
});
