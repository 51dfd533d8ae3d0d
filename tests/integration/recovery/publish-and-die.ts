/**
 * A process that is killed while it publishes a listing: `after` the transaction was committed and before
 * anything else could run, or `before` it, when everything was written and nothing committed.
 */
import { reviewListing } from "#app/listings/review-listing.server.ts";
import type { OrganisationScope, UserActor } from "#app/organisations/model.ts";
import { type Db, db } from "#app/platform/db/client.server.ts";

const [moment = "", listingId = "", version = "", userId = "", organisationId = ""] =
  process.argv.slice(2);

const actor: UserActor = {
  kind: "user",
  userId,
  organisationId: organisationId as OrganisationScope,
  organisationKind: "operator",
  roles: ["member"],
};

function die(): void {
  process.kill(process.pid, "SIGKILL");
}

/** The database, whose transactions do all their work and then meet the end of the process. */
function dyingBeforeCommit(real: Db): Db {
  const $transaction = (work: (tx: unknown) => Promise<unknown>, options: object) =>
    real.$transaction(async (tx) => {
      await work(tx);
      die();
    }, options);
  return new Proxy(real, {
    get: (target, name) => (name === "$transaction" ? $transaction : Reflect.get(target, name)),
  });
}

const reviewed = await reviewListing(
  { db: moment === "before" ? dyingBeforeCommit(db()) : db(), now: new Date(), actor },
  {
    listingId,
    version: Number(version),
    scores: { problem: 4, evidence: 4, terms: 4, completeness: 4 },
    checks: ["owner", "lawful", "nothing_confidential", "texts_agree"],
    reasons: "",
  },
);
if (!reviewed.ok) throw new Error(reviewed.refusal.key);
die();
