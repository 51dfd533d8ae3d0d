import type { Db } from "#app/platform/db/client.server.ts";
import { missingMigrations } from "#app/platform/db/missing-migrations.server.ts";
import { log } from "#app/platform/log.server.ts";
import { warmSearch } from "#app/search/engine.server.ts";
import { type SearchState, searchState } from "#app/search/projection/search-state.server.ts";

interface Readiness {
  ready: boolean;
  database: "ok" | "unreachable";
  /** Migrations of this version that the database has not had yet. */
  migrationsMissing: number;
  search: SearchState;
}

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
    const migrationsMissing = await missingMigrations(db);
    if (migrationsMissing > 0) return { ...unreachable, database: "ok", migrationsMissing };
    await warmSearch(db);
    return { ready: true, database: "ok", migrationsMissing: 0, search: await searchState(db) };
  } catch (error) {
    log().warn({ err: error }, "not ready");
    return unreachable;
  }
}
