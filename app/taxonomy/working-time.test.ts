import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holidays, workedInReturn } from "./holidays.ts";
import {
  addWorkingMinutes,
  isWorkingDay,
  minutesADay,
  officeHours,
  workingDuration,
  workingMinutesBetween,
} from "./working-time.ts";

const calendar = {
  ...officeHours,
  daysOff: new Set(holidays.map(({ day }) => day)),
  daysOn: new Set(workedInReturn.map(({ day }) => day)),
};
const at = (local: string) => new Date(`${local}+07:00`);
const between = (from: string, to: string) => workingMinutesBetween(at(from), at(to), calendar);

describe("office hours", () => {
  test("a day has eight and a half hours, the noon hour is not counted", () => {
    expect(minutesADay()).toBe(510);
    expect(between("2026-11-19T08:00", "2026-11-19T17:30")).toBe(510);
    expect(between("2026-11-19T11:30", "2026-11-19T13:30")).toBe(60);
    expect(between("2026-11-19T12:00", "2026-11-19T13:00")).toBe(0);
  });

  test("nights and weekends are not counted", () => {
    expect(between("2026-11-19T20:00", "2026-11-20T08:30")).toBe(30);
    // Friday evening to Monday morning.
    expect(between("2026-11-20T17:00", "2026-11-23T09:00")).toBe(30 + 60);
    expect(between("2026-11-21T08:00", "2026-11-22T20:00")).toBe(0);
  });

  test("nothing passes backwards", () => {
    expect(between("2026-11-20T09:00", "2026-11-20T08:00")).toBe(0);
  });
});

describe("holidays", () => {
  test("a request on the eve of Tết 2026 waits nine calendar days and half an hour", () => {
    expect(between("2026-02-13T17:30", "2026-02-23T08:30")).toBe(30);
  });

  test("the tenth of the third lunar month on a Sunday is made up for on Monday", () => {
    expect(between("2026-04-24T17:30", "2026-04-28T09:00")).toBe(60);
  });

  test("a swapped Friday is free and its Saturday worked", () => {
    expect(between("2026-01-01T08:00", "2026-01-03T08:00")).toBe(0);
    expect(between("2026-01-10T08:00", "2026-01-10T12:00")).toBe(240);
  });

  test("Tết and the kings' day fall where the lunar calendar says", () => {
    const lunar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric" });
    const is = (day: string) => lunar.format(new Date(`${day}T05:00:00Z`));
    for (const year of [2025, 2026, 2027, 2028]) {
      const days = holidays.filter(({ day }) => day.startsWith(String(year)));
      const tet = days.filter(({ name, kind }) => name === "tet" && kind === "holiday");
      expect(tet, String(year)).toHaveLength(5);
      expect(tet.map(({ day }) => is(day))).toContain("1/1");
      const [kings] = days.filter(({ name }) => name === "hung_kings");
      expect(is(kings?.day ?? "")).toBe("3/10");
    }
  });

  test("every holiday on a weekend has its day in return", () => {
    const weekend = holidays.filter(({ day, kind, name }) => {
      const weekday = new Date(`${day}T05:00:00Z`).getUTCDay();
      return kind === "holiday" && name !== "culture" && (weekday === 0 || weekday === 6);
    });
    const inReturn = holidays.filter(({ kind }) => kind === "compensatory");
    expect(inReturn).toHaveLength(weekend.length);
    expect(workedInReturn).toHaveLength(holidays.filter(({ kind }) => kind === "swapped").length);
  });
});

describe("properties", () => {
  const moment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 11, 1) });
  const minute = 60_000;

  test("the parts add up to the whole", () => {
    fc.assert(
      fc.property(moment, fc.nat(60 * 1440), fc.nat(60 * 1440), (start, a, b) => {
        const from = new Date(Math.floor(start / minute) * minute);
        const middle = new Date(from.getTime() + a * minute);
        const to = new Date(middle.getTime() + b * minute);
        expect(workingMinutesBetween(from, to, calendar)).toBe(
          workingMinutesBetween(from, middle, calendar) +
            workingMinutesBetween(middle, to, calendar),
        );
      }),
    );
  });

  test("adding working minutes is undone by counting them, and ends in office hours", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20_000 }), (start, minutes) => {
        const from = new Date(Math.floor(start / minute) * minute);
        const to = addWorkingMinutes(from, minutes, calendar);
        expect(workingMinutesBetween(from, to, calendar)).toBe(minutes);
        const local = to.getTime() / minute + officeHours.offsetMinutes;
        expect(isWorkingDay(Math.floor(local / 1440), calendar)).toBe(true);
      }),
    );
  });
});

test("working time in words", () => {
  expect(workingDuration(0)).toEqual({ unit: "few_minutes", count: 1 });
  expect(workingDuration(89)).toEqual({ unit: "minutes", count: 89 });
  expect(workingDuration(510)).toEqual({ unit: "hours", count: 9 });
  expect(workingDuration(1020)).toEqual({ unit: "days", count: 2 });
});
