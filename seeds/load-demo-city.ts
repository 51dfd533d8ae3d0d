import { db } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { city } from "./demo/city.ts";
import { demoId } from "./demo/ids.ts";
import { loadChallenges } from "./demo/load-challenges.ts";
import { loadListings } from "./demo/load-listings.ts";
import { loadOrganisations } from "./demo/load-organisations.ts";

const LOADED = "demo.loaded";

/**
 * Loads the demo city into an empty database, once. Dates are relative to this moment. The people,
 * listings and challenges go in as rows; the deals are lived through the product's own commands.
 */
export async function loadDemoCityOnce(say: (line: string) => void): Promise<void> {
  if (await db().setting.findUnique({ where: { key: LOADED } })) return;
  const start = new Date();
  const reviewer = demoId("user", "ha.van-hanh");
  say("Loading the demo city…");
  await db().$transaction(
    async (tx) => {
      await loadOrganisations(tx, city.organisations, start);
      await loadListings(tx, city.listings, start, reviewer);
      await loadChallenges(tx, city.challenges, start, reviewer);
      const ids = (kind: "listing" | "challenge", list: { key: string }[]) =>
        list.map((item) => demoId(kind, item.key));
      await enqueue(tx, "search.project", { type: "listing", ids: ids("listing", city.listings) });
      await enqueue(tx, "search.project", {
        type: "challenge",
        ids: ids("challenge", city.challenges),
      });
      await tx.setting.create({ data: { key: LOADED, value: start.toISOString() } });
    },
    { timeout: 120_000 },
  );
  say(`  ${city.organisations.length} organisations, ${city.listings.length} listings`);
}
