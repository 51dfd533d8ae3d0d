import type { Page } from "@playwright/test";

/** What a way through the product asks of a person. */
export interface Tally {
  pages: number;
  presses: number;
  fields: number;
  seconds: number;
}

/** Counts what happens on a page from now on: addresses opened, links and buttons pressed, fields filled. */
export async function keepTally(page: Page): Promise<() => Tally> {
  const begun = Date.now();
  const pressed = { presses: 0 };
  const filled = new Set<string>();
  const opened: string[] = [];
  page.on("framenavigated", (frame) => {
    if (frame !== page.mainFrame()) return;
    const { pathname } = new URL(frame.url());
    if (pathname !== opened.at(-1)) opened.push(pathname);
  });
  await page.exposeFunction("tallyPress", () => {
    pressed.presses += 1;
  });
  await page.exposeFunction("tallyField", (name: string) => filled.add(`${opened.length} ${name}`));
  await page.addInitScript(() => {
    const tell = window as unknown as {
      tallyPress(): void;
      tallyField(name: string): void;
    };
    const watch = (kind: string, then: (target: Element) => void) =>
      document.addEventListener(
        kind,
        ({ target }) => target instanceof Element && then(target),
        true,
      );
    watch("click", (target) => {
      if (target.closest("a, button, summary")) tell.tallyPress();
    });
    watch("change", (target) => tell.tallyField(target.id || target.getAttribute("name") || ""));
  });
  return () => ({
    pages: opened.length,
    presses: pressed.presses,
    fields: filled.size,
    seconds: Math.round((Date.now() - begun) / 1000),
  });
}
