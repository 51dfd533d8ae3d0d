import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Db } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import { within } from "#app/platform/within.ts";
import { meilisearch, warmSearch } from "../engine.server.ts";
import type { SearchEngine } from "../port.ts";
import { postgresEngine } from "../postgres/engine.server.ts";
import { type EngineLag, engineLag, indexLag } from "./index-lag.server.ts";

export interface Readiness {
  ready: boolean;
  database: "ok" | "unreachable";
  /** Migrations of this version that the database has not had yet. */
  migrationsMissing: number;
  search: {
    /** Which engine answers visitors now. */
    engine: string;
    documents: number;
    secondEngine: "ok" | "behind" | "unreachable" | "none";
    /** Changes that wait for the index, and for how long the first of them. */
    waiting: number;
    waitingSeconds: number;
    /** Documents that could not be projected and were given up. */
    deadLetters: number;
    /** How long the second engine has lacked the first change it lacks. */
    secondEngineBehindSeconds: number;
  };
}

/** An answer about being ready does not wait for another server. */
const PATIENCE_MS = 1_000;

const noLag = { waiting: 0, waitingSeconds: 0, deadLetters: 0, secondEngineBehindSeconds: 0 };

const unreachable: Readiness = {
  ready: false,
  database: "unreachable",
  migrationsMissing: 0,
  search: { engine: "postgresql", documents: 0, secondEngine: "none", ...noLag },
};

/** The second engine's absence does not stop the exchange: PostgreSQL answers for it. */
export async function readiness(db: Db): Promise<Readiness> {
  try {
    const migrationsMissing = await countMissing(db);
    if (migrationsMissing > 0) return { ...unreachable, database: "ok", migrationsMissing };
    await warmSearch(db);
    return { ready: true, database: "ok", migrationsMissing: 0, search: await searchState(db) };
  } catch (error) {
    log().warn({ err: error }, "not ready");
    return unreachable;
  }
}

async function searchState(db: Db): Promise<Readiness["search"]> {
  const { documents } = await postgresEngine(db).health();
  const { waiting, oldest, dead } = await indexLag(db);
  const other = meilisearch(db);
  const lag = other ? await engineLag() : null;
  const secondEngine = other && lag ? await stateOf(other, lag) : "none";
  return {
    engine: other && secondEngine === "ok" ? other.name : "postgresql",
    documents,
    secondEngine,
    waiting,
    waitingSeconds: oldest ? Math.max(0, (Date.now() - oldest.getTime()) / 1_000) : 0,
    deadLetters: dead,
    secondEngineBehindSeconds: lag?.behindSeconds ?? 0,
  };
}

async function stateOf(engine: SearchEngine, { current }: EngineLag) {
  try {
    await within(PATIENCE_MS, engine.health());
    return current ? "ok" : "behind";
  } catch {
    return "unreachable";
  }
}

async function countMissing(db: Db): Promise<number> {
  const folder = join(process.cwd(), "prisma/migrations");
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const applied = await db.$queryRaw<{ name: string }[]>`
    select migration_name as name from _prisma_migrations
    where finished_at is not null and rolled_back_at is null`;
  const known = new Set(applied.map(({ name }) => name));
  return names.filter((name) => !known.has(name)).length;
}
