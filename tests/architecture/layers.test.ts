import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** The house rules of the folder plan, read from the import lines of every source. No allow-list. */
const root = join(import.meta.dirname, "../..");

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

const IMPORT =
  /^\s*(?:import|export)\s(?:(type)\s)?[^;]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|import\("([^"]+)"\)/gm;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? "";
    const to = name.startsWith("#")
      ? name.slice(1)
      : name.startsWith(".")
        ? relative(root, join(root, dirname(path), name))
        : name;
    return { from: path, to, typeOnly: match[1] === "type" };
  });
}

const files = [...sources("app"), ...sources("bin"), ...sources("seeds"), ...sources("tests")];
const imports = files.flatMap(importsOf);
const inApp = imports.filter((i) => i.from.startsWith("app/") && !i.from.endsWith(".test.ts"));

const base = new Set(["platform", "i18n", "ui", "taxonomy"]);
const frame = new Set([
  "routes",
  "shell",
  "root.tsx",
  "routes.ts",
  "entry.server.tsx",
  "entry.client.tsx",
  "entry.search.ts",
  "entry.worker.ts",
  "app.css",
]);
const areaOf = (path: string) => path.split("/")[1] ?? "";
const isRoom = (path: string) =>
  path.startsWith("app/") &&
  !base.has(areaOf(path)) &&
  !frame.has(areaOf(path)) &&
  !path.endsWith(".css");
const isServer = (path: string) => /\.server\.tsx?$/.test(path);
const isView = (path: string) => path.includes("/views/");
const baseName = (path: string) => path.split("/").at(-1) ?? "";

const broken = (rule: (i: Import) => boolean) =>
  inApp.filter(rule).map((i) => `${i.from} -> ${i.to}`);

describe("layers", () => {
  test("platform, i18n, ui and taxonomy know nothing above them", () => {
    expect(
      broken((i) => base.has(areaOf(i.from)) && i.to.startsWith("app/") && !base.has(areaOf(i.to))),
    ).toEqual([]);
  });

  test("ui knows only itself", () => {
    expect(
      broken((i) => areaOf(i.from) === "ui" && i.to.startsWith("app/") && areaOf(i.to) !== "ui"),
    ).toEqual([]);
  });

  test("rooms do not import routes or the shell", () => {
    expect(
      broken((i) => isRoom(i.from) && ["routes", "shell", "root.tsx"].includes(areaOf(i.to))),
    ).toEqual([]);
  });

  test("views import no server code and no other room's views", () => {
    expect(
      broken(
        (i) =>
          isView(i.from) &&
          (isServer(i.to) || (isView(i.to) && isRoom(i.to) && areaOf(i.to) !== areaOf(i.from))),
      ).filter((line) => !line.includes("app/taxonomy/")),
    ).toEqual([]);
  });

  test("models, rules, policies and schemas touch neither server code nor React", () => {
    const pure =
      /\/((?:[a-z-]+-)?model|deal-facts|rules|policy|schema|pipeline|transition|timeline|turn|piers|offered|guards|available|events|port)\.ts$/;
    expect(
      broken(
        (i) =>
          pure.test(i.from) &&
          ((isServer(i.to) && !i.typeOnly) ||
            /^(react|react-dom|express|pg|stripe|node:fs)/.test(i.to)),
      ),
    ).toEqual([]);
  });

  test("routes never touch the database", () => {
    expect(
      broken(
        (i) =>
          i.from.startsWith("app/routes/") &&
          (i.to.includes("platform/db/generated") || i.to.endsWith("db/transaction.server.ts")),
      ),
    ).toEqual([]);
  });

  test("only one adapter imports each outside SDK", () => {
    for (const sdk of ["stripe", "meilisearch", "nodemailer"]) {
      const users = new Set(inApp.filter((i) => i.to === sdk).map((i) => i.from));
      expect([...users], sdk).toHaveLength(users.size > 0 ? 1 : 0);
    }
  });

  test("process.env is read in one place of the application", () => {
    const readers = files
      .filter((f) => f.startsWith("app/") && !f.endsWith(".test.ts"))
      .filter((f) => readFileSync(join(root, f), "utf8").includes("process.env"));
    expect(readers).toEqual(["app/platform/env.server.ts"]);
  });

  test("forms are read in one place, which knows how long one may be", () => {
    const readers = files
      .filter((f) => f.startsWith("app/") && !f.endsWith(".test.ts"))
      .filter((f) => readFileSync(join(root, f), "utf8").includes(".formData()"));
    expect(readers).toEqual(["app/platform/http/form-of.ts"]);
  });
});

describe("cycles", () => {
  test("no file imports itself through others, not even for a type", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of inApp) {
      if (to.startsWith("app/")) graph.set(from, [...(graph.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (node: string, path: string[]) => {
      const at = path.indexOf(node);
      if (at >= 0) {
        cycles.push([...path.slice(at), node].join(" -> "));
        return;
      }
      if (done.has(node)) return;
      for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
      done.add(node);
    };
    for (const node of graph.keys()) visit(node, []);
    expect(cycles).toEqual([]);
  });
});

describe("names", () => {
  test("a room's files come from the closed vocabulary", () => {
    const known =
      /^(model|rules|policy|schema|events|port|[a-z-]+\.test|queries\.server|tasks\.server|[a-z0-9]+(-[a-z0-9]+)*(\.server)?)\.ts$/;
    const odd = files.filter(
      (f) => isRoom(f) && !isView(f) && f.split("/").length === 3 && !known.test(baseName(f)),
    );
    expect(odd).toEqual([]);
  });

  test("no drawers for things without a name", () => {
    const drawers = files.filter((f) =>
      /(^|\/)(utils?|helpers?|misc|common|lib|shared)(\/|\.tsx?$)/.test(f),
    );
    expect(drawers).toEqual([]);
  });

  test("no barrels", () => {
    expect(files.filter((f) => f.startsWith("app/") && /\/index\.tsx?$/.test(f))).toEqual([]);
  });

  test("no tests under routes", () => {
    expect(files.filter((f) => f.startsWith("app/routes/") && f.includes(".test."))).toEqual([]);
  });
});
