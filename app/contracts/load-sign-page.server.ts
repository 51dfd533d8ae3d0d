import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { availableTransitions, stoppedBy } from "#app/deals/available.ts";
import { contractHash } from "#app/deals/confirmed-content.server.ts";
import { withPapers } from "#app/deals/facts.server.ts";
import type { OpenedDeal } from "#app/deals/open-deal.server.ts";
import { pathNow } from "#app/law/queries.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { signedFilesOf, versionsOf } from "./load-versions.server.ts";
import type { SignPage } from "./page-model.ts";
import { remoteSignerNames } from "./remote-signers.server.ts";
import { standingOf } from "./standing.server.ts";

interface Reader {
  readonly db: Tx;
  readonly now: Date;
  readonly actor: UserActor;
  readonly twoFactor: boolean;
}

/** The page on which signatories confirm, and where signed copies are handed in; null before there are terms. */
export async function loadSignPage(
  { db, now, actor, twoFactor }: Reader,
  { loaded, who, side }: OpenedDeal,
): Promise<SignPage | null> {
  const { deal, terms } = loaded;
  if (!terms || !deal.contract) return null;
  const facts = { ...loaded.facts, path: await pathNow(db, deal.id, now) };
  const versions = await versionsOf(db, deal.id);
  const agreed = facts.state === "agreed";
  const signed = versions.find(({ final }) => final);
  const hash = agreed
    ? contractHash(await withPapers(db, loaded))
    : await signedHash(db, signed?.id ?? null);
  const step = availableTransitions(facts, who, now).find(
    ({ name }) => name === "confirm_contract",
  );
  return {
    dealId: deal.id,
    version: facts.version,
    side,
    hash,
    // Who may confirm is said apart, by name.
    blockedBy: step ? stoppedBy(step.row, { facts, side, intent: {}, now }) : null,
    signed: !agreed,
    standing: await standingOf(db, {
      dealId: deal.id,
      transition: "confirm_contract",
      hash: hash ?? "",
      who,
      organisationId: side ? actor.organisationId : null,
      since: agreed ? deal.stateVersion : 0,
    }),
    current: versions[0] ?? null,
    mayHandIn: byOwnPeople(actor, "sign").ok,
    signedFiles: await signedFilesOf(db, deal.id),
    twoFactor,
    waiting: side ? await waitingOf(db, deal.id, side) : [],
    providers: who.kind === "party" && who.signatory ? remoteSignerNames() : [],
  };
}

function waitingOf(db: Tx, dealId: string, side: "buyer" | "seller") {
  return db.remoteSigning.findMany({
    where: { dealId, side, state: "waiting", provider: { in: remoteSignerNames() } },
    orderBy: { requestedAt: "asc" },
    select: { provider: true, reference: true, requestedAt: true },
  });
}

async function signedHash(db: Tx, versionId: string | null): Promise<string | null> {
  if (!versionId) return null;
  const version = await db.contractVersion.findUnique({
    where: { id: versionId },
    select: { contentHash: true },
  });
  return version?.contentHash ?? null;
}
