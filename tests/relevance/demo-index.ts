import type { Db } from "#app/platform/db/client.server.ts";
import { rebuildIndex } from "#app/search/projection/rebuild-index.server.ts";
import type { Text } from "#seeds/city/types.ts";
import { city } from "#seeds/demo/city.ts";
import { demoId } from "#seeds/demo/ids.ts";
import { loadChallenges } from "#seeds/demo/load-challenges.ts";
import { loadListings } from "#seeds/demo/load-listings.ts";
import { loadOrganisations } from "#seeds/demo/load-organisations.ts";
import type { Edition } from "./queries.ts";

/**
 * Fills an empty database with the demo city as search knows it, in one edition, and builds the index:
 * who is there, what is offered and needed; no deals. Called again, it replaces the edition.
 */
export async function indexCity(db: Db, edition: Edition): Promise<void> {
  const start = new Date();
  const reviewer = demoId("user", "ha.van-hanh");
  await db.$transaction(
    async (tx) => {
      if ((await tx.organisation.count()) === 0) {
        await loadOrganisations(tx, city.organisations, start);
      }
      await tx.listingReview.deleteMany();
      await tx.listing.deleteMany();
      await tx.challengeReview.deleteMany();
      await tx.challenge.deleteMany();
      await loadListings(tx, city.listings.map(inEdition(edition)), start, reviewer);
      await loadChallenges(tx, city.challenges.map(inEdition(edition)), start, reviewer);
    },
    { timeout: 60_000 },
  );
  await rebuildIndex(db, () => {});
}

const isText = (value: object): value is Text => "vi" in value && "en" in value;

/**
 * Leaves the texts of one language. The English edition stands in for owners who write English where
 * Vietnamese is asked for. Keywords carry no language: those with Vietnamese marks count as Vietnamese.
 */
function inEdition(edition: Edition) {
  const edit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(edit);
    if (typeof value !== "object" || value === null) return value;
    if (isText(value)) return { vi: edition === "english" ? value.en : value.vi, en: null };
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, edit(part)]));
  };
  return <T extends { keywords: string[] }>(seed: T): T => {
    if (edition === "both") return seed;
    const keywords = seed.keywords.filter(
      (word) => /[^ -~]/.test(word) === (edition === "vietnamese"),
    );
    return { ...(edit(seed) as T), keywords };
  };
}
