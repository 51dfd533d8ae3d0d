import { expect, type Page } from "@playwright/test";

/** The form of a listing, section by section, as its writer sees it. */
export class ListingForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(title: string): Promise<string> {
    const { page } = this;
    await page.goto("/market/listings");
    await page.getByRole("link", { name: "Đăng hồ sơ mới" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Đăng công nghệ hoặc giải pháp",
    );
    await page.getByRole("radio", { name: "Công nghệ" }).check();
    await this.inVietnamese("Tên công nghệ, giải pháp", title);
    await page.getByRole("button", { name: "Mở bản nháp" }).click();
    await this.expectSection("Tên và phân loại");
    return /\/market\/listings\/([0-9a-f-]{36})\//.exec(page.url())?.[1] ?? "";
  }

  /** Writes the Vietnamese half of a question asked in two languages. */
  async inVietnamese(question: string, text: string): Promise<void> {
    await this.vietnamese(question).fill(text);
  }

  vietnamese(question: string) {
    return this.page.getByRole("group", { name: question }).getByLabel("Tiếng Việt");
  }

  async tick(question: string, ...answers: string[]): Promise<void> {
    const group = this.page.getByRole("group", { name: question });
    for (const answer of answers) await group.getByLabel(answer, { exact: true }).check();
  }

  async saveAndGoTo(section: string): Promise<void> {
    await this.page.getByRole("button", { name: `Lưu và sang phần ${section}` }).click();
    await this.expectSection(section);
  }

  async saveForLater(): Promise<void> {
    await this.page.getByRole("button", { name: "Lưu nháp, làm sau" }).click();
    await expect(this.page.getByRole("status")).toHaveText("Đã lưu nháp.");
  }

  /** Back from wherever: own listings, this one, a section of its form. */
  async comeBackTo(title: string, section: string): Promise<void> {
    const { page } = this;
    await page.goto("/market/listings");
    await page.getByRole("link", { name: title }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("link", { name: /^(Viết tiếp|Sửa hồ sơ)$/ }).click();
    await page.getByRole("list", { name: "Các phần của hồ sơ" }).getByText(section).click();
    await this.expectSection(section);
  }

  async sendToReview(): Promise<void> {
    const { page } = this;
    await expect(page.getByText("Hồ sơ đã đủ.")).toBeVisible();
    await page.getByRole("button", { name: "Gửi xét duyệt" }).click();
    await expect(page.getByRole("status")).toContainText("Đã gửi xét duyệt.");
  }

  private async expectSection(section: string): Promise<void> {
    const here = this.page
      .getByRole("list", { name: "Các phần của hồ sơ" })
      .locator('[aria-current="step"]');
    await expect(here).toContainText(section);
  }
}

/** The operator's review of a listing that waits. */
export class ReviewDesk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async take(title: string): Promise<void> {
    const { page } = this;
    await page.goto("/operator/listings");
    await page.getByRole("listitem").filter({ hasText: title }).getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  }

  async score(points: { evidence: number; rest: number }): Promise<void> {
    const rest = ["Vấn đề giải quyết", "Điều kiện chuyển giao", "Đầy đủ, rõ ràng"];
    for (const criterion of rest) await this.give(criterion, points.rest);
    await this.give("Bằng chứng", points.evidence);
  }

  async sendBack(reasons: string): Promise<void> {
    await this.page.getByLabel("Nhận xét gửi người viết").fill(reasons);
    await this.record("Đã trả lại kèm lý do.");
  }

  async publish(): Promise<void> {
    const checks = this.page.getByRole("group", { name: "Trước khi cho công chúng xem" });
    for (const check of await checks.getByRole("checkbox").all()) await check.check();
    await this.record("Đã đăng hồ sơ.");
  }

  private async give(criterion: string, points: number): Promise<void> {
    await this.page.getByRole("radio", { name: `${criterion}: ${points}` }).check({ force: true });
  }

  private async record(outcome: string): Promise<void> {
    await this.page.getByRole("button", { name: "Ghi kết quả xét duyệt" }).click();
    await expect(this.page.getByText(outcome)).toBeVisible();
  }
}
