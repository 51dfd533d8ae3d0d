/**
 * Days nobody is expected to work in Vietnam, as the exchange came with them; the operator adds to them and
 * changes them at run time (app/calendar). Where the year's notice of the ministry is not known yet, they
 * are derived from the Labour Code (a holiday on a weekly day off is made up for on the next working day).
 */
export interface Holiday {
  /** "2026-02-17" */
  readonly day: string;
  readonly name: HolidayName;
  readonly kind: HolidayKind;
  readonly source: HolidaySource;
}

export const holidayNames = {
  new_year: { vi: "Tết Dương lịch", en: "New Year" },
  tet: { vi: "Tết Nguyên đán", en: "Lunar New Year" },
  hung_kings: { vi: "Giỗ Tổ Hùng Vương", en: "Hung Kings' Day" },
  reunification: { vi: "Ngày Chiến thắng", en: "Victory Day" },
  labour: { vi: "Ngày Quốc tế lao động", en: "International Labour Day" },
  national: { vi: "Quốc khánh", en: "National Day" },
  culture: { vi: "Ngày Văn hóa Việt Nam", en: "Vietnam Culture Day" },
} as const;
export type HolidayName = keyof typeof holidayNames;

/** What stands behind the name of a day that is not the holiday itself. */
export const holidayKinds = {
  holiday: null,
  compensatory: { vi: "nghỉ bù", en: "day in lieu" },
  swapped: { vi: "nghỉ hoán đổi", en: "swapped day off" },
} as const;
export type HolidayKind = keyof typeof holidayKinds;

export const returnName = {
  vi: "Làm bù cho ngày nghỉ hoán đổi",
  en: "Worked in return for a swapped day off",
} as const;

/** The day on which the sources below were true. */
export const holidaysTrueOn = "2026-04-01";

export const holidaySources = {
  labour_code: {
    vi: "Bộ luật Lao động 45/2019/QH14, Điều 111, 112; chưa có thông báo của năm",
    en: "Labour Code 45/2019/QH14, art. 111, 112; the year's notice is not out yet",
  },
  notice_2025: {
    vi: "Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024",
    en: "Notice 6150/TB-BLĐTBXH of 3 December 2024",
  },
  notice_2026: {
    vi: "Thông báo 9441/TB-BNV năm 2025",
    en: "Notice 9441/TB-BNV of 2025",
  },
  culture_day: {
    vi: "Nghị quyết 80-NQ/TW ngày 07/01/2026",
    en: "Resolution 80-NQ/TW of 7 January 2026",
  },
} as const;
export type HolidaySource = keyof typeof holidaySources;

type Row = readonly [day: string, name: HolidayName, kind?: HolidayKind];

const from =
  (source: HolidaySource) =>
  ([day, name, kind = "holiday"]: Row): Holiday => ({ day, name, kind, source });

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
  ...year2025.map(from("notice_2025")),
  ...year2026.map(from("notice_2026")),
  ...year2027.map(from("labour_code")),
  ...year2028.map(from("labour_code")),
  ...cultureDays.map(from("culture_day")),
].sort((a, b) => (a.day < b.day ? -1 : 1));

/** Saturdays worked in return for a swapped Friday or Monday. */
export const workedInReturn: readonly { readonly day: string; readonly source: HolidaySource }[] = [
  { day: "2025-04-26", source: "notice_2025" },
  { day: "2026-01-10", source: "notice_2026" },
  { day: "2026-08-22", source: "notice_2026" },
];
