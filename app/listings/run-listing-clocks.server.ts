import { recordAuditBatch } from "#app/audit/record-entry.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok } from "#app/platform/result.ts";
import type { ListingEvent } from "./events.ts";
import type { ListingState } from "./model.ts";
import { clockLimits, listingLife } from "./rules.ts";

/** Listings moved in one transaction; small, so that owners' own clicks hardly wait. */
const BATCH = 500;

interface Due {
  id: string;
  organisation_id: string;
  title_vi: string;
  title_en: string | null;
}

interface Step {
  action: string;
  event: ListingEvent;
  from: ListingState;
  to: ListingState;
  due: (tx: Tx, now: Date) => Promise<Due[]>;
}

const clock: Actor = { kind: "clock" };

/** Ninety days without a word: reminded, then stale, then hidden. Each step takes those that are due. */
const steps: readonly Step[] = [
  {
    action: "listing.hide",
    event: "listing_hidden",
    from: "stale",
    to: listingLife.hide.to,
    due: (tx, now) => moveDue(tx, "stale", listingLife.hide.to, clockLimits(now).hide, now),
  },
  {
    action: "listing.go_stale",
    event: "listing_stale",
    from: "published",
    to: listingLife.go_stale.to,
    due: (tx, now) =>
      moveDue(tx, "published", listingLife.go_stale.to, clockLimits(now).stale, now),
  },
  {
    action: "listing.remind",
    event: "listing_confirm_soon",
    from: "published",
    to: "published",
    due: (tx, now) => tx.$queryRaw<Due[]>`
      update listing set reminded_at = ${now}
      where id in (
        select id from listing
        where state = 'published' and confirmed_at <= ${clockLimits(now).remind}
          and (reminded_at is null or reminded_at < confirmed_at)
        order by confirmed_at limit ${BATCH} for update skip locked)
      returning id, organisation_id, title_vi, title_en`,
  },
];

function moveDue(tx: Tx, from: ListingState, to: ListingState, limit: Date, now: Date) {
  return tx.$queryRaw<Due[]>`
    update listing set state = ${to}::listing_state, version = version + 1, updated_at = ${now}
    where id in (
      select id from listing
      where state = ${from}::listing_state and confirmed_at <= ${limit}
      order by confirmed_at limit ${BATCH} for update skip locked)
    returning id, organisation_id, title_vi, title_en`;
}

/**
 * The re-confirmation clock of all listings. Safe to run twice and by several workers.
 * @returns how many listings each step moved
 */
export async function runListingClocks(ctx: {
  db: Db;
  now: Date;
}): Promise<Record<string, number>> {
  const moved: Record<string, number> = {};
  for (const step of steps) {
    let count = BATCH;
    while (count === BATCH) {
      const result = await inTransaction(ctx.db, async (tx) =>
        ok(await runStep(tx, step, ctx.now)),
      );
      count = result.ok ? result.value : 0;
      moved[step.action] = (moved[step.action] ?? 0) + count;
    }
  }
  return moved;
}

async function runStep(tx: Tx, step: Step, now: Date): Promise<number> {
  const due = await step.due(tx, now);
  if (due.length === 0) return 0;
  if (step.from !== step.to) {
    await enqueue(tx, "search.project", { type: "listing", ids: due.map((row) => row.id) });
  }
  await tellOwners(tx, step.event, due, now);
  await recordAuditBatch(
    tx,
    due.map((row) => ({
      actor: clock,
      action: step.action,
      subjectType: "listing",
      subjectId: row.id,
      from: step.from,
      to: step.to,
      at: now,
    })),
  );
  return due.length;
}

/** One notice an organisation, however many of its listings are due. */
async function tellOwners(tx: Tx, event: ListingEvent, due: Due[], now: Date): Promise<void> {
  const byOwner = Map.groupBy(due, (row) => row.organisation_id);
  for (const [organisationId, listings] of byOwner) {
    const [first] = listings;
    if (!first) continue;
    await enqueue(tx, "notifications.tell", {
      event,
      dedupeKey: `${event}:${first.id}:${now.toISOString()}`,
      organisationId,
      params: {
        titleVi: first.title_vi,
        titleEn: first.title_en ?? first.title_vi,
        count: listings.length,
      },
      href: listings.length === 1 ? `/market/listings/${first.id}` : "/market/listings",
    });
  }
}
