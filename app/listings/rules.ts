import { ok, type Refusal, type Result, refuse } from "#app/platform/result.ts";
import type { ListingContent, ListingState } from "./model.ts";

/** Moves of a listing's life. A published listing keeps its content while a revision is in review. */
export type ListingMove =
  | "submit"
  | "take_back"
  | "publish"
  | "return"
  | "pause"
  | "resume"
  | "confirm"
  | "go_stale"
  | "hide"
  | "archive"
  | "take_down";

export type MoveBy = "owner" | "operator" | "clock";

interface Move {
  by: MoveBy;
  from: readonly ListingState[];
  to: ListingState;
}

/** The whole life as data; pages, commands and tests read it here. */
export const listingLife: Readonly<Record<ListingMove, Move>> = {
  submit: { by: "owner", from: ["draft", "changes_requested"], to: "in_review" },
  take_back: { by: "owner", from: ["in_review"], to: "draft" },
  publish: { by: "operator", from: ["in_review"], to: "published" },
  return: { by: "operator", from: ["in_review"], to: "changes_requested" },
  pause: { by: "owner", from: ["published", "stale", "hidden"], to: "paused" },
  resume: { by: "owner", from: ["paused"], to: "published" },
  confirm: { by: "owner", from: ["published", "stale", "hidden"], to: "published" },
  go_stale: { by: "clock", from: ["published"], to: "stale" },
  hide: { by: "clock", from: ["stale"], to: "hidden" },
  archive: {
    by: "owner",
    from: ["draft", "changes_requested", "published", "paused", "stale", "hidden"],
    to: "archived",
  },
  take_down: { by: "operator", from: ["published", "paused", "stale", "hidden"], to: "archived" },
};

/** The state a move leads to, or a conflict when somebody moved the listing meanwhile. */
export function decideMove(
  state: ListingState,
  move: ListingMove,
  by: MoveBy,
): Result<ListingState> {
  const found = listingLife[move];
  if (found.by !== by) return refuse(403, "listings.not_yours_to_do");
  if (!found.from.includes(state)) return refuse(409, "listings.state_changed");
  return ok(found.to);
}

/** What `by` may do with a listing in this state. */
export function movesFrom(state: ListingState, by: MoveBy): ListingMove[] {
  const moves = Object.keys(listingLife) as ListingMove[];
  return moves.filter(
    (move) => listingLife[move].by === by && listingLife[move].from.includes(state),
  );
}

/** States in which everybody can open the listing; hidden ones are kept out of sight until confirmed. */
export const publicStates: readonly ListingState[] = ["published", "stale"];

export function isPublic(state: ListingState): boolean {
  return publicStates.includes(state);
}

/** How the last confirmation stands; null while nobody waits for the next one. */
export function confirmationOf(state: ListingState): "fresh" | "overdue" | null {
  if (state === "published") return "fresh";
  return state === "stale" || state === "hidden" ? "overdue" : null;
}

/** States after a first publication: changes then go to a revision, so that the public page stays. */
const liveStates: readonly ListingState[] = ["published", "paused", "stale", "hidden"];

export type WriteTarget = "content" | "revision";

/** Where an edit goes, or why nothing can be edited now. */
export function decideEdit(
  state: ListingState,
  revision: ListingState | null,
): Result<WriteTarget> {
  if (state === "draft" || state === "changes_requested") return ok("content");
  if (!liveStates.includes(state)) {
    return refuse(409, state === "archived" ? "listings.archived" : "listings.in_review_now");
  }
  if (revision === "in_review") return refuse(409, "listings.in_review_now");
  return ok("revision");
}

/** Sections of the form, in the order in which people think about them. */
export const sections = [
  "identity",
  "benefit",
  "ip",
  "terms",
  "evidence",
  "annex",
  "submit",
] as const;
export type Section = (typeof sections)[number];

export function isSection(value: string | undefined): value is Section {
  return (sections as readonly string[]).includes(value ?? "");
}

export function sectionAfter(section: Section): Section {
  return sections[sections.indexOf(section) + 1] ?? "submit";
}

/** Something a reviewer would send the listing back for; `field` is the form's field path. */
export interface Missing {
  section: Section;
  field: string;
  /** Key in `listings:missing`. */
  key: string;
}

/** Files that stand with a listing, by kind. */
export interface FileCounts {
  images: number;
  evidence: number;
  annex: number;
}

type Check = (content: ListingContent, files: FileCounts) => boolean;
const wants = (section: Section, field: string, key: string, lacks: Check) => ({
  section,
  field,
  key,
  lacks,
});

const priced = (content: ListingContent) =>
  content.price.mode === "firm" ||
  content.price.mode === "indicative" ||
  content.price.mode === "floor";

