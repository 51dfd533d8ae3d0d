import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { meilisearch } from "../engine.server.ts";
import { fillAnew, noteAway, whileNotFed } from "../meilisearch/feed.server.ts";
import type { SearchEngine } from "../port.ts";
import { postgresEngine } from "../postgres/engine.server.ts";
import { feeding } from "./feeding.ts";
import { type EngineLag, engineLag } from "./index-lag.server.ts";
import { projecting } from "./note-changes.server.ts";

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
  const { behindSeconds } = await engineLag();
  if (behindSeconds * 1_000 >= TOLD_AFTER_MS) {
    await noteAway(db, `${Math.round(behindSeconds)} seconds behind`);
  } else {
    await compareCounts(db, engine);
  }
  await enqueue(db, feeding.task, {}, feeding.options);
  await tellOfAbsence(db, await engineLag(), Date.now());
}

async function tellOfAbsence(db: Db, lag: EngineLag, now: number): Promise<void> {
  const { awaySince, avoidedSince, avoidedAt } = lag;
  if (awaySince) {
    if (now - awaySince.getTime() < TOLD_AFTER_MS) return;
    await tellOperators(db, {
      event: "search_engine_away",
      dedupeKey: `search-away:${awaySince.toISOString()}`,
      params: {},
      href: "/operator",
    });
  } else if (avoidedSince && avoidedAt) {
    // The worker reaches it and web servers do not.
    const lasts = avoidedAt.getTime() - avoidedSince.getTime() >= TOLD_AFTER_MS;
    if (!lasts || now - avoidedAt.getTime() > TOLD_AFTER_MS) return;
    await tellOperators(db, {
      event: "search_engine_away",
      dedupeKey: `search-avoided:${avoidedSince.toISOString()}`,
      params: {},
      href: "/operator",
    });
  }
}

/** An engine that has lost documents is fed everything again. */
async function compareCounts(db: Db, engine: SearchEngine): Promise<void> {
  try {
    await whileNotFed(db, async (tx) => {
      const { behindSeconds, awaySince } = await engineLag();
      if (behindSeconds > 0 || awaySince) return;
      const [held, wanted] = [await engine.health(), await postgresEngine(db).health()];
      if (held.documents >= wanted.documents - (await countRefused(tx))) return;
      await fillAnew(tx);
      await noteAway(tx, `holds ${held.documents} of ${wanted.documents} documents`);
    });
  } catch (error) {
    await noteAway(db, (error as Error).message);
  }
}

/** Documents the engine lacks because it will not have them. */
async function countRefused(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from search_change
    where engine = 'meilisearch' and dead_at is not null`;
  return row?.count ?? 0;
}
