/**
 * npm run make-migration -- NAME: writes prisma/migrations/<time>_<name>/migration.sql with what changed
 * in prisma/schema since the commit HEAD (or everything, when there is no migration yet).
 */
import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { openDatabase } from "./embedded-database.ts";

const root = join(import.meta.dirname, "..");
const [name = "change"] = process.argv.slice(2);
const schemaDir = "prisma/schema";
const files = (await readdir(join(root, schemaDir))).filter((f) => f.endsWith(".prisma")).sort();
const to = await Promise.all(
  files.map(
    async (file): Promise<[string, string]> => [
      `${schemaDir}/${file}`,
      await readFile(join(root, schemaDir, file), "utf8"),
    ],
  ),
);
const migrations = await readdir(join(root, "prisma/migrations"), { withFileTypes: true });
const first = !migrations.some((entry) => entry.isDirectory());
const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" });
const from = first
  ? null
  : git("ls-tree", "--name-only", "HEAD", `${schemaDir}/`)
      .split("\n")
      .filter((path) => path.endsWith(".prisma"))
      .map((path): [string, string] => [path, git("show", `HEAD:${path}`)]);

// The engine insists on a reachable database even to compare two schema texts.
const database = await openDatabase();
const sql = await diffSchema(database.url, from, to);
await database.stop();
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(root, "prisma/migrations", `${stamp}_${name.replace(/\W+/g, "_")}`);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "migration.sql"), sql);
console.log(`${folder}/migration.sql\n${sql.split("\n").length} lines`);

/** The SQL that leads from one set of Prisma schema files to another; for writing migrations. */
async function diffSchema(
  databaseUrl: string,
  from: [string, string][] | null,
  to: [string, string][],
): Promise<string> {
  const engine = await schemaEngine(databaseUrl, to);
  const files = (list: [string, string][]) => list.map(([path, content]) => ({ path, content }));
  try {
    const result = await engine.diff({
      from: from ? { tag: "schemaDatamodel", files: files(from) } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: files(to) },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.stdout ?? "";
  } finally {
    engine.free();
  }
}

type WasmGlue = typeof import("@prisma/schema-engine-wasm") & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/**
 * Prisma's own engine as WebAssembly, from npm: the native one of the prisma CLI is downloaded from
 * another host, which may be out of reach.
 */
async function schemaEngine(
  connectionString: string,
  datamodels: [string, string][] | undefined,
): Promise<import("@prisma/schema-engine-wasm").SchemaEngine> {
  // The engine reports its own panics through this global.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } });
  const require = createRequire(import.meta.url);
  const gluePath = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasmPath = gluePath.replace(/\.js$/, ".wasm");
  const glue = (await import(gluePath)) as WasmGlue;
  const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
  return glue.SchemaEngine.new({ datamodels }, () => {}, adapter);
}
