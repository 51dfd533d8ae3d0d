import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectFits } from "./pages.ts";

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
    }).toPass({ timeout: 15_000 });
  }

  async deliver(position: number, note: string): Promise<void> {
    await this.take(position, "Bàn giao mốc");
    await this.page.getByLabel("Đã bàn giao những gì").fill(note);
    await this.page.getByRole("button", { name: "Bàn giao" }).click();
    await this.page.waitForURL((url) => url.pathname === this.path);
    await this.expectState(position, "Đã bàn giao, chờ nghiệm thu");
  }

  async accept(position: number): Promise<void> {
    await this.take(position, "Xem và nghiệm thu");
    await this.page.getByRole("button", { name: "Nghiệm thu mốc này" }).click();
    await this.page.waitForURL((url) => url.pathname === this.path);
  }

  private line(position: number) {
    return this.page.locator(`#milestone-${position}`);
  }
}
