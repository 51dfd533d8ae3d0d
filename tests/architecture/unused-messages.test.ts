import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { namespaces } from "#app/i18n/config.ts";

const root = join(import.meta.dirname, "../..");

/** Keys whose first part is a variable, so that the code does not show how they begin. */
const chosenByVariable = [
  /^audit:(actions|states|subjects)\./,
  /^codes:/,
  /^feedback:(owner|buyer)\./,
  /^lexicon:(synonyms|needs)\./,
  /^matching:(similar|needs|offers)\.(title|note)$/,
];

type Tree = { [key: string]: Tree | string };

function keysOf(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}

function messages(locale: string, namespace: string): string[] {
  const path = join(root, `app/i18n/messages/${locale}/${namespace}.json`);
  return keysOf(JSON.parse(readFileSync(path, "utf8")) as Tree);
}

const sources = ["app", "bin"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs)$/.test(name) && !/\.test\.|generated/.test(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8")),
);

const literals = new Set<string>();
const templates = new Map<string, RegExp>();
for (const text of sources) {
  for (const [, literal = ""] of text.matchAll(/"([\w.:-]+)"/g)) literals.add(literal);
  for (const [, template = ""] of text.matchAll(/`([\w.:]+\$\{[^`]*)`/g)) {
    const fixed = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
    // "p${n}" begins half of all keys: only what ends a part of a key tells which are meant.
    if (!/^[\w.:]*\w[._]$/.test(fixed[0] ?? "") || !/^[\w.:]*$/.test(fixed.join(""))) continue;
    const pattern = fixed.map((part) => part.replaceAll(".", "\\.")).join("[\\w.-]+");
    templates.set(pattern, new RegExp(`^${pattern}$`));
  }
}
const patterns = [...templates.values()];

/** Plural forms are chosen by the number. */
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");

function isUsed(namespace: string, key: string): boolean {
  const names = [key, stem(key)].flatMap((name) => [name, `${namespace}:${name}`]);
  return (
    names.some((name) => literals.has(name)) ||
    names.some((name) => patterns.some((pattern) => pattern.test(name))) ||
    chosenByVariable.some((family) => family.test(`${namespace}:${key}`))
  );
}

test("no message is left that nobody says", () => {
  const unused = namespaces.flatMap((namespace) =>
    [...new Set([...messages("vi", namespace), ...messages("en", namespace)])]
      .filter((key) => !isUsed(namespace, key))
      .map((key) => `${namespace}:${key}`),
  );
  expect(unused).toEqual([]);
});
