import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Db } from "#app/platform/db/client.server.ts";
import { meilisearch, warmSearch } from "./engine.server.ts";
import { postgresEngine } from "./postgres-engine.server.ts";

export interface Readiness {
  ready: boolean;
  database: "ok" | "unreachable";
  /** Migrations of this version that the database has not had yet. */
  migrationsMissing: number;
  search: { engine: string; documents: number; secondEngine: "ok" | "unreachable" | "none" };
}

const unreachable: Readiness = {
  ready: false,
  database: "unreachable",
  migrationsMissing: 0,
  search: { engine: "postgresql", documents: 0, secondEngine: "none" },
};

/** The second engine's absence does not stop the exchange: PostgreSQL answers for it. */
export async function readiness(db: Db): Promise<Readiness> {
  try {
    const migrationsMissing = await countMissing(db);
    if (migrationsMissing > 0) return { ...unreachable, database: "ok", migrationsMissing };
    await warmSearch(db);
    const { documents } = await postgresEngine(db).health();
    const other = meilisearch(db);
    const answers = await other?.health().then(
      () => "ok" as const,
      () => "unreachable" as const,
    );
    return {
      ready: true,
      database: "ok",
      migrationsMissing: 0,
      search: {
        engine: other && answers === "ok" ? other.name : "postgresql",
        documents,
        secondEngine: answers ?? "none",
      },
    };
  } catch {
    return unreachable;
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
