/**
 * Days nobody is expected to work in Vietnam, as dated data. "announced": the year's notice of the
 * ministry is known; "by_law": derived from Labour Code 45/2019/QH14 art. 111 and 112 (a holiday on a
 * weekly day off is made up for on the next working day) until that notice comes.
 */
export interface Holiday {
  /** "2026-02-17" */
  readonly day: string;
  readonly name: HolidayName;
  readonly kind: "holiday" | "compensatory" | "swapped";
  readonly status: "announced" | "by_law";
  readonly source: HolidaySource;
}

export const holidayNames = [
  "new_year",
  "tet",
  "hung_kings",
  "reunification",
  "labour",
  "national",
  "culture",
] as const;
export type HolidayName = (typeof holidayNames)[number];

export const holidaySources = {
  labour_code: "Bộ luật Lao động 45/2019/QH14, Điều 111, 112",
  notice_2025: "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
  notice_2026: "Thông báo 9441/TB-BNV năm 2025",
  culture_day: "Nghị quyết 80-NQ/TW ngày 07/01/2026",
} as const;
export type HolidaySource = keyof typeof holidaySources;

type Row = readonly [day: string, name: HolidayName, kind?: Holiday["kind"]];

const of =
  (status: Holiday["status"], source: HolidaySource) =>
  ([day, name, kind = "holiday"]: Row): Holiday => ({ day, name, kind, status, source });

const year2025: readonly Row[] = [
  ["2025-01-01", "new_year"],
  ["2025-01-27", "tet"],
  ["2025-01-28", "tet"],
  ["2025-01-29", "tet"],
  ["2025-01-30", "tet"],
  ["2025-01-31", "tet"],
  ["2025-04-07", "hung_kings"],
  ["2025-04-30", "reunification"],
  ["2025-05-01", "labour"],
  ["2025-05-02", "labour", "swapped"],
  ["2025-09-01", "national"],
  ["2025-09-02", "national"],
];

const year2026: readonly Row[] = [
  ["2026-01-01", "new_year"],
  ["2026-01-02", "new_year", "swapped"],
  ["2026-02-16", "tet"],
  ["2026-02-17", "tet"],
  ["2026-02-18", "tet"],
  ["2026-02-19", "tet"],
  ["2026-02-20", "tet"],
  ["2026-04-26", "hung_kings"],
  ["2026-04-27", "hung_kings", "compensatory"],
  ["2026-04-30", "reunification"],
  ["2026-05-01", "labour"],
  ["2026-08-31", "national", "swapped"],
  ["2026-09-01", "national"],
  ["2026-09-02", "national"],
];

const year2027: readonly Row[] = [
  ["2027-01-01", "new_year"],
  ["2027-02-05", "tet"],
  ["2027-02-06", "tet"],
  ["2027-02-07", "tet"],
  ["2027-02-08", "tet"],
  ["2027-02-09", "tet"],
  ["2027-02-10", "tet", "compensatory"],
  ["2027-02-11", "tet", "compensatory"],
  ["2027-04-16", "hung_kings"],
  ["2027-04-30", "reunification"],
  ["2027-05-01", "labour"],
  ["2027-05-03", "labour", "compensatory"],
  ["2027-09-02", "national"],
  ["2027-09-03", "national"],
];

const year2028: readonly Row[] = [
  ["2028-01-01", "new_year"],
  ["2028-01-03", "new_year", "compensatory"],
  ["2028-01-24", "tet"],
  ["2028-01-25", "tet"],
  ["2028-01-26", "tet"],
  ["2028-01-27", "tet"],
  ["2028-01-28", "tet"],
  ["2028-04-04", "hung_kings"],
  ["2028-04-30", "reunification"],
  ["2028-05-01", "labour"],
  ["2028-05-02", "reunification", "compensatory"],
  ["2028-09-01", "national"],
  ["2028-09-02", "national"],
  ["2028-09-04", "national", "compensatory"],
];

/** The day of Vietnamese culture, decided as a paid day off from 2026 on. */
const cultureDays: readonly Row[] = [
  ["2026-11-24", "culture"],
  ["2027-11-24", "culture"],
  ["2028-11-24", "culture"],
];

/** In order of the calendar. */
export const holidays: readonly Holiday[] = [
  ...year2025.map(of("announced", "notice_2025")),
  ...year2026.map(of("announced", "notice_2026")),
  ...year2027.map(of("by_law", "labour_code")),
  ...year2028.map(of("by_law", "labour_code")),
  ...cultureDays.map(of("by_law", "culture_day")),
].sort((a, b) => (a.day < b.day ? -1 : 1));

/** Saturdays worked in return for a swapped Friday or Monday. */
export const workedInReturn: readonly string[] = ["2025-04-26", "2026-01-10", "2026-08-22"];
