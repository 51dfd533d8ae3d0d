import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const app = join(import.meta.dirname, "../../app");
const sources = globSync("**/*.{ts,tsx}", { cwd: app, exclude: ["platform/db/generated/**"] })
  .filter((name) => !/\.test\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(app, name), "utf8") }));
const routes = sources.filter(({ name }) => name.startsWith("routes/"));
const having = (list: typeof sources, wrong: RegExp) =>
  list.filter(({ text }) => wrong.test(text)).map(({ name }) => name);

test("a form says what it asks for in one field, intent, read in one place", () => {
  expect(having(sources, /\bname="(_|go"|action"|do"|op")/)).toEqual([]);
  expect(having(routes, /\.get\("intent"\)|(values|typed)\.intent\b/)).toEqual([]);
  expect(having(routes, /\bintentOf\(/).length).toBeGreaterThan(20);
});

test("a page says its refusals where it is read; only answers to programs are worded on the server", () => {
  const rooms = sources.filter(({ name }) => !name.startsWith("routes/"));
  expect(having(rooms, /getFixedT\(null, "refusals"\)/)).toEqual([]);
});
