import { expect, type Page, test } from "@playwright/test";
import { demoPassword } from "#app/accounts/demo-personas.ts";
import { DealDesk } from "./deal-pages.ts";
import { expectAccessible, expectFits, PATIENCE } from "./pages.ts";
import { comeIn, phone, sitDown } from "./people.ts";
import { keepTally } from "./tally.ts";

const wanted = "Truy xuất nguồn gốc cho hợp tác xã rau, ghi bằng điện thoại";

/** From what is typed on a phone to the page of the solution. */
async function find(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("combobox").fill("truy xuat nguon goc rau");
  await page.getByRole("combobox").press("Enter");
  await page.getByRole("link", { name: wanted }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(wanted);
}

interface Sent {
  dealId: string;
  /** "GD-2026-0086" */
  code: string;
}

async function buy(page: Page): Promise<Sent> {
  await page.getByRole("link", { name: "Mua đúng giá niêm yết" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gửi đề nghị giao dịch");
  await expectFits(page);
  await expectAccessible(page);
  await expect(page.getByLabel(/^Tôi nhận điều kiện niêm yết: 1\.200\.000/)).toBeChecked();
  await expect(page.getByLabel("Ngành của bạn")).toHaveValue("A01");
  await page.getByLabel(/^Mua trong nước/).check();
  await page.getByLabel("Bạn cần để làm gì?").fill("Dán mã truy xuất cho 12 vườn nhãn muộn.");
  await page.getByRole("button", { name: "Gửi và nhận điều kiện" }).click();
  await expect(page.getByRole("status")).toContainText("Đã gửi đề nghị.");
  const [code = ""] = /GD-\d{4}-\d+/.exec((await page.locator(".crumb").textContent()) ?? "") ?? [];
  return { code, dealId: /\/deals\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "" };
}

/** Waits until somebody was told of the deal, then goes from the notice to the deal as they would. */
async function followNotice(page: Page, { code, dealId }: Sent): Promise<void> {
  const told = async () => (await page.request.get("/notifications")).text();
  await expect.poll(told, PATIENCE).toContain(code);
  await page.goto("/notifications");
  await page.getByRole("listitem").filter({ hasText: code }).getByRole("link").first().click();
  await page.waitForURL(`**/deals/${dealId}**`);
}

test("a small firm finds a subscription on a phone and has it signed", async ({ browser }) => {
  const [nhan, dang] = await Promise.all([
    comeIn(browser, "nhan.ven-day-nhan", phone),
    sitDown(browser, "dang.lua-som"),
  ]);
  const tally = await keepTally(nhan);

  const sent = await test.step("he finds it and takes its terms as they stand", async () => {
    await find(nhan);
    return buy(nhan);
  });
  const seller = new DealDesk(dang, sent.dealId);
  const buyer = new DealDesk(nhan, sent.dealId);

  await test.step("the seller agrees from the notice, and signs", async () => {
    await followNotice(dang, sent);
    await seller.takeTurn("Đồng ý điều khoản có sẵn", "Đồng ý điều khoản có sẵn");
    await expect(dang.getByText("không thuộc danh mục hạn chế hoặc cấm")).toBeVisible();
    await seller.send("Chốt điều khoản");
    await seller.confirmContract(demoPassword);
  });

  await test.step("he is told, reads the contract that was written, and signs", async () => {
    await followNotice(nhan, sent);
    await buyer.confirmContract(demoPassword);
  });

  await test.step("the contract says what was listed, and no question is left open", async () => {
    const asked = tally();
    console.log(
      `subscription, from search to signed: ${asked.pages} pages, ${asked.presses} presses, ` +
        `${asked.fields} fields, ${asked.seconds} s by machine`,
    );
    await buyer.expectStage("Bàn giao");
    expect(asked.fields).toBeLessThanOrEqual(6);
    expect(asked.pages).toBeLessThanOrEqual(10);
    await expect(nhan.getByText("Giá trị đã thỏa thuận: 14.400.000")).toBeVisible();
    await nhan.goto(`${buyer.path}/legal`);
    await expect(nhan.getByText("Không phải đăng ký hay xin phép.")).toBeVisible();
    await nhan.goto(`${buyer.path}/contract`);
    await expect(nhan.getByText("Đủ các nội dung bắt buộc.")).toBeVisible();
  });
});
