/**
 * What `npm start`, `npm test` and the other commands begin with, on any Node from 20: installs what is
 * missing, generates the database client when the schema changed, then runs bin/<command>.ts on the
 * Node version this product pins. Plain JavaScript, because nothing can be assumed to be there yet.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [command, ...args] = process.argv.slice(2);
const hash = (...texts) => createHash("sha256").update(texts.join("\0")).digest("hex");
const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

const runOrExit = (program, programArgs, env = {}) => {
  const done = spawnSync(program, programArgs, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
};

const modules = join(root, "node_modules");
const installedStamp = join(modules, ".installed-lockfile");
const lock = hash(read(join(root, "package-lock.json")));
const node = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
if (read(installedStamp) !== lock || !existsSync(node)) {
  console.log("Installing packages (once, a minute or two)…");
  rmSync(installedStamp, { force: true });
  runOrExit("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(installedStamp, lock);
}

const generated = join(root, "app/platform/db/generated");
const generatedStamp = join(generated, ".schema");
const schemaFolder = join(root, "prisma/schema");
const schema = hash(
  ...readdirSync(schemaFolder)
    .sort()
    .map((f) => read(join(schemaFolder, f))),
  lock,
);
if (read(generatedStamp) !== schema) {
  console.log("Generating the database client…");
  // `generate` needs no engine, but the CLI insists on one and would download it: any file satisfies it.
  const engine = process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? node;
  const prisma = join(modules, "prisma/build/index.js");
  const done = spawnSync(node, [prisma, "generate"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: engine, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  if (done.status !== 0) {
    console.error(done.stdout + done.stderr);
    process.exit(1);
  }
  writeFileSync(generatedStamp, schema);
}

if (command !== "install") {
  const child = spawn(node, [join(root, "bin", `${command}.ts`), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: `${join(modules, ".bin")}:${dirname(node)}:${process.env.PATH}` },
  });
  // The terminal sends Ctrl-C to both; a plain kill of this process has to be passed on.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  // The shell between npm and this process dies of a signal without passing it on.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill("SIGTERM");
  }, 300).unref();
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
