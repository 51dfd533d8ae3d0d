import type { Locale } from "./config.ts";

const NBSP = "\u00a0";
/** Keeps the dash of a range on one line with both its ends. */
const WORD_JOINER = "\u2060";
const TIME_ZONE = "Asia/Ho_Chi_Minh";

const tag = (locale: Locale) => (locale === "vi" ? "vi-VN" : "en-GB");

// Making a formatter costs a hundred times more than using it, and a page formats hundreds of values.
const numberFormats: Record<Locale, Intl.NumberFormat[]> = { vi: [], en: [] };
const fixedFormats: typeof numberFormats = { vi: [], en: [] };
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: Locale, digits: number): Intl.NumberFormat {
  numberFormats[locale][digits] ??= new Intl.NumberFormat(tag(locale), {
    maximumFractionDigits: digits,
  });
  return numberFormats[locale][digits];
}

const dateForms = {
  digits: { day: "2-digit", month: "2-digit", year: "numeric" },
  words: { day: "numeric", month: "short", year: "numeric" },
  time: { hour: "2-digit", minute: "2-digit", hour12: false },
  month: { month: "short", year: "numeric" },
  weekday: { weekday: "long" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function dateFormat(locale: Locale, form: keyof typeof dateForms): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag(locale), {
    ...dateForms[form],
    timeZone: TIME_ZONE,
  });
  dateFormats.set(key, made);
  return made;
}

/** With exactly so many digits behind the point, for values that stand in a row: "1,0" beside "1,5". */
export function formatFixed(value: number, locale: Locale, digits: number): string {
  fixedFormats[locale][digits] ??= new Intl.NumberFormat(tag(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return fixedFormats[locale][digits].format(value);
}

/** @param digits most decimals shown */
export function formatNumber(value: number | bigint, locale: Locale, digits = 0): string {
  // Neither grouped nor rounded: most counts of a page are.
  if (value >= 0 && value < 1_000 && Number.isInteger(value)) return String(value);
  return numberFormat(locale, digits).format(value);
}

/** @param share 0.82 gives "82%" */
export function formatPercent(share: number, locale: Locale, digits = 0): string {
  return `${formatNumber(share * 100, locale, digits)}%`;
}

/** Full amount of integer ₫: "1.234.567 ₫" or "1,234,567 ₫". */
export function formatVnd(amount: bigint | number, locale: Locale): string {
  return `${formatNumber(amount, locale)}${NBSP}₫`;
}

const scales = [
  { from: 1_000_000_000, vi: "tỷ", en: "billion", digits: 2 },
  { from: 1_000_000, vi: "triệu", en: "million", digits: 1 },
] as const;

function scaleOf(amount: number) {
  return scales.find((scale) => Math.abs(amount) >= scale.from) ?? null;
}

/** Rounded amount for headlines and rows: "38,64 tỷ ₫", "480 triệu ₫", "85.000 ₫". */
export function formatVndShort(amount: bigint | number, locale: Locale): string {
  const value = Number(amount);
  const scale = scaleOf(value);
  if (!scale) return formatVnd(amount, locale);
  const figure = formatNumber(value / scale.from, locale, scale.digits);
  return `${figure}${NBSP}${scale[locale]}${NBSP}₫`;
}

/** "480–620 triệu ₫"; the unit is said once when both ends share it. */
export function formatVndRange(min: bigint | number, max: bigint | number, locale: Locale): string {
  if (min === max) return formatVndShort(min, locale);
  const dash = `${WORD_JOINER}–${WORD_JOINER}`;
  const scale = scaleOf(Number(max));
  if (!scale) return `${formatNumber(min, locale)}${dash}${formatVnd(max, locale)}`;
  const low = formatNumber(Number(min) / scale.from, locale, scale.digits);
  return `${low}${dash}${formatVndShort(max, locale)}`;
}

/** A measured value with its unit: "98%", "2.400 s". */
export function formatMeasured(value: number, unit: string, locale: Locale, digits = 2): string {
  const figure = formatNumber(value, locale, digits);
  return unit === "%" ? `${figure}%` : `${figure}\u00a0${unit}`.trim();
}

/**
 * Text somebody wrote, with every number kept on one line with the word after it, and a dash with the word
 * before it: "60 kg"; "Sấy –" and "Lạnh", never "– Lạnh".
 */
export function bindWords(text: string): string {
  return text.replace(/(?<=\d) (?=[\p{L}°µ₫])| (?=– )/gu, NBSP);
}

type DateInput = Date | string | number;

/** "24/11/2026" in Vietnamese, "24 Nov 2026" in English, where a slashed date is ambiguous. */
export function formatDate(date: DateInput, locale: Locale): string {
  return dateFormat(locale, locale === "vi" ? "digits" : "words").format(new Date(date));
}

/** A month of a year: "03/2024", "Mar 2024". */
export function formatMonth(month: { year: number; month: number }, locale: Locale): string {
  const { year, month: number } = month;
  if (locale === "vi") return `${String(number).padStart(2, "0")}/${year}`;
  return dateFormat(locale, "month").format(new Date(Date.UTC(year, number - 1, 15)));
}

/** Hour and minute in Vietnam, on a clock of 24 hours. */
export function formatTime(date: DateInput, locale: Locale): string {
  return dateFormat(locale, "time").format(new Date(date));
}

/** "thứ Ba", "Chủ nhật" as they stand inside a sentence, where the formatter capitalises a label. */
export function formatWeekday(date: DateInput, locale: Locale): string {
  const name = dateFormat(locale, "weekday").format(new Date(date));
  return locale === "vi" ? name.replace("Thứ ", `thứ${NBSP}`).replace("Nhật", "nhật") : name;
}

/** A deadline as people say it: "17:00 thứ Ba, 24/11/2026". */
export function formatDeadline(date: DateInput, locale: Locale): string {
  const weekday = formatWeekday(date, locale);
  return `${formatTime(date, locale)} ${weekday}, ${formatDate(date, locale)}`;
}

/** A moment in a log: "17/11/2026, 15:20". */
export function formatDateTime(date: DateInput, locale: Locale): string {
  return `${formatDate(date, locale)}, ${formatTime(date, locale)}`;
}

/** Whole days from `from` to `to`, rounded up; negative when past. */
export function daysBetween(from: DateInput, to: DateInput): number {
  return Math.ceil((new Date(to).getTime() - new Date(from).getTime()) / 86_400_000);
}

/** The reader's language of a bilingual text, else the other one. */
export function pick(
  text: { vi: string; en?: string | null } | null | undefined,
  locale: Locale,
): string {
  if (!text) return "";
  return (locale === "en" ? text.en || text.vi : text.vi || text.en) ?? "";
}

/** A label as it stands inside a sentence: "Đã cấp" as "đã cấp", "Đơn PCT" as "đơn PCT". */
export function midSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