const completeness = [
  wants("identity", "title.vi", "title", (c) => c.title.vi.length < 10),
  wants("identity", "industries", "industries", (c) => c.industries.length === 0),
  wants(
    "identity",
    "scienceFields",
    "science_fields",
    (c) => c.kind === "technology" && c.scienceFields.length === 0,
  ),
  wants(
    "identity",
    "solutionCategories",
    "solution_categories",
    (c) => c.kind === "solution" && c.solutionCategories.length === 0,
  ),
  wants("benefit", "summary.vi", "summary", (c) => c.summary.vi.length < 20),
  wants("benefit", "problem.vi", "problem", (c) => c.problem.vi.length < 20),
  wants("benefit", "description.vi", "description", (c) => c.description.vi.length < 60),
  wants("benefit", "trl", "trl", (c) => c.kind === "technology" && c.trl === null),
  wants(
    "benefit",
    "trlEvidence.vi",
    "trl_evidence",
    (c, files) => (c.trl ?? 0) >= 5 && c.trlEvidence.vi.length < 10 && files.evidence === 0,
  ),
  wants("ip", "ip.0.type", "ip", (c) => c.kind === "technology" && c.ip.length === 0),
  wants("ip", "ip", "ip_number", (c) => c.ip.some((r) => r.status === "granted" && !r.number)),
  wants("terms", "transferForms", "transfer_forms", (c) => c.transferForms.length === 0),
  wants(
    "terms",
    "price.minVnd",
    "price",
    (c) => priced(c) && c.price.minVnd === null && c.price.maxVnd === null,
  ),
  wants("terms", "support.vi", "support", (c) => c.support.vi.length < 5),
] as const;

/** What is missing before the listing can be sent to review; empty when it can. */
export function missingBeforeSubmission(content: ListingContent, files: FileCounts): Missing[] {
  return completeness
    .filter((want) => want.lacks(content, files))
    .map(({ section, field, key }) => ({ section, field, key }));
}

/** Firm terms can be accepted as they stand only when there is one firm price to accept. */
export function firmTermsHold(content: Pick<ListingContent, "price">): boolean {
  return content.price.mode === "firm" && content.price.minVnd !== null;
}

/** What the operator's review scores, 0 to 5 each. */
export const criteria = ["problem", "evidence", "terms", "completeness"] as const;
export type Criterion = (typeof criteria)[number];
export type Scores = Readonly<Record<Criterion, number>>;

/** Score from which a listing is published, of at most 20 (exchange rules, 2026). */
export const passMark = 10;

/** The sum of the four scores, to hold against `passMark`. */
export function totalOf(scores: Scores): number {
  return criteria.reduce((sum, criterion) => sum + scores[criterion], 0);
}

/** What a reviewer ticks before a listing is shown to the public. */
export const reviewChecks = ["owner", "lawful", "nothing_confidential", "texts_agree"] as const;
export type ReviewCheck = (typeof reviewChecks)[number];

export interface ReviewFacts {
  scores: Scores;
  checks: readonly ReviewCheck[];
  ownerVerified: boolean;
  reasons: string;
}

/**
 * 10 of 20 with no zero and every check ticked publishes, anything else returns with reasons.
 * An owner who is not verified cannot be published (E-Commerce Law 122/2025, in force 2026-07-01).
 */
export function decideReview(facts: ReviewFacts): Result<"publish" | "return"> {
  const noZero = criteria.every((criterion) => facts.scores[criterion] > 0);
  const passes = totalOf(facts.scores) >= passMark && noZero;
  const allTicked = reviewChecks.every((check) => facts.checks.includes(check));
  if (!passes || !allTicked) return withReasons(facts.reasons);
  if (!facts.ownerVerified) return refuse(422, "listings.owner_not_verified");
  return ok("publish");
}

function withReasons(reasons: string): Result<"return"> {
  if (reasons.trim().length >= 10) return ok("return");
  const key = "listings.reasons_needed";
  return refuse(422, key, { fields: { reasons: key } });
}

/** Days after the owner's last confirmation: reminded, ranked down as stale, hidden. */
export const confirmationDays = { remind: 75, stale: 90, hide: 120 } as const;

const DAY = 86_400_000;

/** By when the owner must confirm a listing again, or it is marked as not up to date. */
export function confirmBy(confirmedAt: Date): Date {
  return new Date(confirmedAt.getTime() + confirmationDays.stale * DAY);
}

/** The last confirmation that makes each step of the clock due at `now`. */
export function clockLimits(now: Date) {
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  return {
    remind: before(confirmationDays.remind),
    stale: before(confirmationDays.stale),
    hide: before(confirmationDays.hide),
  };
}

/** The refusal of a compare-and-set that found another version. */
export const changedMeanwhile: Refusal = { status: 409, key: "listings.changed_meanwhile" };
