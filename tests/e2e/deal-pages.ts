import { expect, type Locator, type Page } from "@playwright/test";

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

  async sign(agreement: string, button: string): Promise<void> {
    await this.page.getByLabel(agreement).check();
    await this.send(button);
  }

  /** Looks again until the exchange has moved the deal by itself. */
  async expectStage(name: string): Promise<void> {
    await expect(async () => {
      await this.open();
      const here = this.page.getByLabel("Tiến trình giao dịch").locator('[aria-current="step"]');
      await expect(here).toContainText(name, { timeout: 500 });
    }).toPass({ timeout: 15_000 });
  }

  async fillTerms(terms: { milestones: readonly Milestone[]; warrantyMonths: number }) {
    const { page } = this;
    for (const [index, milestone] of terms.milestones.entries()) {
      const row = page.getByRole("group", { name: `Mốc ${index + 1}`, exact: true });
      await row.getByLabel("Tên mốc").fill(milestone.title);
      await row.getByLabel("Giao những gì").fill(milestone.deliverable);
      await row.getByLabel("Số tiền, ₫").fill(String(milestone.amountVnd));
      await row.getByLabel("Ngày hẹn").fill(milestone.dueOn);
    }
    await page.getByLabel("Bảo hành, tháng").fill(String(terms.warrantyMonths));
  }

  /** The five questions, then every text of the contract that is still empty. */
  async fillContract(texts: Record<string, string>, legal: Record<string, "Có" | "Không">) {
    const { page } = this;
    for (const [question, answer] of Object.entries(legal)) {
      await page.getByRole("group", { name: question }).getByLabel(answer).check();
    }
    for (const [item, text] of Object.entries(texts)) {
      const field = page.getByLabel(item);
      if ((await field.inputValue()) === "") await field.fill(text);
    }
    await page.getByRole("button", { name: "Lưu nội dung" }).click();
    await expect(page.getByText("Xem lại hoặc sửa nội dung")).toBeVisible();
  }

  private async expectHeading(title: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(title);
  }
}
