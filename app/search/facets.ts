import { minutesADay } from "#app/taxonomy/working-time.ts";
import { type Card, type FacetCounts, type FacetName, facetNames } from "./model.ts";

const MILLION = 1_000_000;

/** Price bands by what a buyer can decide alone, with a partner, or with a board. Bounds in ₫. */
export const priceBands = [
  { code: "under_100m", from: 0, to: 100 * MILLION },
  { code: "100m_500m", from: 100 * MILLION, to: 500 * MILLION },
  { code: "over_500m", from: 500 * MILLION, to: Number.POSITIVE_INFINITY },
] as const;
export const priceCodes = [
  "under_100m",
  "100m_500m",
  "over_500m",
  "open_to_offers",
  "on_request",
] as const;

/** TRL levels as a reader groups them; the facet itself counts single levels. */
export const trlBands = [
  { code: "9", levels: ["9"] },
  { code: "7-8", levels: ["7", "8"] },
  { code: "4-6", levels: ["4", "5", "6"] },
  { code: "1-3", levels: ["1", "2", "3"] },
] as const;

/** Owners who answer within two days count as quick. */
export const FAST_REPLY_MINUTES = 2 * minutesADay();

/** What a price weighs in a year: a monthly fee is compared by twelve of them. */
function yearly(amount: number, unit: Card["price"]["unit"]): number {
  return unit === "month" ? amount * 12 : amount;
}

function bandsOf({ mode, minVnd, maxVnd, unit }: Card["price"]): string[] {
  if (minVnd === null && maxVnd === null) {
    return [mode === "open_to_offers" ? "open_to_offers" : "on_request"];
  }
  const low = yearly(minVnd ?? maxVnd ?? 0, unit);
  const high = yearly(mode === "floor" ? (minVnd ?? 0) : (maxVnd ?? minVnd ?? 0), unit);
  return priceBands
    .filter((band) => low < band.to && (high > band.from || (high === low && high >= band.from)))
    .map((band) => band.code);
}

/** The values a document counts under, by facet. A price range counts in every band it touches. */
export function facetValues(card: Card): Record<FacetName, string[]> {
  const yes = (holds: boolean) => (holds ? ["yes"] : []);
  const some = (value: string | null) => (value ? [value] : []);
  return {
    kind: [card.kind],
    industry: card.industries,
    scienceField: card.scienceFields,
    category: card.categories,
    trl: card.trl === null ? [] : [String(card.trl)],
    transferForm: card.transferForms,
    price: bandsOf(card.price),
    verified: yes(card.organisation.verified),
    fastReply: yes(card.replyMinutes !== null && card.replyMinutes <= FAST_REPLY_MINUTES),
    inUse: yes(card.deployments > 0),
    province: some(card.provinceCode),
    ward: some(card.wardCode),
  };
}

/** What a result is sorted by when sorted by price: the least it costs, in ₫ a year. */
export function priceForSorting({ price }: Card): number | null {
  const amount = price.minVnd ?? price.maxVnd;
  return amount === null ? null : yearly(amount, price.unit);
}

export function emptyCounts(): FacetCounts {
  return Object.fromEntries(facetNames.map((name) => [name, {}])) as FacetCounts;
}
