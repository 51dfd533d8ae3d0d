import { filesOf } from "#app/documents/queries.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { contractHash } from "./confirmed-content.server.ts";
import { type ContractTexts, contractItems, missingItems } from "./contract.ts";
import { type LoadedDeal, loadDeal } from "./facts.server.ts";
import { headOf } from "./load-deal-line.server.ts";
import { isTerminal, type Side, type Who } from "./model.ts";
import type {
  ContractView,
  DealPage,
  KpiView,
  LogView,
  OfferView,
  PilotView,
  ReportView,
} from "./page-model.ts";
import { isTurnOf, offeredTo, piersOf, type Turn, turnFactsOf, turnOf } from "./page-state.ts";
import { sightOf, whoIs } from "./policy.ts";
import { type DealDetails, dealDetails, namesOf } from "./queries.server.ts";
import { type Terms, termRows, termsDifference } from "./terms.ts";
import { timelineOf } from "./timeline.ts";

interface Reader {
  readonly db: Tx;
  readonly now: Date;
  readonly actor: UserActor;
}

/** What is loaded for a deal's pages, before it is cut to what the reader may see. */
export interface OpenedDeal {
  readonly loaded: LoadedDeal;
  readonly details: DealDetails;
  readonly who: Who;
  readonly side: Side | null;
  readonly turn: Turn;
}

/** The deal for somebody who may see it at all, else null. */
export async function openDealFor(reader: Reader, dealId: string): Promise<OpenedDeal | null> {
  const loaded = await loadDeal(reader.db, dealId);
  if (!loaded || sightOf(reader.actor, loaded.deal) === "nothing") return null;
  const details = await dealDetails(reader.db, dealId);
  const who = whoIs(reader.actor, loaded.deal);
  const [pilot] = details.pilots;
  const turn = turnOf(
    turnFactsOf(loaded.facts, {
      pilotEndsOn: pilot && !pilot.concludedAt ? pilot.endsOn : null,
      registrationDueAt: details.registrationDueAt,
      commercialisedAt: details.commercialisedAt,
      reportedKinds: details.reports.filter((r) => r.state !== "contested").map((r) => r.kind),
      milestones: details.milestones,
    }),
    reader.now,
  );
  return { loaded, details, who, side: who.kind === "party" ? who.side : null, turn };
}

/** Everything the deal page shows this reader, or null where the deal does not exist for them. */
export async function loadDealPage(reader: Reader, dealId: string): Promise<DealPage | null> {
  const opened = await openDealFor(reader, dealId);
  if (!opened) return null;
  const { loaded, details, who, side, turn } = opened;
  const { facts } = loaded;
  const sight = sightOf(reader.actor, loaded.deal);
  if (sight === "nothing") return null;
  const inside = sight !== "city";
  const offered = offeredTo(facts, who, turn, reader.now);
  const files = inside ? await filesOf(reader.db, dealId, dealFilePurposes) : null;
  return {
    ...headOf(details, { side, sight }),
    stateSince: details.stateSince,
    turn,
    myTurn: isTurnOf(turn, who),
    confirmedAt: confirmedAt(opened),
    offered: {
      main: offered.main,
      others: offered.others.map(({ name }) => name),
      exits: offered.exits.map(({ name }) => name),
      overrides: offered.overrides.map(({ name }) => name),
    },
    needsSignatory: turn.wait === "confirm_contract" && who.kind === "party" && !who.signatory,
    piers: piersOf(details.transitions, facts.state, facts.disputed, reader.now),
    disputed: facts.disputed,
    ending: endingOf(details, inside),
    valueVnd: details.valueVnd,
    grade: details.grade,
    sitesInUse: details.sitesInUse,
    registration: registrationOf(details),
    request: inside ? requestOf(details) : null,
    offers: inside ? offersOf(details, facts.openOffer?.id ?? null) : null,
    pilot: inside ? pilotOf(details) : null,
    contract: inside ? contractOf(opened) : null,
    reports: inside ? reportsOf(opened, reader.now) : [],
    disputes: inside ? details.disputes : [],
    log: await logOf(reader, opened, inside),
    messageCount: inside ? details._count.messages : null,
    fileCount: files?.length ?? null,
  };
}

export const dealFilePurposes = [
  "deal_file",
  "contract",
  "registration",
  "use_evidence",
  "payment_evidence",
] as const;

/** When the reader's side gave its half of the step that waits for the other one. */
function confirmedAt({ loaded, details, side, turn }: OpenedDeal): Date | null {
  const step = turn.path?.replace("steps/", "");
  const mine = details.confirmations.findLast(
    (one) => one.round >= loaded.deal.stateVersion && one.transition === step && one.side === side,
  );
  const held = loaded.facts.held.some((one) => one.transition === step && one.side === side);
  return held && mine ? mine.at : null;
}

