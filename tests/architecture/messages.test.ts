import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { namespaces } from "#app/i18n/config.ts";

const root = join(import.meta.dirname, "../..");
type Tree = { [key: string]: Tree | string };

function load(locale: string, namespace: string): Tree {
  return JSON.parse(
    readFileSync(join(root, `app/i18n/messages/${locale}/${namespace}.json`), "utf8"),
  ) as Tree;
}

function flat(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flat(value, `${prefix}${key}.`),
  );
}

/** Plural forms differ by language: English has one and other, Vietnamese only other. */
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");
const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1]));

test("every refusal has its words", () => {
  const known = new Set(flat(load("vi", "refusals")).map(([key]) => stem(key)));
  const sources = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" });
  const said = sources
    .filter((name) => name.endsWith(".ts") && !name.includes("generated"))
    .flatMap((name) => {
      const text = readFileSync(join(root, "app", name), "utf8");
      const keys = [...text.matchAll(/refuse\(\s*\d+,\s*"([^"]+)"/g)];
      const fields = [...text.matchAll(/fields(?:\.\w+ = |: \{ \w+: )"([^"]+)"/g)];
      return [...keys, ...fields].map(([, key = ""]) => ({ name, key }));
    });
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter(({ key }) => !known.has(stem(key)))).toEqual([]);
});

describe.each(namespaces)("messages of %s", (namespace) => {
  const vi = flat(load("vi", namespace));
  const en = flat(load("en", namespace));

  test("both languages say the same things", () => {
    const keys = (list: [string, string][]) => [...new Set(list.map(([key]) => stem(key)))].sort();
    expect(keys(en)).toEqual(keys(vi));
  });

  test("nothing is left empty", () => {
    expect([...vi, ...en].filter(([, text]) => text.trim() === "").map(([key]) => key)).toEqual([]);
  });

  test("both languages use the same placeholders", () => {
    const english = new Map(en.map(([key, text]) => [stem(key), text]));
    const differing = vi
      .filter(([key]) => !key.endsWith("_zero"))
      .filter(([key, text]) => {
        const a = placeholders(text);
        const b = placeholders(english.get(stem(key)) ?? "");
        return [...a].some((name) => name !== "count" && !b.has(name));
      })
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  test("one spelling of tone marks and the product's voice", () => {
    const oldMarks = /(hoá|hoà|hoả|hoã|hoạ|thoả|toà|khoá|loá|xoá|uỷ|thuý)(?![a-zà-ỹ])/i;
    const words = /quí khách|quý khách|vui lòng|thành công|escrow|ký quỹ/i;
    expect([...vi, ...en].filter(([, text]) => oldMarks.test(text) || words.test(text))).toEqual(
      [],
    );
  });
});

describe("texts in code", () => {
  const views = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "generated" ? [] : views(path);
      return entry.name.endsWith(".tsx") ? [path] : [];
    });

  test("no Vietnamese and no literal sentences in views, routes and ui", () => {
    const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const literal = />\s*[A-Z][a-z]+ [a-z]+[^<>{}]*</;
    const found = views("app").flatMap((path) => {
      const code = readFileSync(join(root, path), "utf8")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/\/\/.*$/gm, "");
      return vietnamese.test(code) || literal.test(code) ? [path] : [];
    });
    expect(found).toEqual([]);
  });
});
