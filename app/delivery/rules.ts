import { addMonths } from "#app/deals/rules.ts";
import {
  addWorkingMinutes,
  minutesADay,
  type WorkingCalendar,
  workingMinutesBetween,
} from "#app/taxonomy/working-time.ts";
import type { ChecklistItem } from "./model.ts";

/** Working days the buyer has, after a delivery, to accept it or to ask for changes. */
export const ACCEPT_WORKING_DAYS = 10;
/** Working days to mend a defect for which the buyer named no day. */
export const MEND_WORKING_DAYS = 10;
/** Working days the seller has to answer a claim under warranty. */
export const CLAIM_WORKING_DAYS = 5;
/** The buyer is reminded so many days before the warranty ends. */
export const WARRANTY_REMINDER_DAYS = 30;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** @param days working days; a day's length is that of the calendar's office hours */
export function afterWorkingDays(from: Date, days: number, calendar: WorkingCalendar): Date {
  return addWorkingMinutes(from, days * minutesADay(calendar), calendar);
}

/**
 * The later end of a deadline that is short of working days since the calendar changed, or null. It never
 * comes earlier: people were told a day and rely on it.
 */
export function extendedDue(
  clock: { readonly from: Date; readonly days: number | null; readonly due: Date },
  calendar: WorkingCalendar,
): Date | null {
  // A day the buyer named is its own.
  if (clock.days === null) return null;
  const due = afterWorkingDays(clock.from, clock.days, calendar);
  return due > clock.due ? due : null;
}

/**
 * The end of a deadline that stood still for a while: later by the working time it lost, a day that was
 * named by whole days.
 */
export function resumedDue(
  clock: { readonly from: Date; readonly due: Date },
  held: { readonly since: Date; readonly until: Date },
  calendar: WorkingCalendar,
): Date {
  const since = new Date(Math.max(clock.from.getTime(), held.since.getTime()));
  if (isOwnDay(clock.due)) {
    const days = Math.ceil((held.until.getTime() - since.getTime()) / DAY);
    return new Date(clock.due.getTime() + days * DAY);
  }
  const lost = workingMinutesBetween(since, held.until, calendar);
  return addWorkingMinutes(clock.due, lost, calendar);
}

/**
 * How many of the acceptance clock's messages are due: the buyer is reminded 3 working days and 1 working
 * day before the end; at the end the buyer and the operator are told.
 */
export function acceptanceMarks(acceptDueAt: Date, now: Date, calendar: WorkingCalendar): number {
  const left = workingMinutesBetween(now, acceptDueAt, calendar);
  const passed = [3, 1].filter((days) => left <= days * minutesADay(calendar)).length;
  return acceptDueAt <= now ? ACCEPTANCE_MARKS : passed;
}

/** The messages of the acceptance clock; the last one goes to the operator as well. */
export const ACCEPTANCE_MARKS = 3;

/** Longest line of a checklist. */
export const LINE_MAX = 300;
/** Most lines of a checklist. */
export const LINES_MAX = 60;

/**
 * A first checklist from what a milestone promises: a line each for what stands on lines of its own or
 * between semicolons; the milestone's name where nothing is written.
 */
export function draftLines(milestone: { title: string; deliverable: string }): string[] {
  const parts = milestone.deliverable
    .split(/[\n;]/)
    .map((part) =>
      part
        .trim()
        .replace(/^([-–•*]|\d+[.)])\s*/, "")
        .replace(/\.$/, ""),
    )
    .filter((part) => part !== "");
  const lines = parts.length > 0 ? parts : [milestone.title];
  return lines.slice(0, LINES_MAX).map((line) => line.slice(0, LINE_MAX));
}

/** Lines the checklist counts. */
export function counted<T extends Pick<ChecklistItem, "taken">>(items: readonly T[]): T[] {
  return items.filter(({ taken }) => taken);
}

/** Lines of the checklist that were not handed over yet. */
export function unticked<T extends Pick<ChecklistItem, "taken" | "handedAt">>(
  items: readonly T[],
): T[] {
  return counted(items).filter(({ handedAt }) => handedAt === null);
}

/** Lines of the checklist the buyer has not confirmed. */
export function unconfirmed<T extends Pick<ChecklistItem, "taken" | "confirmed">>(
  items: readonly T[],
): T[] {
  return counted(items).filter(({ confirmed }) => confirmed !== true);
}

/** The end of a day in Vietnam (UTC+7), from "2026-12-04". */
export function endOfDay(day: string): Date {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + 17 * HOUR);
}

/** Whether a deadline is the end of a day somebody named: working days end in office hours. */
export function isOwnDay(due: Date): boolean {
  return due.getTime() % DAY === 17 * HOUR;
}

type Lateness = "late" | "held" | "runs";

/**
 * How a deadline that was not met stands. While a dispute does, it stands still, too: what was late when the
 * dispute was raised stays late, nothing becomes so.
 * @param heldSince when the open dispute was raised; null without one
 */
export function latenessOf(dueAt: Date, now: Date, heldSince: Date | null): Lateness {
  if (dueAt < (heldSince ?? now)) return "late";
  return heldSince ? "held" : "runs";
}

export interface WarrantyPeriod {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Whole days left, the running one counted; 0 once it is over. */
  readonly daysLeft: number;
}

/** The warranty of a delivered deal under its frozen terms; null without one. */
export function warrantyOf(
  deal: { readonly deliveredAt: Date | null; readonly warrantyMonths: number },
  now: Date,
): WarrantyPeriod | null {
  const { deliveredAt, warrantyMonths } = deal;
  if (!deliveredAt || warrantyMonths <= 0) return null;
  const endsAt = addMonths(deliveredAt, warrantyMonths);
  const daysLeft = Math.max(0, Math.ceil((endsAt.getTime() - now.getTime()) / DAY));
  return { startsAt: deliveredAt, endsAt, daysLeft };
}