function endingOf(details: DealDetails, inside: boolean): DealPage["ending"] {
  if (!isTerminal(details.state)) return null;
  const last = details.transitions.findLast(({ from, to }) => from !== to);
  return { reasonCode: last?.reasonCode ?? null, reason: inside ? (last?.reason ?? null) : null };
}

function registrationOf({ registrationNumber, registeredAt }: DealDetails) {
  return registrationNumber && registeredAt
    ? { number: registrationNumber, at: registeredAt }
    : null;
}

function requestOf(details: DealDetails): DealPage["request"] {
  const { purpose, industry, scale, timing, budgetMinVnd, budgetMaxVnd } = details;
  const { acceptedListedTerms, listingId, challengeId } = details;
  return {
    purpose,
    industry,
    scale,
    timing,
    budgetMinVnd,
    budgetMaxVnd,
    acceptedListedTerms,
    listingId,
    challengeId,
  };
}

type Sheet = DealDetails["termSheets"][number];

function offerState(sheet: Sheet, openId: string | null): OfferView["state"] {
  if (sheet.acceptedAt) return "accepted";
  if (sheet.id === openId) return "open";
  return sheet.lapsedAt ? "lapsed" : "answered";
}

export function offerOf(sheet: Sheet, openId: string | null): OfferView {
  const { id, number, side, hash, valueVnd, validUntil, offeredAt } = sheet;
  return {
    id,
    number,
    side,
    hash,
    valueVnd,
    validUntil,
    offeredAt,
    state: offerState(sheet, openId),
    rows: termRows(sheet.terms as unknown as Terms),
  };
}

function offersOf({ termSheets }: DealDetails, openId: string | null): DealPage["offers"] {
  const [last, before] = termSheets;
  if (!last) return null;
  return {
    latest: offerOf(last, openId),
    previous: before ? offerOf(before, openId) : null,
    difference: before
      ? termsDifference(before.terms as unknown as Terms, last.terms as unknown as Terms)
      : null,
    count: termSheets.length,
  };
}

type StoredKpi = Omit<KpiView, "met">;

/** Reached in the direction from baseline to target; "nearly" within a tenth of the way. */
function metOf(kpi: StoredKpi): KpiView["met"] {
  if (kpi.measured === null) return null;
  const falling = kpi.baseline !== null && kpi.target < kpi.baseline;
  const reached = falling ? kpi.measured <= kpi.target : kpi.measured >= kpi.target;
  if (reached) return "yes";
  const way = Math.abs(kpi.target - (kpi.baseline ?? 0));
  const short = Math.abs(kpi.measured - kpi.target);
  return way > 0 && short <= way / 8 ? "nearly" : "no";
}

export function pilotOf({ pilots }: DealDetails): PilotView | null {
  const [pilot] = pilots;
  if (!pilot) return null;
  const kpis = (pilot.kpis as unknown as StoredKpi[]).map((kpi) => ({ ...kpi, met: metOf(kpi) }));
  return {
    site: pilot.site,
    startsOn: pilot.startsOn,
    endsOn: pilot.endsOn,
    kpis,
    conclusion: pilot.conclusion,
    decision: pilot.decision as PilotView["decision"],
    concludedAt: pilot.concludedAt,
  };
}

export function contractOf({ loaded, details }: OpenedDeal): ContractView | null {
  if (!loaded.terms || !details.contract) return null;
  const texts = details.contract.items as ContractTexts;
  const hash = contractHash(loaded);
  return {
    items: contractItems.map(({ code, required }) => ({
      code,
      required,
      text: texts[code] ?? "",
    })),
    missing: missingItems(texts),
    legal: loaded.facts.legal,
    hash,
    documentId: details.contract.documentId,
    documentHash: details.contract.documentHash,
    effectiveAt: details.contract.effectiveAt,
    confirmedBy: loaded.facts.held
      .filter((one) => one.transition === "confirm_contract" && one.hash === hash)
      .map((one) => one.side),
  };
}

export function reportsOf({ details, side, who }: OpenedDeal, now: Date): ReportView[] {
  return details.reports.map(({ answeredAt: _answeredAt, ...report }) => ({
    ...report,
    answerable:
      who.kind === "party" &&
      report.state === "declared" &&
      report.side !== side &&
      report.attestDueAt > now,
  }));
}

async function logOf(reader: Reader, opened: OpenedDeal, inside: boolean): Promise<LogView[]> {
  const { details, side } = opened;
  const lines = timelineOf(details.transitions, details.confirmations, {
    reader: side,
    signedFile: Boolean(details.contract?.documentHash),
    secrets: inside,
  });
  const overriding = lines.filter((line) => line.override).map((line) => line.userId);
  const names = await namesOf(reader.db, overriding);
  return lines.map((line) => ({
    ...line,
    person: line.override && line.userId ? (names.get(line.userId) ?? null) : null,
  }));
}
