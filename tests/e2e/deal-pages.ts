import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectFits, PATIENCE } from "./pages.ts";
import { dayFromNow } from "./people.ts";

export interface Milestone {
  title: string;
  deliverable: string;
  amountVnd: number;
  dueOn: string;
}

/** A deal on one person's screen. */
export class DealDesk {
  readonly page: Page;
  readonly path: string;

  constructor(page: Page, dealId: string) {
    this.page = page;
    this.path = `/deals/${dealId}`;
  }

  async open(): Promise<void> {
    await this.page.goto(this.path);
  }

  /** The page's first sentence: whose turn it is and for what. */
  get turn(): Locator {
    return this.page.locator("section.turn");
  }

  /** Presses the one next action of the deal, and arrives at the page of that step. */
  async takeTurn(verb: string, title: string): Promise<void> {
    await this.open();
    await expect(this.turn).toContainText("Đến lượt bạn");
    await this.turn.getByRole("link", { name: verb }).click();
    await this.expectHeading(title);
  }

  /** Sends the form of a step; the deal's own page comes back. */
  async send(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
    await this.page.waitForURL((url) => url.pathname === this.path);
  }

  async confirmTheirProposal(verb: string, title: string): Promise<void> {
    await this.takeTurn(verb, title);
    await this.send("Xác nhận đúng như trên");
  }

  /** Confirms the NDA for the reader's side, on its own page. */
  async confirmNda(): Promise<void> {
    await this.takeTurn("Xem và xác nhận", "Thỏa thuận bảo mật");
    await this.page.getByLabel("Tôi đã đọc và có quyền xác nhận").check();
    await this.page.getByRole("button", { name: "Xác nhận thỏa thuận" }).click();
    await expect(this.page.getByText(/Bên bạn đã xác nhận|Hai bên đã xác nhận lúc/)).toBeVisible();
  }

  /** Confirms the contract with the persona's password. */
  async confirmContract(password: string): Promise<void> {
    await this.takeTurn("Xem và xác nhận hợp đồng", "Xác nhận và ký hợp đồng");
    await this.page.getByLabel("Mật khẩu của bạn").fill(password);
    await this.page.getByLabel("Tôi là người ký, đã đọc và xác nhận").check();
    await this.page.getByRole("button", { name: "Xác nhận hợp đồng" }).click();
    await expect(this.page.getByLabel("Mật khẩu của bạn")).toHaveCount(0);
  }

  /** Looks again until the exchange has moved the deal by itself. */
  async expectStage(name: string): Promise<void> {
    await expect(async () => {
      await this.open();
      const here = this.page.getByLabel("Tiến trình giao dịch").locator('[aria-current="step"]');
      await expect(here).toContainText(name, { timeout: 500 });
    }).toPass(PATIENCE);
  }

  async fillTerms(terms: { milestones: readonly Milestone[]; warrantyMonths: number }) {
    const { page } = this;
    for (const [index, milestone] of terms.milestones.entries()) {
      const row = page.getByRole("group", { name: `Mốc ${index + 1}`, exact: true });
      if ((await row.count()) === 0) {
        await page.getByRole("button", { name: "Thêm một mốc" }).click();
      }
      await row.getByLabel("Tên mốc").fill(milestone.title);
      await row.getByLabel("Giao những gì").fill(milestone.deliverable);
      await row.getByLabel("Số tiền, ₫").fill(String(milestone.amountVnd));
      await row.getByLabel("Ngày hẹn").fill(milestone.dueOn);
    }
    await page.getByLabel("Bảo hành, tháng").fill(String(terms.warrantyMonths));
  }

  /** The five questions, then the model's wording for every text that is still empty. */
  async fillContract(legal: Record<string, "Có" | "Không">) {
    const { page } = this;
    await page.goto(`${this.path}/legal`);
    await this.answerLaw(legal);
    await page.getByRole("link", { name: "Sang hợp đồng" }).click();
    await page.getByRole("button", { name: /^Điền câu mẫu vào \d+ mục/ }).click();
    await expect(page.getByText("Đủ các nội dung bắt buộc.")).toBeVisible();
  }

  /** The supplier records the certificate the contract waits for. */
  async recordCertificate(number: string): Promise<void> {
    await this.takeTurn("Làm hồ sơ, ghi giấy chứng nhận", "Đường pháp lý");
    await this.page.getByRole("link", { name: "Ghi giấy chứng nhận" }).click();
    await this.expectHeading("Ghi giấy chứng nhận đăng ký");
    await this.page.getByLabel("Số giấy chứng nhận").fill(number);
    await this.page.getByLabel("Ngày cấp").fill(dayFromNow(0));
    await this.send("Ghi giấy chứng nhận");
  }

  /** Answers the five questions on their page. */
  async answerLaw(legal: Record<string, "Có" | "Không">): Promise<void> {
    const { page } = this;
    for (const [question, answer] of Object.entries(legal)) {
      await page.getByRole("group", { name: question }).getByLabel(answer, { exact: true }).check();
    }
    await page.getByRole("button", { name: "Lưu câu trả lời" }).click();
    await expect(page.getByRole("heading", { name: "Vì vậy" })).toBeVisible();
  }

  private async expectHeading(title: string): Promise<void> {
    const { page } = this;
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expectFits(page);
    // The same page need not be asked for its rules again by every deal.
    const asked = `${title} ${page.viewportSize()?.width}`;
    if (looked.has(asked)) return;
    looked.add(asked);
    await expectAccessible(page);
  }
}

const looked = new Set<string>();

/** The deal whose page somebody is on. */
export function idIn(page: Page): string {
  return /\/deals\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
}
