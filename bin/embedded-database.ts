/**
 * A PostgreSQL of our own, from npm packages, for machines without one: the demo, development and tests.
 * Drives initdb, postgres and pg_ctl directly so that this product decides when the server stops.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { alive, commandOf, isUsedElsewhere, noteUse } from "./database-users.ts";
import { freePort } from "./free-port.ts";
import { give, type Programs, serverPrograms } from "./postgres-programs.ts";
import { stateDirectory } from "./state-directory.ts";

export interface RunningDatabase {
  /** Connection string of the exchange's database. */
  url: string;
  /** Stops the server, unless another process of this checkout still uses it. */
  stop(): Promise<void>;
}

/** DATABASE_URL when configured; else the checkout's own server, started if it is not running. */
export async function openDatabase(): Promise<RunningDatabase> {
  if (process.env.DATABASE_URL) {
    return { url: process.env.DATABASE_URL, stop: async () => {} };
  }
  const users = join(stateDirectory(), "database-users");
  const release = noteUse(users);
  const { url, stop } = await startServer(join(stateDirectory(), "postgres"), []);
  return {
    url,
    stop: async () => {
      release();
      if (!isUsedElsewhere(users)) await stop();
    },
  };
}

/** A server for one test run: fast instead of durable, and gone afterwards. */
export async function startThrowAwayDatabase(): Promise<RunningDatabase> {
  const parent = mkdtempSync(join(tmpdir(), "nhip-cau-test-"));
  chmodSync(parent, 0o755);
  const flags = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
  const server = await startServer(join(parent, "postgres"), [...flags, "max_connections=200"]);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

/** Starts the server of a data folder, laid anew where there is none; one that runs already is used. */
async function startServer(dataDir: string, settings: string[]): Promise<RunningDatabase> {
  const programs = await serverPrograms();
  const passwordFile = `${dataDir}.password`;
  if (!existsSync(join(dataDir, "PG_VERSION"))) initialise(dataDir, passwordFile, programs);
  const password = readFileSync(passwordFile, "utf8").trim();
  const urlAt = (port: number, name: string) =>
    `postgresql://nhipcau:${password}@127.0.0.1:${port}/${name}`;

  let port = runningPort(dataDir);
  if (!port || !(await answers(urlAt(port, "postgres"), 15_000))) {
    forgetDeadServer(dataDir);
    port = await freePort();
    const flags = [`port=${port}`, ...LOCAL_ONLY, ...settings];
    await spawnServer(programs, dataDir, { flags, adminUrl: urlAt(port, "postgres") });
  }
  await ensureDatabase(urlAt(port, "postgres"));
  const stop = async () => {
    const args = ["-D", dataDir, "stop", "-m", "fast", "-w", "-t", "60"];
    spawnSync(programs.pg_ctl, args, { ...programs.runAs, cwd: "/" });
  };
  return { url: urlAt(port, "nhipcau"), stop };
}

const LOCAL_ONLY = ["listen_addresses=127.0.0.1", "unix_socket_directories="];

/** @throws with the last it said, when it ends or does not answer within minutes */
async function spawnServer(
  { postgres, runAs }: Programs,
  dataDir: string,
  { flags, adminUrl }: { flags: readonly string[]; adminUrl: string },
): Promise<void> {
  const server = spawn(postgres, ["-D", dataDir, ...flags.flatMap((flag) => ["-c", flag])], {
    ...runAs,
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
    // Its own process group: Ctrl-C in the terminal must reach us first, then we stop it last.
    detached: true,
  });
  const said = collect(server);
  if (!(await answers(adminUrl, 180_000, server))) {
    throw new Error(`PostgreSQL did not start: ${said().slice(-2000)}`);
  }
  server.unref();
  if (server.stderr instanceof Socket) server.stderr.unref();
}

/** Lays an empty cluster, readable with a password of its own that is kept beside it. */
function initialise(dataDir: string, passwordFile: string, { initdb, owner, runAs }: Programs) {
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dirname(dataDir), { recursive: true, mode: 0o755 });
  mkdirSync(dataDir, { mode: 0o700 });
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(18).toString("hex"));
  for (const path of [dataDir, passwordFile]) give(path, owner);
  chmodSync(passwordFile, 0o600);
  const where = ["-D", dataDir, "-U", "nhipcau", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
  const locale = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const done = spawnSync(initdb, [...where, ...locale], { ...runAs, cwd: "/", encoding: "utf8" });
  if (done.status === 0) return;
  rmSync(dataDir, { recursive: true, force: true });
  throw new Error(`initdb failed: ${done.stderr || done.error}`);
}

/** The port of a live server on this data folder, from its own lock file. */
function runningPort(dataDir: string): number | null {
  const lock = join(dataDir, "postmaster.pid");
  if (!existsSync(lock)) return null;
  const lines = readFileSync(lock, "utf8").split("\n");
  const port = Number(lines[3]);
  return alive(Number(lines[0])) && port > 0 ? port : null;
}

/** After a hard kill the lock file can name a dead or a foreign process; the data itself recovers. */
function forgetDeadServer(dataDir: string): void {
  const lock = join(dataDir, "postmaster.pid");
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, "utf8").split("\n")[0]);
  const command = alive(pid) ? commandOf(pid) : "";
  if (!command.includes("postgres")) rmSync(lock, { force: true });
}

async function answers(url: string, withinMs: number, server?: ChildProcess): Promise<boolean> {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    if (server && server.exitCode !== null) return false;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      return true;
    } catch {
      await wait(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = 'nhipcau'");
    if (found.rowCount === 0) await client.query("create database nhipcau");
  } finally {
    await client.end();
  }
}

function collect(child: ChildProcess): () => string {
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-20_000);
  });
  return () => text;
}
