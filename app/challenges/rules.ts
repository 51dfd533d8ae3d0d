import { localDay } from "#app/platform/local-day.ts";
import { ok, type Refusal, type Result, refuse } from "#app/platform/result.ts";
import type { ChallengeContent, ChallengeState, ProposalState } from "./model.ts";

export type ChallengeMove =
  | "submit"
  | "take_back"
  | "publish"
  | "return"
  | "award"
  | "close"
  | "expire"
  | "archive";

export type MoveBy = "owner" | "operator" | "clock";

interface Move {
  by: MoveBy;
  from: readonly ChallengeState[];
  to: ChallengeState;
}

/** The life of a problem, as data. */
export const challengeLife: Readonly<Record<ChallengeMove, Move>> = {
  submit: { by: "owner", from: ["draft", "changes_requested"], to: "in_review" },
  take_back: { by: "owner", from: ["in_review"], to: "draft" },
  publish: { by: "operator", from: ["in_review"], to: "published" },
  return: { by: "operator", from: ["in_review"], to: "changes_requested" },
  award: { by: "owner", from: ["published", "closed"], to: "awarded" },
  close: { by: "owner", from: ["published"], to: "closed" },
  expire: { by: "clock", from: ["published"], to: "closed" },
  archive: {
    by: "owner",
    from: ["draft", "changes_requested", "closed", "awarded"],
    to: "archived",
  },
};

/**
 * The state a move leads to; 403 for somebody whose move it is not, 409 from a state it does not start in.
 */
export function decideMove(
  state: ChallengeState,
  move: ChallengeMove,
  by: MoveBy,
): Result<ChallengeState> {
  const found = challengeLife[move];
  if (found.by !== by) return refuse(403, "challenges.not_yours_to_do");
  if (!found.from.includes(state)) return refuse(409, "challenges.state_changed");
  return ok(found.to);
}

/** What `by` may do with a problem in this state. */
export function movesFrom(state: ChallengeState, by: MoveBy): ChallengeMove[] {
  const moves = Object.keys(challengeLife) as ChallengeMove[];
  return moves.filter(
    (move) => challengeLife[move].by === by && challengeLife[move].from.includes(state),
  );
}

/** Everybody may open these; closed and awarded ones stay readable. */
export const publicStates: readonly ChallengeState[] = ["published", "awarded", "closed"];

export function isPublic(state: ChallengeState): boolean {
  return publicStates.includes(state);
}

export function isEditable(state: ChallengeState): boolean {
  return state === "draft" || state === "changes_requested";
}

/** Sections of the form. */
export const sections = ["problem", "success", "budget", "files", "submit"] as const;
export type Section = (typeof sections)[number];

export function isSection(value: string | undefined): value is Section {
  return (sections as readonly string[]).includes(value ?? "");
}

export function sectionAfter(section: Section): Section {
  return sections[sections.indexOf(section) + 1] ?? "submit";
}

/** The four questions a brief must answer before suppliers can answer it. */
export const briefQuestions = ["problem", "user", "budget", "success"] as const;
export type BriefQuestion = (typeof briefQuestions)[number];

export interface Missing {
  question: BriefQuestion | "form";
  section: Section;
  field: string;
  /** Key in `challenges:missing`. */
  key: string;
}

type Check = (content: ChallengeContent, today: string) => boolean;
const wants = (
  question: Missing["question"],
  section: Section,
  field: string,
  key: string,
  lacks: Check,
) => ({ question, section, field, key, lacks });

const brief = [
  wants("problem", "problem", "summary.vi", "summary", (c) => c.summary.vi.length < 20),
  wants("problem", "problem", "pain.vi", "pain", (c) => c.pain.vi.length < 40),
  wants("user", "problem", "scale.vi", "scale", (c) => c.scale.vi.length < 15),
  wants("user", "problem", "industries", "industries", (c) => c.industries.length === 0),
  wants("success", "success", "outputs.vi", "outputs", (c) => c.outputs.vi.length < 20),
  wants("success", "success", "kpis.0.name.vi", "kpis", (c) => c.kpis.length === 0),
  wants("success", "success", "kpis.0.target", "kpi_moves", (c) =>
    c.kpis.some((kpi) => kpi.baseline === kpi.target),
  ),
  wants(
    "budget",
    "budget",
    "budget.maxVnd",
    "budget",
    (c) => c.budget.maxVnd === null && c.budget.minVnd === null,
  ),
  wants("budget", "budget", "fundingSource.vi", "funding", (c) => c.fundingSource.vi.length < 5),
  wants("form", "budget", "deadline", "deadline", (c) => c.deadline === null),
  wants(
    "form",
    "budget",
    "deadline",
    "deadline_past",
    (c, today) => c.deadline !== null && c.deadline <= today,
  ),
] as const;

/**
 * The brief checker: what suppliers would have to ask back.
 * @param today "2026-11-22", the day in Vietnam
 */
export function missingInBrief(content: ChallengeContent, today: string): Missing[] {
  return brief
    .filter((want) => want.lacks(content, today))
    .map(({ question, section, field, key }) => ({ question, section, field, key }));
}

/** Whole days from today to the last day for proposals; 0 on that day, negative after it. */
export function daysLeft(deadline: string, now: Date): number {
  return Math.round((Date.parse(deadline) - Date.parse(localDay(now))) / 86_400_000);
}

/** Whether proposals and questions are still taken. */
export function isOpen(
  challenge: { state: ChallengeState; deadline: string | null },
  now: Date,
): boolean {
  if (challenge.state !== "published") return false;
  return challenge.deadline === null || daysLeft(challenge.deadline, now) >= 0;
}

/** Whether a committed value reaches the target, in the direction the target lies from the baseline. */
export function meetsTarget(kpi: { baseline: number; target: number }, committed: number): boolean {
  return kpi.target >= kpi.baseline ? committed >= kpi.target : committed <= kpi.target;
}

/** The verdict of the operator on a problem; a returned one needs reasons. */
export function decideReview(facts: {
  approved: boolean;
  reasons: string;
  ownerVerified: boolean;
}): Result<"publish" | "return"> {
  if (facts.approved) {
    return facts.ownerVerified ? ok("publish") : refuse(422, "challenges.owner_not_verified");
  }
  if (facts.reasons.trim().length >= 10) return ok("return");
  const key = "challenges.reasons_needed";
  return refuse(422, key, { fields: { reasons: key } });
}

export type ProposalMove = "submit" | "withdraw" | "accept" | "decline";

const proposalLife: Readonly<
  Record<ProposalMove, { from: readonly ProposalState[]; to: ProposalState }>
> = {
  submit: { from: ["draft", "withdrawn"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "withdrawn" },
  accept: { from: ["submitted"], to: "accepted" },
  decline: { from: ["submitted"], to: "declined" },
};

/** The state a move leads to; 409 when somebody was faster. */
export function decideProposal(state: ProposalState, move: ProposalMove): Result<ProposalState> {
  const found = proposalLife[move];
  return found.from.includes(state) ? ok(found.to) : refuse(409, "challenges.proposal_changed");
}

/** Drafts and withdrawn proposals can be written on. */
export function proposalIsEditable(state: ProposalState): boolean {
  return proposalLife.submit.from.includes(state);
}

export const changedMeanwhile: Refusal = { status: 409, key: "challenges.changed_meanwhile" };
