import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** How long a journey waits for what the exchange does by itself: its worker may have much else to do. */
export const PATIENCE = { timeout: 120_000 } as const;

/**
 * Waits until the page has come alive: until then a link loads a new page, and a box is only a box. What React
 * has taken over it marks, the root last.
 */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.documentElement).some((name) => name.startsWith("__reactProps$")),
  );
}

/** Signs in as one of the demo's people, as its one-click button does. */
export async function signInAs(page: Page, persona: string): Promise<void> {
  const origin = address();
  const response = await page.request.post("/demo/sign-in", {
    form: { persona },
    headers: { origin },
    maxRedirects: 0,
  });
  expect(response.status(), `${persona} signs in`).toBeLessThan(400);
}

function address(): string {
  return `http://localhost:${process.env.E2E_PORT}`;
}

/** Nothing that a person with a disability would stumble over, by the rules of WCAG 2.2 A and AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const told = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
  expect.soft(told, `axe on ${page.url()}`).toEqual([]);
}

/** The page fits the window: nothing has to be scrolled sideways. */
export async function expectFits(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect
    .soft(content, `${page.url()} is no wider than the window`)
    .toBeLessThanOrEqual(window ?? 0);
}
