import { expect, test } from "vitest";
import { builtInEntries, calendarOf } from "#app/calendar/rules.ts";
import {
  acceptanceMarks,
  afterWorkingDays,
  draftLines,
  endOfDay,
  extendedDue,
  isOwnDay,
  warrantyOf,
} from "./rules.ts";

test("a checklist is drafted from lines and semicolons, bullets and full stops left out", () => {
  const draft = (deliverable: string) => draftLines({ title: "Lắp đặt", deliverable });
  expect(draft("- Máy sấy 200 kg;\n2. Hồ sơ vận hành.\n\n• Đào tạo 5 người")).toEqual([
    "Máy sấy 200 kg",
    "Hồ sơ vận hành",
    "Đào tạo 5 người",
  ]);
  expect(draft("  \n ")).toEqual(["Lắp đặt"]);
});

test("ten working days: a Monday morning's delivery is to be decided two weeks later", () => {
  const monday = new Date("2026-11-02T01:00:00Z");
  const calendar = calendarOf(builtInEntries);
  const acceptDueAt = afterWorkingDays(monday, 10, calendar);
  const marks = (now: Date) => acceptanceMarks(acceptDueAt, now, calendar);
  expect(acceptDueAt).toEqual(new Date("2026-11-13T10:30:00Z"));
  expect(marks(new Date("2026-11-09T01:00:00Z"))).toBe(0);
  expect(marks(new Date("2026-11-10T11:00:00Z"))).toBe(1);
  expect(marks(new Date("2026-11-12T11:00:00Z"))).toBe(2);
  expect(marks(new Date("2026-11-13T11:00:00Z"))).toBe(3);
});

test("a day taken out of the calendar moves a running deadline back, one given to it leaves it", () => {
  const from = new Date("2026-11-02T01:00:00Z");
  const due = new Date("2026-11-13T10:30:00Z");
  const free = calendarOf([
    ...builtInEntries,
    {
      ...(builtInEntries[0] as (typeof builtInEntries)[0]),
      from: "2026-11-12",
      until: "2026-11-12",
    },
  ]);
  expect(extendedDue({ from, days: 10, due }, free)).toEqual(new Date("2026-11-16T10:30:00Z"));
  expect(extendedDue({ from, days: 10, due }, calendarOf(builtInEntries))).toBeNull();
  const told = new Date("2026-11-16T10:30:00Z");
  expect(extendedDue({ from, days: 10, due: told }, calendarOf(builtInEntries))).toBeNull();
  expect(isOwnDay(due)).toBe(false);
});

test("a day ends at Vietnam's midnight", () => {
  expect(endOfDay("2026-12-04")).toEqual(new Date("2026-12-04T17:00:00Z"));
  expect(isOwnDay(endOfDay("2026-12-04"))).toBe(true);
});

test("the warranty runs from delivery in calendar months; none without months or delivery", () => {
  const deliveredAt = new Date("2026-01-31T03:00:00Z");
  const now = new Date("2026-02-26T03:00:00Z");
  expect(warrantyOf({ deliveredAt, warrantyMonths: 1 }, now)).toMatchObject({
    endsAt: new Date("2026-02-28T03:00:00Z"),
    daysLeft: 2,
  });
  expect(warrantyOf({ deliveredAt, warrantyMonths: 0 }, now)).toBeNull();
  expect(warrantyOf({ deliveredAt: null, warrantyMonths: 12 }, now)).toBeNull();
});
