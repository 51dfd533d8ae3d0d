import { otherSide, type Side } from "#app/deals/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { PublicReview, Rating } from "./model.ts";
import { readScores } from "./stored-scores.ts";

const publicSelect = {
  id: true,
  side: true,
  scores: true,
  average: true,
  body: true,
  named: true,
  writtenAt: true,
  reply: true,
  repliedAt: true,
  organisation: { select: { nameVi: true, nameEn: true, kind: true } },
} as const;

const MOST_SHOWN = 20;

/** What is said of an organisation, newest first; only what everyone may read by now. */
export async function reviewsAbout(
  db: Tx,
  organisationId: string,
  now: Date,
): Promise<PublicReview[]> {
  const rows = await db.review.findMany({
    where: { aboutOrganisationId: organisationId, shownFrom: { lte: now } },
    orderBy: { writtenAt: "desc" },
    take: MOST_SHOWN,
    select: publicSelect,
  });
  return rows.map(publicReview);
}

type PublicRow = Awaited<ReturnType<typeof readOne>>;
const readOne = (db: Tx, id: string) =>
  db.review.findUniqueOrThrow({ where: { id }, select: publicSelect });

function publicReview({ organisation, named, average, scores, ...row }: PublicRow): PublicReview {
  return {
    ...row,
    average: average / 100,
    scores: readScores(scores),
    writer: named ? { vi: organisation.nameVi, en: organisation.nameEn } : null,
    writerKind: organisation.kind,
  };
}

/** What the reviews an organisation received come to, or those of one of its listings. */
export async function ratingOf(
  db: Tx,
  about: { organisationId: string } | { listingId: string },
  now: Date,
): Promise<Rating> {
  const of =
    "listingId" in about
      ? { listingId: about.listingId, side: "buyer" as const }
      : { aboutOrganisationId: about.organisationId };
  const sum = await db.review.aggregate({
    where: { ...of, shownFrom: { lte: now } },
    _count: true,
    _avg: { average: true },
  });
  const average = sum._avg.average;
  return { count: sum._count, average: average === null ? null : Math.round(average) / 100 };
}

/** Both sides' reviews of a deal as this side may see them: its own always, the other's once shown. */
export async function reviewsOfDeal(db: Tx, dealId: string, side: Side | null, now: Date) {
  const rows = await db.review.findMany({
    where: { dealId },
    select: { ...publicSelect, shownFrom: true },
  });
  const seen = (writer: Side) => {
    const row = rows.find((one) => one.side === writer);
    if (!row || (writer !== side && row.shownFrom > now)) return null;
    return { ...publicReview(row), shownFrom: row.shownFrom };
  };
  const mine = side && seen(side);
  const theirs = side && seen(otherSide(side));
  const hidden = side !== null && theirs === null && rows.some((one) => one.side !== side);
  const all = rows.filter((one) => one.shownFrom <= now).map(publicReview);
  return { mine, theirs, hidden, all };
}
