import type { PartyBlock } from "#app/contracts/model.ts";
import { type DealNda, ndaOfDeal } from "#app/contracts/nda-queries.server.ts";
import { partyBlocks } from "#app/contracts/parties.server.ts";
import { hasAnnexFiles } from "#app/documents/queries.server.ts";
import { pathFacts } from "#app/law/rules.ts";
import { readOutcome } from "#app/law/stored-path.ts";
import { readTerms } from "#app/negotiation/stored-terms.ts";
import { royaltyTermsOf, unstatedTo } from "#app/outcomes/royalty-rules.ts";
import type { MoneyFacts } from "#app/payments/model.ts";
import { moneyFacts } from "#app/payments/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { Terms } from "../negotiation/terms.ts";
import { missingItems } from "./contract.ts";
import type { DealFacts, HeldConfirmation, LegalPathFacts, OpenOffer } from "./deal-facts.ts";
import { type DealRow, dealFields } from "./deal-fields.ts";
import type { DealState } from "./model.ts";
import { heldSince, obligationsEnd, stoodStill } from "./rules.ts";
import { readContractTexts } from "./stored-contract.ts";

/** A deal with what its steps are decided by. */
export interface ReadDeal {
  readonly deal: DealRow;
  readonly facts: DealFacts;
  readonly terms: Terms | null;
  readonly money: MoneyFacts;
}

/** The same with the papers both sides confirm, which only commands and forms need. */
export interface LoadedDeal extends ReadDeal {
  /** The NDA as it stands, while it is still to be confirmed. */
  readonly nda: DealNda | null;
  /** How both stand in the contract, while it is being written. */
  readonly parties: { readonly seller: PartyBlock; readonly buyer: PartyBlock } | null;
}

/** The last offer, unless it was accepted or has lapsed; a newer one replaces an older one. */
function openOfferOf(deal: DealRow): OpenOffer | null {
  const [last] = deal.termSheets;
  if (!last || last.acceptedAt || last.lapsedAt || deal.state !== "negotiating") return null;
  const { id, number, side, hash, validUntil } = last;
  return { id, number, side, hash, validUntil };
}

/** Each side's last confirmation of each step, as far as it was given in the present state. */
function heldIn(deal: DealRow): HeldConfirmation[] {
  const held = new Map<string, HeldConfirmation>();
  for (const { transition, side, hash, round } of deal.confirmations) {
    if (round >= deal.stateVersion) held.set(`${transition} ${side}`, { transition, side, hash });
  }
  return [...held.values()];
}

/** States in which the NDA may still be confirmed. */
const ndaStates: readonly DealState[] = [
  "in_discussion",
  "evaluating",
  "piloting",
  "negotiating",
  "agreed",
];

function pathOf({ legalPath }: DealRow): LegalPathFacts | null {
  return legalPath && pathFacts(readOutcome(legalPath.outcome));
}

/** Whether the deal's NDA is still to be confirmed. */
export function ndaIsOpen(deal: Pick<DealRow, "state" | "nda">): boolean {
  return ndaStates.includes(deal.state) && deal.nda?.confirmedAt == null;
}

/** The papers as they stand now. */
export async function withPapers(db: Tx, read: ReadDeal): Promise<LoadedDeal> {
  const { deal } = read;
  return {
    ...read,
    nda: ndaIsOpen(deal) ? await ndaOfDeal(db, deal) : null,
    parties: deal.state === "agreed" ? await partiesOf(db, deal) : null,
  };
}

async function partiesOf(db: Tx, deal: DealRow): Promise<LoadedDeal["parties"]> {
  const ids = [deal.sellerOrganisationId, deal.buyerOrganisationId];
  const blocks = await partyBlocks(db, ids);
  const seller = blocks.get(deal.sellerOrganisationId);
  const buyer = blocks.get(deal.buyerOrganisationId);
  return seller && buyer ? { seller, buyer } : null;
}

function registrationOf({ registrations: [last] }: DealRow): DealFacts["registration"] {
  return last ? { side: last.side, state: last.withdrawnAt ? "withdrawn" : "recorded" } : null;
}

function yearReported(deal: DealRow): boolean {
  return deal.reports.some((r) => r.kind === "result_12_months" && r.state === "attested");
}

/** Everything the guards of a deal's steps need, or null where there is no such deal. */
export async function loadDeal(db: Tx, dealId: string): Promise<LoadedDeal | null> {
  const deal = await db.deal.findUnique({ where: { id: dealId }, select: dealFields });
  if (!deal) return null;
  return withPapers(db, await readDeal(db, deal, await moneyFacts(db, dealId)));
}

/** The facts of a deal that was read with `dealFields`. */
export async function readDeal(db: Tx, deal: DealRow, money: MoneyFacts): Promise<ReadDeal> {
  const terms = deal.agreedTermSheet && readTerms(deal.agreedTermSheet.terms);
  const { listing, ...rest } = deal;
  const annex = Boolean(listing?.annexVi || listing?.annexEn);
  const facts: DealFacts = {
    id: rest.id,
    state: rest.state,
    version: rest.version,
    pipelineVersion: rest.pipelineVersion,
    origin: rest.origin,
    stateSince: rest.stateSince,
    disputed: rest.disputed,
    heldSince: heldSince(rest.disputes),
    stoodStillMs: stoodStill(rest.disputes, rest.stateSince),
    acceptedListedTerms: rest.acceptedListedTerms,
    firmTerms: Boolean(
      rest.parent?.agreedTermSheetId ||
        (listing?.acceptsListedTerms && listing.priceMode === "firm" && listing.priceMinVnd),
    ),
    hasAnnex: annex || (rest.listingId !== null && (await hasAnnexFiles(db, rest.listingId))),
    legal: {
      crossBorder: rest.crossBorder,
      stateCapital: rest.stateCapital,
      restrictedTechnology: rest.restrictedTechnology,
      protectedIp: rest.protectedIp,
      relatedParties: rest.relatedParties,
    },
    path: pathOf(deal),
    valuedUntil: deal.valuations[0]?.validUntil.toISOString().slice(0, 10) ?? null,
    ndaConfirmed: deal.nda?.confirmedAt != null,
    openOffer: openOfferOf(deal),
    contractMissing: terms ? missingItems(readContractTexts(rest.contract?.items ?? {})) : null,
    held: heldIn(deal),
    pendingReports: rest.reports.filter((report) => report.state === "declared"),
    standingReports: rest.reports.flatMap(({ id, kind, side, state }) =>
      state === "declared" || state === "attested" ? [{ id, kind, side, state }] : [],
    ),
    declaration:
      rest.declaration && rest.declarationState
        ? { side: rest.declaration.side, state: rest.declarationState }
        : null,
    registration: registrationOf(deal),
    money: { allAccepted: money.allAccepted, open: !money.allReleased || money.openMoneyVnd > 0n },
    openClaims: rest.warrantyClaims.length,
    royaltyUnstatedTo: unstatedTo(royaltyTermsOf(terms, deal.signedAt), deal.reports),
    obligationsEndAt: obligationsEnd({
      ...rest,
      warrantyMonths: terms?.warrantyMonths ?? 0,
      termMonths: terms?.termMonths ?? null,
      royaltyPercent: terms?.royaltyPercent ?? null,
      yearReported: yearReported(deal),
    }),
  };
  return { deal, facts, terms, money };
}
