import { expect, type Page } from "@playwright/test";

export const measures = ["introduced", "signed", "delivered", "commercialised"] as const;
type Measure = (typeof measures)[number];

export interface CityNumbers {
  deals: Record<Measure, number>;
  /** What the signed contracts are worth, integer ₫. */
  signedVnd: number;
}

/**
 * The city's numbers of one industry and of all time, so that neither what others do meanwhile elsewhere nor a
 * month that ends meanwhile moves them.
 */
export class CityDesk {
  readonly page: Page;
  readonly query: string;

  constructor(page: Page, industry: string) {
    this.page = page;
    this.query = `period=all&industry=${industry}`;
  }

  /** Reads each number and the value on the list behind it. */
  async read(): Promise<CityNumbers> {
    const deals = { introduced: 0, signed: 0, delivered: 0, commercialised: 0 };
    for (const measure of measures) {
      await this.page.goto(`/city?${this.query}`);
      deals[measure] = whole((await this.figure(measure).textContent()) ?? "");
    }
    await this.openRecords("signed");
    const [sum = "0"] = await this.page.locator("tfoot td", { hasText: "₫" }).allTextContents();
    return { deals, signedVnd: whole(sum) };
  }

  /** Signed deals by how they came about. */
  async signedByOrigin(): Promise<Record<string, number>> {
    await this.page.goto(`/city?${this.query}`);
    const rows = this.page.getByRole("table", { name: "Từ đâu mà có" }).locator("tbody tr");
    const told = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
    return Object.fromEntries(told.map(([name = "", , signed = ""]) => [name, whole(signed)]));
  }

  /** Follows a number to the deals it counts. */
  async openRecords(measure: Measure): Promise<void> {
    await this.page.goto(`/city?${this.query}`);
    await this.figure(measure).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ giao dịch$/);
  }

  /** Opens one of the deals a number counts. */
  async openRecord(title: string): Promise<void> {
    await this.page.getByRole("link", { name: title }).click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(title);
  }

  private figure(measure: Measure) {
    return this.page.locator(`.fig a[href*="by=${measure}"]`);
  }
}

function whole(text: string): number {
  return Number(text.replace(/\D/g, ""));
}
