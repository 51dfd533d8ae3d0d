import type { Db } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { meilisearch } from "../engine.server.ts";
import { feeding, noteAway, whileNotFed } from "../meilisearch/feed.server.ts";
import type { SearchEngine } from "../port.ts";
import { postgresEngine } from "../postgres/engine.server.ts";
import { engineLag } from "./index-lag.server.ts";
import { projecting } from "./note-changes.server.ts";
import { tellOperators } from "./tell-operators.server.ts";

/** An absence this long is told; shorter ones are only shown. */
const TOLD_AFTER_MS = 60_000;

/**
 * Once a minute: has waiting changes worked off should a job have been lost, compares what the other engine
 * holds, has it fed, and tells the operator once of every absence.
 */
export async function watchEngines(db: Db): Promise<void> {
  await enqueue(db, projecting.task, {}, projecting.options);
  const engine = meilisearch(db);
  if (!engine) return;
  await compareCounts(db, engine);
  await enqueue(db, feeding.task, {}, feeding.options);
  const { awaySince, avoidedAt } = await engineLag();
  const now = Date.now();
  if (awaySince && now - awaySince.getTime() >= TOLD_AFTER_MS) {
    await tellOperators(db, "search_engine_away", `search-away:${awaySince.toISOString()}`);
  } else if (avoidedAt && now - avoidedAt.getTime() < TOLD_AFTER_MS) {
    // The worker reaches it and a web server does not: once a day is enough.
    const day = avoidedAt.toISOString().slice(0, 10);
    await tellOperators(db, "search_engine_away", `search-avoided:${day}`);
  }
}

/** An engine that has lost documents is fed everything again. */
async function compareCounts(db: Db, engine: SearchEngine): Promise<void> {
  try {
    await whileNotFed(db, async (tx) => {
      const { behindSeconds, awaySince } = await engineLag();
      if (behindSeconds > 0 || awaySince) return;
      const [held, wanted] = [await engine.health(), await postgresEngine(db).health()];
      if (held.documents >= wanted.documents) return;
      await tx.$executeRaw`update search_feed set revision = 0 where engine = 'meilisearch'`;
      await noteAway(tx, `holds ${held.documents} of ${wanted.documents} documents`);
    });
  } catch (error) {
    await noteAway(db, (error as Error).message);
  }
}
