import { expect, type Page } from "@playwright/test";
import type { DealDesk } from "./deal-pages.ts";
import { dayFromNow } from "./people.ts";

const firm = "Công ty TNHH Môi giới công nghệ Nhịp Nối";

/** A side's manager calls the firm in, from wherever the page offers it. */
export async function callValuer(page: Page, task: string): Promise<void> {
  await page.getByRole("link", { name: "Mời tổ chức thẩm định giá" }).first().click();
  await page.getByLabel("Tổ chức", { exact: true }).selectOption({ label: firm });
  await page.getByLabel("Thẩm định giá", { exact: true }).check();
  await page.getByLabel("Việc cần họ làm").fill(task);
  await page.getByLabel("Mọi tệp bên bạn đưa vào").check();
  await page.getByRole("button", { name: "Gửi lời mời", exact: true }).click();
  await expect(page.getByText(task)).toBeVisible();
}

export interface Opinion {
  min: string;
  max: string;
  kind: "Giá chuyển giao trong hợp đồng này" | "Tham khảo khi thương lượng";
  purpose: string;
  sources: string;
}

/** The valuer, at the deal's page for advisers, records an opinion. */
export async function recordOpinion(valuer: Page, opinion: Opinion): Promise<void> {
  await valuer.getByLabel("Cách tiếp cận thu nhập").check();
  await valuer.getByLabel("Từ", { exact: true }).fill(opinion.min);
  await valuer.getByLabel("Đến", { exact: true }).fill(opinion.max);
  await valuer.getByLabel("Giá trị tại ngày").fill(dayFromNow(-1));
  await valuer.getByLabel("Dùng được đến ngày").fill(dayFromNow(150));
  await valuer.getByLabel(opinion.kind).check();
  await valuer.getByLabel("Nói rõ mục đích").fill(opinion.purpose);
  await valuer.getByLabel("Căn cứ và nguồn số liệu").fill(opinion.sources);
  await valuer.getByLabel("Người thẩm định và số thẻ").fill("Vũ Thị Kim Anh, thẻ XI16.1623");
  await valuer.getByRole("button", { name: "Ghi ý kiến" }).click();
  await expect(valuer.getByText(opinion.purpose).first()).toBeVisible();
}

/** Nobody can confirm yet, and the page says what to do about it. */
export async function expectValuationAwaited({ page, path }: DealDesk): Promise<void> {
  await page.goto(`${path}/contract/sign`);
  await expect(page.getByText("Luật đòi thẩm định giá độc lập trước khi ký")).toBeVisible();
  await expect(page.getByRole("button", { name: "Xác nhận hợp đồng" })).toHaveCount(0);
}
