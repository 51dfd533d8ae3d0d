import type { DealState, EvidenceGrade, ReportKind } from "./model.ts";

/** What the grade of a deal's value follows from. */
export interface GradeFacts {
  readonly origin: "listing_request" | "award" | "declared";
  /** The other side says a declared deal is not so. */
  readonly contested: boolean;
  /** Whoever attested was verified by the operator; without that an attestation proves nothing. */
  readonly attesterVerified: boolean;
  /** Both sides confirmed the deal: its terms, or the declaration of an off-platform one. */
  readonly attestedByBoth: boolean;
  /** SHA-256 of the signed document, once the deal is signed. */
  readonly signedDocumentHash: string | null;
  readonly valueVnd: bigint | null;
  /** Paid and proven, less what was given back. Integer ₫. */
  readonly matchedVnd: bigint;
  readonly registrationNumber: string | null;
}

/**
 * How well the deal's value is proven, the best that holds: A registered by the state, B money matched
 * for the whole value, C signed document held, D attested by both, E declared by one side. Null while
 * there is nothing to grade.
 */
export function gradeOf(facts: GradeFacts): EvidenceGrade | null {
  if (facts.contested) return null;
  if (facts.registrationNumber) return "A";
  const value = facts.valueVnd ?? 0n;
  if (value > 0n && facts.matchedVnd >= value) return "B";
  if (facts.signedDocumentHash) return "C";
  const proven = facts.origin !== "declared" || facts.attesterVerified;
  if (facts.attestedByBoth && proven) return "D";
  return facts.origin === "declared" ? "E" : null;
}

/** What could still raise a grade, the strongest first. */
export type Raise = "register" | "pay" | "file" | "attest";

/** What a grade rests on, for its readers: each kind of evidence, and what would raise it. */
export interface GradeGrounds {
  readonly grade: EvidenceGrade | null;
  readonly contested: boolean;
  readonly registrationNumber: string | null;
  readonly valueVnd: bigint | null;
  readonly matchedVnd: bigint;
  readonly signedFile: boolean;
  /** "unverified": both say so, and the side that attested is not verified. */
  readonly attested: "yes" | "no" | "unverified";
  readonly rises: readonly Raise[];
}

/** The grade of a deal and what would raise it; no evidence raises what the other side contests. */
export function groundsOf(facts: GradeFacts): GradeGrounds {
  const grade = gradeOf(facts);
  const proven = facts.origin !== "declared" || facts.attesterVerified;
  const order: readonly [EvidenceGrade, Raise][] = [
    ["A", "register"],
    ["B", "pay"],
    ["C", "file"],
    ["D", "attest"],
  ];
  const possible = facts.contested ? [] : order.filter(([better]) => better < (grade ?? "F"));
  return {
    grade,
    contested: facts.contested,
    registrationNumber: facts.registrationNumber,
    valueVnd: facts.valueVnd,
    matchedVnd: facts.matchedVnd,
    signedFile: facts.signedDocumentHash !== null,
    attested: facts.attestedByBoth ? (proven ? "yes" : "unverified") : "no",
    rises: possible.flatMap(([, raise]) => raise),
  };
}

/** Sites in use as both sides attested them; none once no report of use stands. */
export function sitesOf(attested: readonly { kind: ReportKind; sites: number }[]): number {
  if (!attested.some(({ kind }) => kind === "use")) return 0;
  return attested
    .filter(({ kind }) => kind === "use" || kind === "replication")
    .reduce((sum, { sites }) => sum + sites, 0);
}

/**
 * What says when nothing is owed any more: warranty, term, royalties and the report after twelve months.
 */
export interface ObligationFacts {
  readonly state: DealState;
  readonly stateSince: Date;
  readonly signedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly commercialisedAt: Date | null;
  readonly warrantyMonths: number;
  readonly termMonths: number | null;
  readonly royaltyPercent: number | null;
  /** The result after twelve months is reported and attested. */
  readonly yearReported: boolean;
}

const DAY = 86_400_000;

/** The same day and hour some calendar months later, in Vietnam's time; the last day of shorter months. */
export function addMonths(date: Date, months: number): Date {
  const offset = 7 * 3_600_000;
  const local = new Date(date.getTime() + offset);
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + months);
  const last = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
  local.setUTCDate(Math.min(day, last));
  return new Date(local.getTime() - offset);
}

/**
 * When nothing is owed any more and the clock may close the deal: after the warranty, after the result
 * of twelve months and after the last royalty period (each with 30 days to report it).
 */
export function obligationsEnd(facts: ObligationFacts): Date | null {
  if (!facts.deliveredAt) return null;
  if (facts.state !== "delivered" && facts.state !== "commercialised") return null;
  const inUse = facts.commercialisedAt ?? facts.deliveredAt;
  const ends = [addMonths(facts.deliveredAt, facts.warrantyMonths)];
  // Time to report again after evidence was withdrawn, however long ago the delivery was.
  if (facts.state === "delivered") ends.push(new Date(facts.stateSince.getTime() + 30 * DAY));
  if (!facts.yearReported) ends.push(new Date(addMonths(inUse, 12).getTime() + 30 * DAY));
  if (facts.royaltyPercent && facts.termMonths) {
    // The last period is stated once it is over.
    const over = addMonths(facts.signedAt ?? facts.deliveredAt, facts.termMonths);
    ends.push(new Date(over.getTime() + 30 * DAY));
  }
  return new Date(Math.max(...ends.map(Number)));
}

/** Which of the reply clock's marks are passed: 24 h, 72 h, then the operator's alert. */
export function replyMarks(clock: {
  readonly remindAtHours: readonly number[];
  readonly alertAfterDays: number;
}): { hours: number; tell: "seller" | "operator" }[] {
  return [
    ...clock.remindAtHours.map((hours) => ({ hours, tell: "seller" as const })),
    { hours: clock.alertAfterDays * 24, tell: "operator" as const },
  ];
}

interface Held {
  readonly raisedAt: Date;
  readonly resolvedAt: Date | null;
}

/** When the dispute was raised that still stands; null without one. */
export function heldSince(disputes: readonly Held[]): Date | null {
  return disputes.find(({ resolvedAt }) => resolvedAt === null)?.raisedAt ?? null;
}

/** Whether a declared report may still be answered: that clock, too, stands still in a dispute. */
export function waitsForAnswer(
  report: { readonly attestDueAt: Date },
  { heldSince, now }: { readonly heldSince: Date | null; readonly now: Date },
): boolean {
  return report.attestDueAt > (heldSince ?? now);
}

/** How long disputes that ended held a state that began at `since`, in milliseconds. */
export function stoodStill(disputes: readonly Held[], since: Date): number {
  return disputes.reduce((sum, { raisedAt, resolvedAt }) => {
    const from = Math.max(raisedAt.getTime(), since.getTime());
    return sum + Math.max(0, (resolvedAt?.getTime() ?? from) - from);
  }, 0);
}
