import type { Db } from "#app/platform/db/client.server.ts";
import { replyToReview } from "#app/reviews/reply-to-review.server.ts";
import { writeReview } from "#app/reviews/write-review.server.ts";
import type { SeedReview } from "../city/types.ts";
import { person } from "./cast.ts";
import { inDays } from "./moments.ts";
import { type DealOnStage, must, other, partyKey } from "./stage.ts";

/** By then a review is shown, whether or not the other side wrote. */
const SHOWN_DAYS = 14.3;

interface Act {
  at: Date;
  play(now: Date): Promise<void>;
}

/** Writes the reviews and their replies through the product's own commands, in the order of time. */
export async function loadReviews(
  db: Db,
  reviews: readonly SeedReview[],
  { deals, start }: { deals: ReadonlyMap<string, DealOnStage>; start: Date },
): Promise<void> {
  const acts = await Promise.all(
    reviews.map((review) => {
      const deal = deals.get(review.deal);
      if (!deal) throw new Error(`a review of ${review.deal}, which is no deal`);
      return actsOf(db, review, deal);
    }),
  );
  const due = acts.flat().filter(({ at }) => at < start);
  for (const { at, play } of due.sort((a, b) => +a.at - +b.at)) await play(at);
}

async function actsOf(db: Db, review: SeedReview, deal: DealOnStage): Promise<Act[]> {
  const { deliveredAt } = await db.deal.findUniqueOrThrow({
    where: { id: deal.id },
    select: { deliveredAt: true },
  });
  if (!deliveredAt) throw new Error(`${review.deal} is reviewed before its delivery`);
  const { body, named, scores, reply } = review;
  const written = inDays(deliveredAt, review.daysAfter);
  const write: Act = {
    at: written,
    play: async (now) => {
      const actor = person(partyKey(deal, review.by), "manager");
      const values = { scores, body, ...(named ? { named: "yes" } : {}) };
      must(await writeReview({ db, now, actor }, { dealId: deal.id, values }), review.deal);
    },
  };
  if (!reply) return [write];
  const answer: Act = {
    at: inDays(written, SHOWN_DAYS),
    play: async (now) => {
      const actor = person(partyKey(deal, other(review.by)), "manager");
      must(await replyToReview({ db, now, actor }, { dealId: deal.id, values: { reply } }), body);
    },
  };
  return [write, answer];
}
