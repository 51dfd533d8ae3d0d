import { readTerms } from "#app/negotiation/stored-terms.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { wardByCode, wardsOf } from "#app/taxonomy/places.server.ts";
import { listedTerms, type Terms } from "../negotiation/terms.ts";
import { availableTransitions } from "./available.ts";
import { contractHash } from "./confirmed-content.server.ts";
import { withPapers } from "./facts.server.ts";
import { termsOfListing } from "./listed-terms.server.ts";
import { headOf } from "./load-deal-line.server.ts";
import type { Who } from "./model.ts";
import { type OpenedDeal, openDealFor } from "./open-deal.server.ts";
import type { ReportView, StepPage } from "./page-model.ts";
import { contractOf, offerOf, pilotOf, reportsOf } from "./page-parts.ts";
import { sightOf } from "./policy.ts";
import { opensRoom, roomIsOpen } from "./queries.server.ts";
import { repeatedDeal } from "./repeated-deal.server.ts";
import type { StepName } from "./schema.ts";
import { knownAnswers, proposedPrice } from "./start-values.server.ts";
import { mayAttempt } from "./transition.ts";

interface Reader {
  readonly db: Tx;
  readonly now: Date;
  readonly actor: UserActor;
}

/** The form of a step for somebody who may take it: 404 for outsiders, 403 for the wrong side, 409 in other states. */
export async function loadStepPage(
  reader: Reader,
  dealId: string,
  step: StepName,
): Promise<Result<StepPage>> {
  const opened = await openDealFor(reader, dealId);
  if (!opened) return refuse(404, "deals.not_found");
  const { loaded, details, who, side } = opened;
  const { db } = reader;
  const sight = sightOf(reader.actor, loaded.deal);
  if (sight === "nothing") return refuse(404, "deals.not_found");
  // City staff see the deal but take no step in it.
  if (who.kind === "outsider") return refuse(403, "deals.not_yours_to_do");
  const reading = readerOf(step, who);
  const attempt = mayAttempt(loaded.facts, step, reading);
  if (!attempt.ok) return attempt;
  const { row, standing } = attempt.value;
  const own = mayAttempt(loaded.facts, step, who);
  const found = availableTransitions(loaded.facts, reading, reader.now).find(
    ({ name }) => name === step,
  );
  const openId = loaded.facts.openOffer?.id ?? null;
  const [last] = details.termSheets;
  const [pilot] = details.pilots;
  return ok({
    ...headOf(details, { side, sight }),
    step,
    override: standing === "override",
    asksSide: standing === "override" && row.by.includes("buyer") && row.by.includes("seller"),
    blockedBy: found?.blockedBy ?? (own.ok ? null : own.refusal.key),
    ...confirmationsOf(opened, step),
    opensRoom: side === "seller" && opensRoom.includes(step) && !(await roomIsOpen(db, dealId)),
    nda: step === "sign_nda" ? await ndaFor(reader, opened) : null,
    offer: last && openId === last.id ? offerOf(last, openId) : null,
    terms: await termsFor(step, reader, opened),
    pilot: step === "conclude_pilot" && pilot ? pilotOf(pilot, new Map()) : null,
    contract: step === "confirm_contract" ? await contractFor(reader, opened) : null,
    reports: reportsFor(step, opened, reader.now),
    repeats:
      step === "accept_listed_terms" ? ((await repeatedDeal(db, dealId))?.code ?? null) : null,
    known: await knownAnswers(db, dealId, step),
    places: step === "report_use" ? placesOfUse(details.buyerWardCode) : null,
  });
}

/** The wards of the buyer's province, or of Hanoi where none is known. */
export function placesOfUse(likely: string | null): NonNullable<StepPage["places"]> {
  const province = wardByCode(likely)?.provinceCode ?? "01";
  return { wards: wardsOf(province), likely };
}

async function ndaFor({ db }: Reader, { loaded }: OpenedDeal): Promise<StepPage["nda"]> {
  const { nda } = await withPapers(db, loaded);
  return nda && { version: nda.filled.version, hash: nda.hash };
}

async function contractFor({ db }: Reader, opened: OpenedDeal): Promise<StepPage["contract"]> {
  const view = contractOf(opened);
  return view && { ...view, hash: contractHash(await withPapers(db, opened.loaded)) };
}

/** The reports a step is about: those to answer, or those to take back (the operator: of either side). */
function reportsFor(step: StepName, opened: OpenedDeal, now: Date): ReportView[] {
  const reports = reportsOf(opened, now);
  if (step !== "withdraw_report") return reports.filter(({ answerable }) => answerable);
  const standing = ({ state }: ReportView) => state === "declared" || state === "attested";
  return reports.filter((one) => (opened.side ? one.withdrawable : standing(one)));
}

/** Everybody of a side fills the contract in; that only signatories confirm it is said on the page. */
function readerOf(step: StepName, who: Who): Who {
  return step === "confirm_contract" && who.kind === "party" ? { ...who, signatory: true } : who;
}

function confirmationsOf({ loaded, details, side }: OpenedDeal, step: StepName) {
  const held = details.confirmations.filter(
    (one) => one.round >= loaded.deal.stateVersion && one.transition === step,
  );
  const theirs = held.findLast((one) => one.side !== side);
  const mine = held.findLast((one) => one.side === side);
  return {
    proposal: theirs && side ? { side: theirs.side, at: theirs.at, values: theirs.data } : null,
    confirmedAt: mine && mine.hash !== theirs?.hash && !isOutdated(mine, theirs) ? mine.at : null,
  };
}

/** A counter-proposal of the other side after one's own confirmation asks for an answer again. */
function isOutdated(mine: { round: number }, theirs: { round: number } | undefined): boolean {
  return theirs !== undefined && theirs.round > mine.round;
}

async function termsFor(step: StepName, reader: Reader, opened: OpenedDeal): Promise<Terms | null> {
  if (step === "offer" || step === "counter_offer") return startTerms(reader, opened);
  const [last] = opened.details.termSheets;
  return step === "accept_offer" && last ? readTerms(last.terms) : null;
}

/** The last sheet, else what the listing states, so that nobody starts from an empty page. */
async function startTerms(reader: Reader, { details }: OpenedDeal): Promise<Terms> {
  const [last] = details.termSheets;
  if (last) return readTerms(last.terms);
  const repeated = await repeatedDeal(reader.db, details.id);
  if (repeated?.terms) return repeated.terms;
  const listed = await termsOfListing(reader.db, details.listingId);
  const terms = listed?.terms ?? bareTerms(details.titleVi);
  const proposed = await proposedPrice(reader.db, details.id);
  const start = { ...terms, territory: "", termMonths: terms.termMonths ?? 12 };
  if (proposed === null) return start;
  const whole = { title: details.titleVi, deliverable: "", amountVnd: proposed, dueOn: null };
  return { ...start, milestones: [whole] };
}

/** Where nothing is listed, the title alone is known. */
function bareTerms(title: string): Terms {
  const unpriced = { priceVnd: 0, priceUnit: "once" } as const;
  return listedTerms({ title, transferForms: [], ...unpriced, support: "", warrantyMonths: null });
}
