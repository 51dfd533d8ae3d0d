import { readTerms } from "#app/negotiation/stored-terms.ts";
import { termRows } from "#app/negotiation/terms.ts";
import { termsDifference } from "#app/negotiation/terms-difference.ts";
import { readDecision, readKpis } from "#app/pilots/stored-pilot.ts";
import { contractItems, missingItems } from "./contract.ts";
import type { DealDetails } from "./deal-details.server.ts";
import type { OpenedDeal } from "./open-deal.server.ts";
import type {
  ContractView,
  DealPage,
  KpiView,
  OfferView,
  PilotView,
  ReportView,
} from "./page-model.ts";
import { heldSince, waitsForAnswer } from "./rules.ts";
import { readContractTexts } from "./stored-contract.ts";

type Sheet = DealDetails["termSheets"][number];

function offerState(sheet: Sheet, openId: string | null): OfferView["state"] {
  if (sheet.acceptedAt) return "accepted";
  if (sheet.validUntil <= sheet.offeredAt) return "declared";
  if (sheet.id === openId) return "open";
  return sheet.lapsedAt ? "lapsed" : "answered";
}

/** @param openId the sheet that may be answered now; null for none */
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
    rows: termRows(readTerms(sheet.terms)),
  };
}

/** The last offer against the one before it; null before the first. */
export function offersOf({ termSheets }: DealDetails, openId: string | null): DealPage["offers"] {
  const [last, before] = termSheets;
  if (!last) return null;
  return {
    latest: offerOf(last, openId),
    previous: before ? offerOf(before, openId) : null,
    difference: before ? termsDifference(readTerms(before.terms), readTerms(last.terms)) : null,
    count: termSheets.length,
  };
}

type StoredKpi = Omit<KpiView, "met">;

/** Reached in the direction from baseline to target; "nearly" when an eighth of the way or less is missing. */
function metOf(kpi: StoredKpi): KpiView["met"] {
  if (kpi.measured === null) return null;
  const falling = kpi.baseline !== null && kpi.target < kpi.baseline;
  const reached = falling ? kpi.measured <= kpi.target : kpi.measured >= kpi.target;
  if (reached) return "yes";
  const way = Math.abs(kpi.target - (kpi.baseline ?? 0));
  const short = Math.abs(kpi.measured - kpi.target);
  return way > 0 && short <= way / 8 ? "nearly" : "no";
}

/** @param last the last reading of each figure by its place; only a conclusion says whether a target is met */
export function pilotOf(
  pilot: DealDetails["pilots"][number],
  last: ReadonlyMap<number, number>,
): PilotView {
  const kpis = readKpis(pilot.kpis).map((kpi, at) => ({
    ...kpi,
    measured: kpi.measured ?? last.get(at) ?? null,
    met: metOf(kpi),
  }));
  return {
    site: pilot.site,
    startsOn: pilot.startsOn,
    endsOn: pilot.endsOn,
    kpis,
    conclusion: pilot.conclusion,
    decision: readDecision(pilot.decision),
    concludedAt: pilot.concludedAt,
  };
}

/** Null before terms are agreed. */
export function contractOf({ loaded, details }: OpenedDeal): ContractView | null {
  if (!loaded.terms || !details.contract) return null;
  const texts = readContractTexts(details.contract.items);
  return {
    items: contractItems.map(({ code, required }) => ({
      code,
      required,
      text: texts[code] ?? "",
    })),
    missing: missingItems(texts),
    legal: loaded.facts.legal,
    documentId: details.contract.documentId,
    documentHash: details.contract.documentHash,
    effectiveAt: details.contract.effectiveAt,
  };
}

/** Every report with what this reader may do about it: answer the other side's, take their own back. */
export function reportsOf({ details, side, who }: OpenedDeal, now: Date): ReportView[] {
  const inUse = details.state === "delivered" || details.state === "commercialised";
  return details.reports.map(({ answeredAt: _answeredAt, royalty: _royalty, ...report }) => ({
    ...report,
    answerable:
      who.kind === "party" &&
      report.state === "declared" &&
      report.side !== side &&
      waitsForAnswer(report, { heldSince: heldSince(details.disputes), now }),
    withdrawable: inUse && report.side === side && ["declared", "attested"].includes(report.state),
  }));
}
