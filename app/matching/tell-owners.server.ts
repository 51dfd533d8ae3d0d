import type { Db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { findMatches, type Match } from "./find-matches.server.ts";
import { indexedCard, organisationsToSpare, peopleToTell } from "./queries.server.ts";
import { LEAST_TOLD } from "./weights.ts";

/** Owners told of one publication. */
const MOST_OWNERS = 5;
/** Match notices an organisation gets in a week, whatever is published. */
const MOST_A_WEEK = 3;
const WEEK_MS = 7 * 86_400_000;

/**
 * At the first publication of a need, tells the owners of the best-matching offers, and the reverse.
 * Only strong matches, at most five owners a publication and three notices an owner in a week. Running
 * it again tells nobody twice. What was taken down meanwhile is let go.
 */
export async function tellOwners(
  ctx: { db: Db; now: Date },
  published: { type: "listing" | "challenge"; id: string },
): Promise<number> {
  const card = await indexedCard(ctx.db, published.id);
  if (!card) return 0;
  const direction = published.type === "challenge" ? "offers" : "needs";
  const strong = (await findMatches(ctx.db, ctx.now, direction, published.id)).filter(
    ({ score }) => score >= LEAST_TOLD,
  );
  const best = new Map<string, Match>();
  for (const match of strong) {
    const owner = match.card.organisation.id;
    if (!best.has(owner)) best.set(owner, match);
  }
  const spared = await organisationsToSpare(ctx.db, [...best.keys()], {
    subjectId: published.id,
    since: new Date(ctx.now.getTime() - WEEK_MS),
    most: MOST_A_WEEK,
  });
  const chosen = [...best].filter(([owner]) => !spared.has(owner)).slice(0, MOST_OWNERS);
  let told = 0;
  for (const [owner, match] of chosen) told += await tellOwner(ctx, card, owner, match);
  return told;
}

async function tellOwner(
  { db, now }: { db: Db; now: Date },
  subject: Match["card"],
  organisationId: string,
  { card: matched, score }: Match,
): Promise<number> {
  const people = await peopleToTell(db, organisationId);
  if (people.length === 0) return 0;
  return db.$transaction(async (tx) => {
    const { count } = await tx.matchNotice.createMany({
      data: {
        id: newId(),
        subjectId: subject.id,
        organisationId,
        matchedId: matched.id,
        score,
        toldAt: now,
      },
      skipDuplicates: true,
    });
    if (count === 0) return 0;
    const need = subject.type === "challenge";
    await enqueue(tx, "notifications.tell", {
      event: need ? "match_need" : "match_offer",
      dedupeKey: `match:${subject.id}:${organisationId}`,
      userIds: people.map(({ id }) => id),
      params: {
        score,
        subjectVi: subject.title.vi,
        subjectEn: subject.title.en ?? "",
        matchedVi: matched.title.vi,
        matchedEn: matched.title.en ?? "",
        ownerVi: subject.organisation.name.vi,
        ownerEn: subject.organisation.name.en ?? "",
      },
      href: `/${need ? "challenges" : "listings"}/${subject.id}`,
      stop: "matching",
    });
    return 1;
  });
}
