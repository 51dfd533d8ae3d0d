import { refreshReplyStatistics } from "#app/deals/refresh-reply-statistics.server.ts";
import { proveListing } from "#app/outcomes/prove-listing.server.ts";
import { listingsToProve } from "#app/outcomes/queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { countWords } from "#app/search/postgres/count-words.server.ts";
import { projectDocuments } from "#app/search/projection/project-documents.server.ts";
import { deals } from "./city/deals.ts";
import { proposals, questions } from "./city/proposals.ts";
import { reviews } from "./city/reviews.ts";
import { rooms } from "./city/rooms.ts";
import { city } from "./demo/city.ts";
import { demoId } from "./demo/ids.ts";
import { loadAssistance } from "./demo/load-assistance.ts";
import { loadChallenges } from "./demo/load-challenges.ts";
import { loadChoices } from "./demo/load-choices.ts";
import { loadDeals } from "./demo/load-deals.ts";
import { loadDemand } from "./demo/load-demand.ts";
import { loadListings } from "./demo/load-listings.ts";
import { loadOrganisations } from "./demo/load-organisations.ts";
import { loadPapers } from "./demo/load-papers.ts";
import { loadProposals } from "./demo/load-proposals.ts";
import { loadReviews } from "./demo/load-reviews.ts";
import { loadRooms } from "./demo/load-rooms.ts";
import { loadTargets } from "./demo/load-targets.ts";
import { demoMarks, emptyDatabase } from "./empty-database.ts";

/**
 * Loads the demo city into an empty database, once. Dates are relative to this moment. The people,
 * listings and challenges go in as rows; the deals are lived through the product's own commands.
 */
export async function loadDemoCityOnce(say: (line: string) => void): Promise<void> {
  const known = await db().setting.findMany({ where: { key: { in: Object.values(demoMarks) } } });
  if (known.some(({ key }) => key === demoMarks.loaded)) return;
  // A load that was killed is begun again from nothing.
  if (known.length > 0) await emptyDatabase(env().DATABASE_URL);
  // A database that somebody else filled is theirs.
  else if ((await db().organisation.count()) > 0) return;
  const start = new Date();
  say("Loading the demo city…");
  await loadRows(start);
  await loadPapers(db(), city.listings, start);
  const onStage = await loadDeals(deals, start, say);
  for (const id of await listingsToProve(db())) await proveListing(db(), id, start);
  await loadReviews(db(), reviews, { deals: onStage, start });
  await loadRooms(db(), rooms, { deals: onStage, start });
  await loadAssistance(db(), { deals: onStage, start });
  await loadTargets(db(), start);
  await loadChoices(db(), start);
  await loadDemand(db(), start);
  await forgetOldNotices(start);
  await indexAll(start);
  await db().setting.create({ data: { key: demoMarks.loaded, value: start.toISOString() } });
  say(
    `  ${city.organisations.length} organisations, ${city.listings.length} listings, ` +
      `${city.challenges.length} problems, ${deals.length} deals`,
  );
}

/** What the deals need to begin, with the mark that a load is on its way, in one transaction. */
async function loadRows(start: Date): Promise<void> {
  const reviewer = demoId("user", "ha.van-hanh");
  const { organisations, listings, challenges } = city;
  await db().$transaction(
    async (tx) => {
      await tx.setting.create({ data: { key: demoMarks.loading, value: start.toISOString() } });
      await loadOrganisations(tx, organisations, start);
      await loadListings(tx, listings, start, reviewer);
      await loadChallenges(tx, challenges, start, reviewer);
      await loadProposals(tx, { proposals, questions, challenges }, start);
    },
    { timeout: 120_000 },
  );
}

/** The first visitor finds what the second one finds: search does not wait for the worker here. */
async function indexAll(now: Date): Promise<void> {
  await refreshReplyStatistics({ db: db(), now }, null);
  const { listings, challenges } = city;
  await projectDocuments(db(), [
    ...listings.map(({ key }) => demoId("listing", key)),
    ...challenges.map(({ key }) => demoId("challenge", key)),
  ]);
  await countWords(db());
}

/** Eighteen months of mails would bury the mailbox: only what the last days would have told is told. */
async function forgetOldNotices(start: Date): Promise<void> {
  await db().$executeRaw`
    delete from graphile_worker._private_jobs where task_id in (
      select id from graphile_worker._private_tasks
      where identifier in ('notifications.tell', 'data-room.announce-version', 'deals.recompute-grade', 'deals.complete-delivery')
    ) and created_at >= ${start}`;
}
