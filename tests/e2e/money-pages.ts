import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectFits, PATIENCE } from "./pages.ts";

/** The milestones of a deal on one person's screen. */
export class MoneyDesk {
  readonly page: Page;
  readonly path: string;

  constructor(page: Page, dealId: string) {
    this.page = page;
    this.path = `/deals/${dealId}`;
  }

  /** Follows the next step that a milestone offers this person. */
  async take(position: number, step: string): Promise<void> {
    await this.page.goto(this.path);
    await this.line(position).getByRole("link", { name: step }).click();
    await this.page.waitForURL((url) => url.pathname !== this.path);
    await expect(this.page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    await expectFits(this.page);
    await expectAccessible(this.page);
  }

  async expectState(position: number, state: string | RegExp): Promise<void> {
    await expect(async () => {
      await this.page.goto(this.path);
      await expect(this.line(position)).toContainText(state, { timeout: 500 });
    }).toPass(PATIENCE);
  }

  /** Pays by bank transfer, as told on the page. */
  async transfer(position: number): Promise<void> {
    await this.take(position, "Trả mốc này");
    await this.page.getByRole("button", { name: "Lấy mã và tài khoản" }).click();
    await this.page.getByLabel("Số giao dịch ngân hàng").fill(`FT${Date.now()}`);
    await this.page.getByRole("button", { name: "Báo đã chuyển" }).click();
    await expect(this.page.getByText(/Bạn đã báo chuyển/)).toBeVisible();
  }

  async confirmTransfer(position: number): Promise<void> {
    await this.take(position, "Xác nhận tiền đã về");
    await this.page.getByRole("button", { name: /^Xác nhận đã nhận/ }).click();
    await expect(this.page.getByRole("button", { name: /^Xác nhận đã nhận/ })).toHaveCount(0);
    await this.expectState(position, "Đã trả tiền, đang làm");
  }

  /** Writes the list of what is handed over, ticks it and delivers. */
  async handOver(position: number, items: readonly string[]): Promise<void> {
    await this.openHandover(position);
    const { page } = this;
    for (const [at, item] of items.entries()) {
      await page.getByLabel("Thêm hạng mục").nth(at).fill(item);
    }
    await page.getByRole("button", { name: "Lưu danh mục" }).click();
    for (const item of items) {
      await expect(page.getByRole("group", { name: item })).toBeVisible();
    }
    for (const tick of await page.getByLabel("Đã bàn giao", { exact: true }).all()) {
      await tick.check();
    }
    await page.getByRole("button", { name: "Lưu danh mục" }).click();
    await expect(page.getByText(/Đã bàn giao \d/).first()).toBeVisible();
    await page.getByRole("link", { name: "Báo bàn giao mốc này" }).click();
    await this.report("Đủ theo danh mục, tại chỗ.");
    await this.expectState(position, "Đã bàn giao, chờ nghiệm thu");
  }

  /** Confirms every item of the list and accepts. */
  async takeOver(position: number): Promise<void> {
    await this.openHandover(position);
    const { page } = this;
    for (const yes of await page.getByLabel("Đủ và đúng").all()) await yes.check();
    await page.getByRole("button", { name: "Lưu xác nhận" }).click();
    await expect(page.getByText(/Đã xác nhận \d/).first()).toBeVisible();
    await page.getByRole("link", { name: "Nghiệm thu mốc này" }).click();
    await page.getByRole("button", { name: "Nghiệm thu mốc này" }).click();
    await page.waitForURL((url) => url.pathname === this.path);
  }

  private async openHandover(position: number): Promise<void> {
    await this.page.goto(this.path);
    await this.page
      .locator(`main a[href$="/handover"]`)
      .nth(position - 1)
      .click();
    await expect(this.page.getByRole("heading", { level: 1 })).toContainText("Biên bản bàn giao");
  }

  async deliver(position: number, note: string): Promise<void> {
    await this.take(position, "Bàn giao mốc");
    await this.report(note);
    await this.expectState(position, "Đã bàn giao, chờ nghiệm thu");
  }

  async accept(position: number): Promise<void> {
    await this.take(position, "Xem và nghiệm thu");
    await this.page.getByRole("button", { name: "Nghiệm thu mốc này" }).click();
    await this.page.waitForURL((url) => url.pathname === this.path);
  }

  /** Sends the report of a delivery; leaving the page before its answer would take it back. */
  private async report(note: string): Promise<void> {
    await this.page.getByLabel("Đã bàn giao những gì").fill(note);
    await this.page.getByRole("button", { name: "Bàn giao" }).click();
    await this.page.waitForURL((url) => url.pathname === this.path);
  }

  private line(position: number) {
    return this.page.locator(`#milestone-${position}`);
  }
}
