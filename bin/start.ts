/**
 * npm start: the whole exchange on one machine, with nothing to configure. `--dev` serves from the
 * sources with hot reload instead of from a build.
 */
import "./env-file.ts";
import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "#app/platform/db/migrate.server.ts";
import { openDatabase } from "./embedded-database.ts";
import { isFree } from "./free-port.ts";
import { stateDirectory } from "./state-directory.ts";

const root = join(import.meta.dirname, "..");
const dev = process.argv.includes("--dev");
const began = Date.now();
const say = (text: string) => console.log(text);

const state = stateDirectory();
mkdirSync(state, { recursive: true });

const children = new Set<ChildProcess>();
let stopping = false;
let stopDatabase = async () => {};

async function stop(code: number): Promise<never> {
  if (!stopping) {
    stopping = true;
    await Promise.all([...children].map(end));
    await stopDatabase();
    say("Stopped.");
  }
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
// Killed hard, the process above us can tell nobody.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) void stop(0);
}, 300).unref();

say(process.env.DATABASE_URL ? "Using the database of DATABASE_URL" : "Starting PostgreSQL…");
const database = await openDatabase();
stopDatabase = database.stop;

const port = await firstFreePort(Number(process.env.PORT ?? 3000));
const address = process.env.APP_URL ?? `http://localhost:${port}`;
Object.assign(process.env, {
  MODE: "development",
  NODE_ENV: dev ? "development" : "production",
  DEMO: process.env.DEMO ?? "true",
  DATABASE_URL: database.url,
  PORT: String(port),
  APP_URL: address,
  APP_SECRET: process.env.APP_SECRET ?? ownSecret(),
  STORAGE_DIR: process.env.STORAGE_DIR ?? join(state, "files"),
  LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
});

const applied = await migrate(database.url, root);
if (applied.length > 0) say(`Database brought up to date (${applied.length} migrations)`);

if (process.env.DEMO === "true") {
  const { loadDemoCityOnce } = await import("#seeds/load-demo-city.ts");
  await loadDemoCityOnce(say);
}
if (!dev) buildWhenChanged();

keepRunning("worker", () => fork(join(root, "bin/worker.ts"), { cwd: root }));
if (dev) {
  const vite = join(root, "node_modules/@react-router/dev/bin.cjs");
  keepRunning("web", () =>
    spawn(process.execPath, [vite, "dev", "--port", String(port)], { cwd: root, stdio: "inherit" }),
  );
} else {
  keepRunning("web", () => fork(join(root, "bin/web.ts"), { cwd: root }));
}
// Ready means that the search has its words in memory too: the first visitor need not wait for it.
await untilAnswering(`http://127.0.0.1:${port}/readyz`);
await announce();

function ownSecret(): string {
  const file = join(state, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/** Builds when any source is newer or other than at the last build. */
function buildWhenChanged(): void {
  const stamp = join(root, "build/.sources");
  const sources = [
    "app",
    "public",
    "package-lock.json",
    "vite.config.ts",
    "react-router.config.ts",
  ];
  const sum = createHash("sha256");
  for (const path of sources.flatMap((s) => filesBelow(join(root, s)))) {
    const { mtimeMs, size } = statSync(path);
    sum.update(`${path} ${mtimeMs} ${size}\n`);
  }
  const now = sum.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  say("Building…");
  const cli = join(root, "node_modules/@react-router/dev/bin.cjs");
  const built = spawnSync(process.execPath, [cli, "build"], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) {
    console.error(built.stdout + built.stderr);
    void stop(1);
    return;
  }
  writeFileSync(stamp, now);
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== "generated")
    .flatMap((entry) => filesBelow(join(path, entry.name)));
}

async function firstFreePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 50; port += 1) {
    if (await isFree(port)) {
      if (port !== wanted) say(`Port ${wanted} is taken; using ${port}`);
      return port;
    }
  }
  throw new Error(`No free port from ${wanted} on`);
}

/** Starts a part and starts it again when it dies, unless it dies at once again and again. */
function keepRunning(name: string, begin: () => ChildProcess): void {
  let deaths: number[] = [];
  const once = () => {
    const child = begin();
    children.add(child);
    child.once("exit", () => {
      children.delete(child);
      if (stopping) return;
      deaths = [...deaths.filter((at) => at > Date.now() - 60_000), Date.now()];
      if (deaths.length > 5) {
        console.error(`The ${name} process keeps dying.`);
        void stop(1);
        return;
      }
      console.error(`The ${name} process ended; starting it again`);
      setTimeout(once, 500);
    });
  };
  once();
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill("SIGKILL"), 10_000);
    child.once("exit", () => {
      clearTimeout(kill);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

async function untilAnswering(url: string): Promise<void> {
  for (let tries = 0; tries < 600 && !stopping; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function announce(): Promise<void> {
  if (stopping) return;
  say(`\nNhịp Cầu is at ${address}  (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (process.env.DEMO === "true") {
    say(`Demo: choose a person at ${address}/sign-in, read the mails at ${address}/demo/mailbox`);
    const { demoPersonas } = await import("#app/accounts/demo-personas.ts");
    for (const persona of demoPersonas) say(`  ${persona.key.padEnd(22)} ${persona.kind}`);
    say("The page needs no password for them. npm run reset-demo restores the demo city.");
  }
  say("Ctrl-C stops everything; the data stays.");
}
