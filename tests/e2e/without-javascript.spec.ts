import { expect, test } from "@playwright/test";
import { demoId } from "#seeds/demo/ids.ts";

test.use({ javaScriptEnabled: false });

const listing = demoId("listing", "camera-loi-vai-khung-cui");
const purpose = "Giảm vải lỗi xuống dưới 3% cho hai chuyền.";

test("search, read, sign in and ask for a deal without scripts", async ({ page }) => {
  await test.step("search and narrow", async () => {
    await page.goto("/search");
    await page.getByRole("combobox").fill("may say thang hoa");
    await page.getByRole("button", { name: "Tìm", exact: true }).click();
    await expect(page).toHaveURL(/q=may/);
    await expect(page.getByRole("link", { name: /sấy thăng hoa/i }).first()).toBeVisible();
  });

  await test.step("read", async () => {
    await page.goto(`/listings/${listing}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Chi phí bao nhiêu?")).toBeVisible();
  });

  await test.step("sign in on the way", async () => {
    await page.getByRole("link", { name: "Gửi đề nghị giao dịch" }).first().click();
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await page.getByRole("button", { name: "Vào với vai Nguyễn Văn Thịnh" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gửi đề nghị giao dịch");
  });

  await test.step("what is missing is told, what was typed stays", async () => {
    await page.getByLabel("Bạn cần để làm gì?").fill(purpose);
    await page.getByRole("button", { name: "Gửi đề nghị giao dịch" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("Bạn cần để làm gì?")).toHaveValue(purpose);
  });

  await test.step("mended and sent", async () => {
    await page.getByLabel("Quy mô").fill("Hai chuyền, ba ca");
    await page.getByLabel("Ngân sách dự kiến").selectOption({ index: 3 });
    await page.getByLabel("Khi nào cần").selectOption({ label: "Trong 6 tháng" });
    await page.getByRole("button", { name: "Gửi đề nghị giao dịch" }).click();
    await expect(page.getByRole("status")).toContainText("Đã gửi đề nghị.");
    await expect(page.locator("section.turn")).toContainText("Đang chờ");
  });
});
