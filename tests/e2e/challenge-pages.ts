import { expect, type Page } from "@playwright/test";

export interface Figure {
  name: string;
  unit: string;
  baseline: string;
  target: string;
}

export interface Brief {
  title: string;
  summary: string;
  pain: string;
  scale: string;
  industry: string;
  outputs: string;
  figures: readonly Figure[];
  budget: { from: string; to: string };
  funding: string;
  deadline: string;
  pilot: string;
}

/** A challenge on its owner's screen. */
export class ChallengeForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async write(brief: Brief): Promise<string> {
    const { page } = this;
    await page.goto("/market/challenges");
    await page.getByRole("link", { name: "Nêu bài toán" }).first().click();
    await this.inVietnamese("Bài toán trong một dòng", brief.title);
    await page.getByRole("button", { name: "Mở bản nháp" }).click();
    await this.inVietnamese("Cần gì, đến mức nào?", brief.summary);
    await this.inVietnamese("Đang vướng gì", brief.pain);
    await this.inVietnamese("Ai dùng, bao nhiêu nơi", brief.scale);
    const industries = page.getByRole("group", { name: "Ngành", exact: true });
    await industries.getByLabel(brief.industry, { exact: true }).check();
    await this.next("Kết quả cần đạt");
    await this.inVietnamese("Phải bàn giao những gì?", brief.outputs);
    for (const [at, figure] of brief.figures.entries()) {
      if ((await page.getByRole("group", { name: `Chỉ tiêu ${at + 1}` }).count()) === 0) {
        await page.getByRole("button", { name: "Lưu và thêm chỉ tiêu" }).click();
      }
      await this.inVietnamese(`Chỉ tiêu ${at + 1}`, figure.name);
      await page.getByLabel("Đơn vị").nth(at).fill(figure.unit);
      await page.getByLabel("Hiện nay").nth(at).fill(figure.baseline);
      await page.getByLabel("Phải đạt").nth(at).fill(figure.target);
    }
    await this.next("Ngân sách, hạn, thử nghiệm");
    await page.getByLabel("Ngân sách từ (₫)").fill(brief.budget.from);
    await page.getByLabel("Đến (₫)").fill(brief.budget.to);
    await page.getByLabel("Ngày cuối nhận đề xuất").fill(brief.deadline);
    await this.inVietnamese("Tiền từ nguồn nào?", brief.funding);
    await this.inVietnamese("Thử ở đâu, bao lâu?", brief.pilot);
    await this.next("Tài liệu kèm theo");
    await this.next("Kiểm tra và gửi");
    await expect(page.getByText("Đề bài đã đủ.")).toBeVisible();
    await page.getByRole("button", { name: "Gửi duyệt" }).click();
    await expect(page.getByRole("status")).toContainText("Đã gửi duyệt.");
    return /\/market\/challenges\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  }

  /** Stops taking proposals and picks the one of this supplier; the deal opens. */
  async award(challengeId: string, supplier: string): Promise<string> {
    const { page } = this;
    await page.goto(`/market/challenges/${challengeId}`);
    await page.getByText("Thôi nhận đề xuất trước hạn").click();
    await page.getByRole("button", { name: "Đóng sớm" }).click();
    await expect(page.getByRole("status")).toContainText("Đã đóng nhận đề xuất.");
    await page.getByRole("link", { name: supplier }).click();
    await page.getByRole("button", { name: "Chọn đề xuất này", exact: true }).click();
    await page.waitForURL(/\/deals\/[0-9a-f-]{36}/);
    return /\/deals\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  }

  private async inVietnamese(question: string, text: string): Promise<void> {
    const group = this.page.getByRole("group", { name: question });
    await group.getByLabel("Tiếng Việt").fill(text);
  }

  private async next(section: string): Promise<void> {
    await this.page.getByRole("button", { name: `Lưu và sang phần ${section}` }).click();
    await expect(this.page.locator('main [aria-current="step"]')).toContainText(section);
  }
}

export interface Offered {
  listing: string;
  approach: string;
  price: string;
  weeks: string;
  /** One for each figure of the challenge. */
  commitments: readonly string[];
}

/** A supplier's proposal, from the public page of the challenge. */
export async function propose(page: Page, challengeId: string, offered: Offered): Promise<void> {
  await page.goto(`/challenges/${challengeId}`);
  await page.getByRole("link", { name: "Gửi đề xuất" }).first().click();
  await page.getByLabel("Bạn giải bài toán này thế nào?").fill(offered.approach);
  await page.getByLabel("Giá trọn gói (₫)").fill(offered.price);
  await page.getByLabel("Thời gian (tuần)").fill(offered.weeks);
  const commitments = page.getByRole("group", { name: "Cam kết từng chỉ tiêu" });
  for (const [at, value] of offered.commitments.entries()) {
    await commitments.getByRole("textbox").nth(at).fill(value);
  }
  await page.getByLabel("Dựa trên hồ sơ nào của bạn?").selectOption({ label: offered.listing });
  await page.getByRole("button", { name: "Gửi đề xuất" }).click();
  await expect(page.getByText("Đã gửi đề xuất.")).toBeVisible();
}
