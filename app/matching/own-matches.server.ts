import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { findMatches, type Match } from "./find-matches.server.ts";
import type { MatchSection } from "./model.ts";
import { indexedCard, publicIdsOf } from "./queries.server.ts";
import { rowOf } from "./say-matches.server.ts";

interface Ctx {
  db: Db;
  now: Date;
  locale: Locale;
}

/** Listings looked at for one organisation; more would make its page wait. */
const MOST_LISTINGS = 8;
const MOST_ROWS = 3;

/** The needs that fit an organisation's published listings best, each with the listing it fits. */
export async function needsForOwner(
  { db, now, locale }: Ctx,
  organisationId: string,
): Promise<MatchSection | null> {
  const best = new Map<string, { match: Match; listing: string }>();
  for (const id of await publicIdsOf(db, organisationId, "listing", MOST_LISTINGS)) {
    for (const match of await findMatches(db, now, "needs", id)) {
      const known = best.get(match.card.id);
      if (!known || known.match.score < match.score) {
        best.set(match.card.id, { match, listing: id });
      }
    }
  }
  if (best.size === 0) return null;
  const t = translator(locale).getFixedT(null, "matching");
  const chosen = [...best.values()]
    .sort((a, b) => b.match.score - a.match.score)
    .slice(0, MOST_ROWS);
  const rows = chosen.map(async ({ match, listing }) => {
    const card = await indexedCard(db, listing);
    const row = rowOf(match, locale);
    const fits = card && t("mine.with", { title: pick(card.title, locale) });
    return { ...row, why: fits ? `${fits}. ${row.why}` : row.why };
  });
  return { title: t("mine.title"), note: t("mine.note"), rows: await Promise.all(rows) };
}

/** The offers that fit an organisation's own published need best. */
export async function offersForOwner(
  { db, now, locale }: Ctx,
  challengeId: string,
): Promise<MatchSection | null> {
  const matches = await findMatches(db, now, "offers", challengeId);
  if (matches.length === 0) return null;
  const t = translator(locale).getFixedT(null, "matching");
  const rows = matches.slice(0, MOST_ROWS + 2).map((match) => rowOf(match, locale));
  return { title: t("owned_offers.title"), note: t("owned_offers.note"), rows };
}
