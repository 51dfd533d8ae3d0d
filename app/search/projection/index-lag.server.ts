import type { Db } from "#app/platform/db/client.server.ts";
import { readRows } from "#app/platform/db/read-rows.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { IndexLag, IndexState } from "../model.ts";

/** How far the other engine is behind the index. */
export interface EngineLag {
  /** It holds what the index held at this revision, and maybe more. */
  revision: bigint;
  /** How often it was filled anew after it had lost documents. */
  refilled: number;
  /** Whether it may answer visitors. */
  current: boolean;
  /** Seconds since the first change it has not taken over. */
  behindSeconds: number;
  awaySince: Date | null;
  error: string | null;
  /** When a web process last answered without it, and since when that has been going on. */
  avoidedAt: Date | null;
  avoidedSince: Date | null;
  avoidedError: string | null;
}

/** An engine further behind than this does not answer visitors: what was published is soon found. */
const MOST_SECONDS_BEHIND = 3;
/** Searches ask for the lag of the engine no more often. */
const FRESH_MS = 1_000;

/** Avoiding it again within this time is still the same absence. */
const SAME_ABSENCE_SECONDS = 90;

/** Changes not yet in the index: how many wait and since when, and those given up with the last reason. */
export async function indexLag(db: Db): Promise<IndexLag> {
  const [row] = await db.$queryRaw<IndexLag[]>`
    with jobs as (
      select count(*)::int as count, min(created_at) as oldest from graphile_worker.jobs
      where task_identifier in ('search.project', 'search.project-organisation')
    )
    select (jobs.count + count(c.seq) filter (where c.dead_at is null))::int as waiting,
      least(jobs.oldest, min(c.changed_at) filter (where c.dead_at is null)) as oldest,
      (count(c.seq) filter (where c.dead_at is not null))::int as dead,
      (array_agg(c.error order by c.dead_at desc) filter (where c.dead_at is not null))[1]
        as "deadError"
    from jobs left join search_change c on true group by jobs.count, jobs.oldest`;
  return row ?? { waiting: 0, oldest: null, dead: 0, deadError: null };
}

/** Of an engine that has never been fed: that it is not current. */
const neverFed: EngineLag = {
  revision: 0n,
  refilled: 0,
  current: false,
  behindSeconds: 0,
  awaySince: null,
  error: null,
  avoidedAt: null,
  avoidedSince: null,
  avoidedError: null,
};

interface Row {
  revision: string;
  refilled: number;
  behind: number | null;
  away: Date | null;
  error: string | null;
  avoided: Date | null;
  since: Date | null;
  reason: string | null;
}

/** How far Meilisearch is behind the index, in seconds, and why it is not asked where it is not. */
export async function engineLag(): Promise<EngineLag> {
  const [row] = await readRows<Row>(
    "search engine lag",
    `select revision, refilled, away_since as away, error, avoided_at as avoided, avoided_since as since,
      avoided_error as reason,
      (select extract(epoch from clock_timestamp() - d.updated_at)::float8 from search_document d
        where d.revision > f.revision order by d.revision limit 1) as behind
    from search_feed f where engine = 'meilisearch'`,
  );
  if (!row) return neverFed;
  const { away, error, avoided, since, reason } = row;
  const behindSeconds = Math.max(0, row.behind ?? 0);
  const current = away === null && behindSeconds <= MOST_SECONDS_BEHIND;
  return {
    ...{ revision: BigInt(row.revision), refilled: row.refilled },
    ...{ current, behindSeconds, awaySince: away, error },
    ...{ avoidedAt: avoided, avoidedSince: since, avoidedError: reason },
  };
}

/** What the operator is shown of the index. */
export async function indexState(db: Db): Promise<IndexState> {
  const lag = await indexLag(db);
  if (!env().MEILI_URL) return { ...lag, engineAway: null, engineAvoided: null };
  const engine = await engineLag();
  if (engine.current) return { ...lag, engineAway: null, engineAvoided: avoidedNow(engine) };
  const since = engine.awaySince ?? new Date(Date.now() - engine.behindSeconds * 1_000);
  return { ...lag, engineAway: since, engineAvoided: null };
}

function avoidedNow({ avoidedSince, avoidedAt, avoidedError }: EngineLag) {
  if (!avoidedSince || !avoidedAt) return null;
  const lasts = Date.now() - avoidedAt.getTime() <= SAME_ABSENCE_SECONDS * 1_000;
  return lasts ? { since: avoidedSince, error: avoidedError } : null;
}

let known: { lag: Promise<EngineLag>; at: number } | null = null;

/** The same, known to the second. */
export function knownEngineLag(): Promise<EngineLag> {
  if (known && performance.now() - known.at < FRESH_MS) return known.lag;
  const asked = { lag: engineLag(), at: performance.now() };
  asked.lag.catch(() => {
    if (known === asked) known = null;
  });
  known = asked;
  return asked.lag;
}

/** A web process answered without the engine. */
export async function noteAvoided(db: Db, error: string): Promise<void> {
  await db.$executeRaw`
    insert into search_feed (engine, avoided_at, avoided_since, avoided_error)
    values ('meilisearch', now(), now(), ${error})
    on conflict (engine) do update set avoided_at = now(), avoided_error = excluded.avoided_error,
      avoided_since = case
        when search_feed.avoided_at > now() - make_interval(secs => ${SAME_ABSENCE_SECONDS}::int)
          then coalesce(search_feed.avoided_since, now())
        else now()
      end`;
}
