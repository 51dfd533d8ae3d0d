import { addMonths } from "#app/deals/rules.ts";
import {
  type Adoption,
  type Proof,
  type ProvenCondition,
  provenRule,
  type ReportOfSites,
  type Site,
  type SpreadNode,
} from "./model.ts";

/** A figure of a pilot, as far as its gain is measured. */
export interface Kpi {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly measured: number | null;
}

/**
 * Gain of one measured indicator in percent of where it stood before, in the direction of its target;
 * negative when it got worse. Null when it was not measured, or stood at nothing before.
 */
export function gainOf({ baseline, target, measured }: Kpi): number | null {
  if (baseline === null || target === null || measured === null) return null;
  if (baseline === 0 || target === baseline) return null;
  const better = target > baseline ? measured - baseline : baseline - measured;
  return (100 * better) / Math.abs(baseline);
}

/** Median of the numbers, null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

/** The gain of a deal: the median over its measured indicators, so that one of many cannot carry it. */
export function gainOfDeal(kpis: readonly Kpi[]): number | null {
  return median(kpis.flatMap((kpi) => gainOf(kpi) ?? []));
}

/**
 * Proven in use: at least 5 organisations that have used it for 6 months or more, each attested by both
 * sides, and a median measured gain of 15% or more.
 */
export function proofOf(adoptions: readonly Adoption[], now: Date): Proof {
  const old = (one: Adoption) => addMonths(one.inUseSince, provenRule.months) <= now;
  const organisations = (list: readonly Adoption[]) =>
    new Set(list.map(({ organisationId }) => organisationId)).size;
  const gains = adoptions.flatMap(({ gainPercent }) => gainPercent ?? []);
  const found = {
    adopters: organisations(adoptions),
    longAdopters: organisations(adoptions.filter(old)),
    sites: adoptions.reduce((sum, { sites }) => sum + sites, 0),
    gainPercent: median(gains),
    measuredDeals: gains.length,
  };
  return { ...found, proven: missingFor(found).length === 0 };
}

/** Which conditions of the rule do not hold yet. */
export function missingFor(proof: Omit<Proof, "proven">): ProvenCondition[] {
  const missing: ProvenCondition[] = [];
  if (proof.longAdopters < provenRule.adopters) missing.push("adopters");
  if ((proof.gainPercent ?? 0) < provenRule.gainPercent) missing.push("gain");
  return missing;
}

/**
 * The places of a deal one by one, those of its report of use before its replications. Where that report
 * names none, the first place is where the buyer sits.
 */
export function sitesIn(reports: readonly ReportOfSites[], buyerWard: string | null): Site[] {
  const sorted = [...reports].sort(
    (a, b) => Number(a.kind !== "use") - Number(b.kind !== "use") || +a.since - +b.since,
  );
  const [first] = sorted;
  const named = sorted.flatMap(({ id, since, places }) =>
    places.map((place, index) => ({ key: `${id}-${index}`, since, ...place })),
  );
  if (!first || first.places.length > 0) return named;
  return [{ key: first.id, name: null, wardCode: buyerWard, since: first.since }, ...named];
}

/** The adoptions as trees, oldest first; a repeat whose first is not among them stands by itself. */
export function spreadOf(adoptions: readonly Adoption[]): SpreadNode[] {
  const known = new Set(adoptions.map(({ dealId }) => dealId));
  const sorted = [...adoptions].sort((a, b) => Number(a.inUseSince) - Number(b.inUseSince));
  const under = (parent: string | null, above: readonly string[]): SpreadNode[] =>
    sorted
      .filter(({ dealId, parentId }) => {
        const from = parentId !== null && known.has(parentId) ? parentId : null;
        return from === parent && !above.includes(dealId);
      })
      .map((one) => ({ ...one, repeats: under(one.dealId, [...above, one.dealId]) }));
  return under(null, []);
}
