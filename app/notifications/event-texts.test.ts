import { expect, test } from "vitest";
import en from "#app/i18n/messages/en/notifications.json" with { type: "json" };
import vi from "#app/i18n/messages/vi/notifications.json" with { type: "json" };

type Texts = { [key: string]: Texts | string };

/** Every event, by its dotted name, with what is said of it. */
function events(tree: Texts, prefix = ""): [string, Texts][] {
  if (typeof tree.title === "string") return [[prefix, tree]];
  return Object.entries(tree).flatMap(([key, below]) =>
    typeof below === "string" ? [] : events(below, prefix ? `${prefix}.${key}` : key),
  );
}

test.each([
  ["vi", vi.events],
  ["en", en.events],
])("every event has a title and a text in %s", (_locale, tree) => {
  const all = events(tree as Texts).filter(([name]) => name !== "fallback");
  expect(all.length).toBeGreaterThan(5);
  const incomplete = all.filter(([, texts]) => typeof texts.text !== "string");
  expect(incomplete.map(([name]) => name)).toEqual([]);
});
