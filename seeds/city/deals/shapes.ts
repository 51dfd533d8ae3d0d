import type { SeedDeal, SeedStep, SeedTerms } from "../types.ts";

type Always = "key" | "buyer" | "requestedDaysAgo" | "purpose" | "scale" | "timing" | "budget";

/** A request on a listing, unless the deal says otherwise. */
export function deal(told: Pick<SeedDeal, Always | "steps"> & Partial<SeedDeal>): SeedDeal {
  return {
    origin: "listing",
    listing: null,
    challenge: null,
    seller: null,
    replicates: null,
    legal: null,
    ...told,
  };
}

const million = 1_000_000;

/** @param min millions of ₫, as `max` */
export function budget(min: number, max: number): SeedDeal["budget"] {
  return { minVnd: min * million, maxVnd: max * million };
}

type Legal = NonNullable<SeedDeal["legal"]>;

/** The five questions of the legal path, all answered no but for those named. */
export function legal(yes: Partial<Legal> = {}): Legal {
  return {
    crossBorder: false,
    stateCapital: false,
    restricted: false,
    protectedIp: false,
    relatedParties: false,
    ...yes,
  };
}

/** Title, deliverable and millions of ₫ of each milestone. */
export function parts(...rows: [string, string, number][]): SeedTerms["milestones"] {
  return rows.map(([title, deliverable, amount]) => ({
    title,
    deliverable,
    amountVnd: Math.round(amount * million),
  }));
}

type Told = "form" | "fieldOfUse" | "termMonths" | "warrantyMonths" | "support" | "milestones";

/** Terms of a plain sale where the story tells no other. */
export function terms(told: Pick<SeedTerms, Told> & Partial<SeedTerms>): SeedTerms {
  return {
    exclusivity: "none",
    territory: "Việt Nam",
    paymentMethod: told.milestones.length > 1 ? "instalments" : "lump_sum",
    royaltyPercent: null,
    royaltyCapVnd: null,
    trainingDays: 0,
    ...told,
  };
}

type Milestone = Extract<SeedStep, { do: "milestone" }>;

/** One milestone: the days it was paid, delivered and accepted. */
export function milestone(
  position: number,
  [day, deliveredOn, acceptedOn]: [number, number | null, number | null],
  deliveryNote: string,
  rail: Milestone["rail"] = "bank_transfer",
): Milestone {
  return { day, do: "milestone", position, rail, deliveredOn, deliveryNote, acceptedOn };
}

export function message(day: number, by: "buyer" | "seller", text: string): SeedStep {
  return { day, do: "message", by, text };
}

/** @param places "Name, ward" of each place, as far as they are named */
export function use(
  [day, attestedOn]: [number, number | null],
  sites: number,
  whatInUse: string,
  places: readonly string[] = [],
): SeedStep {
  return { day, do: "report_use", whatInUse, sites, places, attestedOn };
}

/** New places of the same buyer, each named with its ward. */
export function replicate(
  [day, attestedOn]: [number, number | null],
  note: string,
  places: readonly string[],
): SeedStep {
  return { day, do: "replicate", note, places, attestedOn };
}

type Result = Extract<SeedStep, { do: "report_result" }>;

/** @param measured amounts in ₫; what nobody measured is null */
export function result(
  [day, attestedOn]: [number, number | null],
  months: Result["months"],
  note: string,
  measured: Partial<Pick<Result, "revenueVnd" | "savingsVnd" | "jobs" | "users">>,
): Result {
  const nothing = { revenueVnd: null, savingsVnd: null, jobs: null, users: null };
  return { day, do: "report_result", months, ...nothing, ...measured, note, attestedOn };
}
