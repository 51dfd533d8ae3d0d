import type { Db } from "#app/platform/db/client.server.ts";
import { within } from "#app/platform/within.ts";
import { meilisearch } from "../engine.server.ts";
import type { SearchEngine } from "../port.ts";
import { postgresEngine } from "../postgres/engine.server.ts";
import { type EngineLag, engineLag, indexLag } from "./index-lag.server.ts";

export interface SearchState {
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
}

/** An answer about being ready does not wait for another server. */
const PATIENCE_MS = 1_000;

/** Both engines as they stand; the second one's absence is told, not thrown. */
export async function searchState(db: Db): Promise<SearchState> {
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
