import type { LegalPathFacts } from "#app/deals/deal-facts.ts";
import type {
  LawEffect,
  LawEntry,
  ListEntry,
  PathAnswers,
  PathAtom,
  PathFinding,
  PathOutcome,
  Rule,
  RuleSet,
} from "./model.ts";
import { lawEffects, leadsTo, SUBSCRIPTION } from "./model.ts";

/** An entry with when it was written down, which settles two of the same day. */
export type DatedEntry = LawEntry & { readonly addedAt?: Date };

const added = (entry: DatedEntry) => entry.addedAt?.getTime() ?? 0;

/**
 * What is in force on a day: of each key the entry that began last, unless it has ended by then.
 * @param asOf "2026-11-24"
 */
export function ruleSetOn(entries: readonly DatedEntry[], asOf: string): RuleSet {
  const last = new Map<string, DatedEntry>();
  for (const entry of entries) {
    if (entry.inForceFrom > asOf) continue;
    const name = `${entry.kind} ${entry.key}`;
    const known = last.get(name);
    const later =
      !known ||
      entry.inForceFrom > known.inForceFrom ||
      (entry.inForceFrom === known.inForceFrom && added(entry) >= added(known));
    if (later) last.set(name, entry);
  }
  const inForce = [...last.values()].filter(
    ({ inForceUntil }) => inForceUntil === null || inForceUntil >= asOf,
  );
  return {
    asOf,
    rules: inForce.filter((entry): entry is Rule => entry.kind === "rule").map(plain),
    lists: inForce.filter((entry): entry is ListEntry => entry.kind === "list").map(plain),
  };
}

/** Without when it was written down, so that the same law gives the same hash. */
function plain<T extends DatedEntry>(entry: T): T {
  const { addedAt: _addedAt, ...rest } = entry as DatedEntry;
  return rest as T;
}

function atomsOf(
  answers: PathAnswers,
  set: RuleSet,
  form: string | null,
): Record<PathAtom, boolean> {
  const ticked = set.lists.filter(({ key }) => answers.entries.includes(key));
  return {
    crossBorder: answers.crossBorder,
    stateCapital: answers.stateCapital,
    resultCertified: answers.stateCapital && answers.resultCertified,
    restricted:
      answers.restrictedTechnology && !ticked.some(({ body }) => body.list === "prohibited"),
    prohibited: ticked.some(({ body }) => body.list === "prohibited"),
    protectedIp: answers.protectedIp,
    relatedParties: answers.relatedParties,
    subscription: form === SUBSCRIPTION,
  };
}

function holds(rule: Rule, atoms: Record<string, boolean>): boolean {
  return rule.body.when.some((line) =>
    line.every((atom) => (atom.startsWith("!") ? !atoms[atom.slice(1)] : (atoms[atom] ?? false))),
  );
}

/** 90 days, Law 07/2017/QH14 art. 31, where no rule says otherwise. */
const REGISTER_DAYS = 90;

/**
 * What the answers lead to under a rule set. Pure: the same law and answers give the same path.
 * @param form a code of transferForms; null while it is open
 */
export function decidePath(answers: PathAnswers, set: RuleSet, form: string | null): PathOutcome {
  const atoms = atomsOf(answers, set, form);
  const held = set.rules.filter((rule) => holds(rule, atoms));
  const found = (effect: LawEffect): PathFinding[] => {
    const rules = held.filter(({ body }) => body.effects.includes(effect)).map(({ key }) => key);
    return rules.length > 0 ? [{ effect: effect as PathFinding["effect"], rules }] : [];
  };
  const deadline = set.rules.find(({ body }) => body.effects.includes("deadline"));
  return {
    findings: lawEffects.filter((effect) => effect !== "deadline").flatMap(found),
    registerWithinDays: deadline?.body.days ?? REGISTER_DAYS,
  };
}

/** What an outcome means for the steps of a deal. An audited price rests on an independent valuation too. */
export function pathFacts(outcome: PathOutcome): LegalPathFacts {
  return {
    needsCertificate: leadsTo(outcome, "register") || leadsTo(outcome, "permit"),
    needsValuation: leadsTo(outcome, "valuation") || leadsTo(outcome, "audit"),
    prohibited: leadsTo(outcome, "prohibit"),
    registerWithinDays: outcome.registerWithinDays,
  };
}

const DAY = 86_400_000;

/** Days before the end of the filing period at which both sides are reminded; the last at its end. */
export const reminderDays = [60, 30, 14, 7, 3, 0] as const;

/** How many of the reminders are due by now. */
export function remindersDue(dueAt: Date, now: Date): number {
  const left = (dueAt.getTime() - now.getTime()) / DAY;
  return reminderDays.filter((days) => left <= days).length;
}

/** Days before a valuation may be used no longer at which both sides are told. */
export const VALUATION_NEAR_DAYS = 14;

/**
 * How many messages a valuation's end calls for: none, one as it comes near, two once it is over.
 * @param validUntil its last day; both days as a date column keeps them
 */
export function valuationMarks(validUntil: Date, today: Date): 0 | 1 | 2 {
  if (validUntil < today) return 2;
  return validUntil.getTime() - today.getTime() <= VALUATION_NEAR_DAYS * DAY ? 1 : 0;
}
