import {
  type MilestoneTerms,
  readers,
  type TermName,
  type Terms,
  type TermValue,
  termNames,
} from "./terms.ts";

/** The difference in words: a message key of `deals:difference` and its figures. */
export interface Change {
  readonly key:
    | "added"
    | "removed"
    | "changed"
    | "more_vnd"
    | "less_vnd"
    | "more_months"
    | "less_months"
    | "more_days"
    | "less_days"
    | "more_points"
    | "less_points"
    | "cap_added"
    | "cap_removed"
    | "cap_changed"
    | "base_changed"
    | "milestone_added"
    | "milestone_removed"
    | "milestone_more_vnd"
    | "milestone_less_vnd"
    | "milestone_moved"
    | "milestone_changed"
    | "exclusive_added"
    | "exclusive_removed";
  /** ₫, months, days or percentage points, always above zero. */
  readonly amount?: number;
  /** Which milestone, from 1. */
  readonly number?: number;
}

export interface TermDifference {
  readonly name: TermName;
  readonly before: TermValue;
  readonly after: TermValue;
  readonly changes: readonly Change[];
}

export interface TermsDifference {
  readonly changed: readonly TermDifference[];
  readonly same: readonly { name: TermName; value: TermValue }[];
}

/** What a newer sheet changes of an older one, term by term. */
export function termsDifference(before: Terms, after: Terms): TermsDifference {
  const changed: TermDifference[] = [];
  const same: { name: TermName; value: TermValue }[] = [];
  for (const name of termNames) {
    const a = readers[name](before);
    const b = readers[name](after);
    if (JSON.stringify(a) === JSON.stringify(b)) same.push({ name, value: b });
    else changed.push({ name, before: a, after: b, changes: changesOf(a, b) });
  }
  return { changed, same };
}

function changesOf(a: TermValue, b: TermValue): Change[] {
  if (a.kind === "none" && b.kind !== "none") return [{ key: "added" }];
  if (b.kind === "none" && a.kind !== "none") return [{ key: "removed" }];
  if (a.kind === "vnd" && b.kind === "vnd") return step("vnd", a.amount, b.amount);
  if (a.kind === "months" && b.kind === "months") return step("months", a.months, b.months);
  if (a.kind === "days" && b.kind === "days") return step("days", a.days, b.days);
  if (a.kind === "royalty" && b.kind === "royalty") return royaltyChanges(a, b);
  if (a.kind === "code" && a.list === "exclusivity") return exclusivityChanges(a, b);
  if (a.kind === "percent" && b.kind === "percent") return step("points", a.percent, b.percent);
  if (a.kind === "milestones" && b.kind === "milestones") {
    return milestoneChanges(a.milestones, b.milestones);
  }
  return [{ key: "changed" }];
}

type Code = Extract<TermValue, { kind: "code" }>;

function exclusivityChanges(a: Code, b: TermValue): Change[] {
  const before = a.code === "exclusive";
  const after = b.kind === "code" && b.code === "exclusive";
  if (before === after) return [{ key: "changed" }];
  return [{ key: after ? "exclusive_added" : "exclusive_removed" }];
}

function step(unit: "vnd" | "months" | "days" | "points", from: number, to: number): Change[] {
  if (from === to) return [];
  const amount = Math.round(Math.abs(to - from) * 100) / 100;
  return [{ key: `${to > from ? "more" : "less"}_${unit}` as Change["key"], amount }];
}

/** Milestones are told apart by their place in the sheet. */
function milestoneChanges(
  before: readonly MilestoneTerms[],
  after: readonly MilestoneTerms[],
): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
    const [a, b, number] = [before[at], after[at], at + 1];
    if (!a) changes.push({ key: "milestone_added", number });
    else if (!b) changes.push({ key: "milestone_removed", number });
    else changes.push(...milestoneChange(a, b).map((change) => ({ ...change, number })));
  }
  return changes;
}

function milestoneChange(a: MilestoneTerms, b: MilestoneTerms): Change[] {
  const changes: Change[] = [];
  const amount = Math.abs(b.amountVnd - a.amountVnd);
  if (amount > 0) {
    const more = b.amountVnd > a.amountVnd;
    changes.push({ key: more ? "milestone_more_vnd" : "milestone_less_vnd", amount });
  }
  if (a.dueOn !== b.dueOn) changes.push({ key: "milestone_moved" });
  if (a.title !== b.title || a.deliverable !== b.deliverable) {
    changes.push({ key: "milestone_changed" });
  }
  return changes;
}

type Royalty = Extract<TermValue, { kind: "royalty" }>;

function royaltyChanges(a: Royalty, b: Royalty): Change[] {
  const changes = step("points", a.percent, b.percent);
  if (a.base !== b.base) changes.push({ key: "base_changed" });
  if (a.capVnd === b.capVnd) return changes;
  if (a.capVnd === null) return [...changes, { key: "cap_added" }];
  if (b.capVnd === null) return [...changes, { key: "cap_removed" }];
  return [...changes, { key: "cap_changed" }];
}
