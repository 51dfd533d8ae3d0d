const amountWords: Record<string, number> = {
  k: 1e3,
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  tr: 1e6,
  triệu: 1e6,
  m: 1e6,
  million: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
};

/**
 * What people type for money in whole ₫: "350.000.000", "350,000,000 ₫", "350 triệu", "1,2 tỷ".
 * Nothing typed is null; what cannot be read comes back as it was typed.
 */
export function readVnd(typed: unknown): number | string | null {
  if (typeof typed !== "string" || typed.trim() === "") return null;
  const text = typed.toLowerCase().replace(/₫|vnđ|vnd|đồng|[\s\u00a0\u202f]/gu, "");
  const match = /^([\d.,]+)(\p{L}*)$/u.exec(text);
  if (!match?.[1]) return typed;
  const scale = match[2] === "" || match[2] === "đ" ? 1 : amountWords[match[2] ?? ""];
  if (!scale) return typed;
  const amount = scale === 1 ? grouped(match[1]) : decimal(match[1]) * scale;
  return Number.isNaN(amount) ? typed : Math.round(amount);
}

/** Dots and commas of a whole amount are thousands: they stand before three digits each. */
function grouped(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  return /^\d{1,3}([.,]\d{3})+$/.test(digits) ? Number(digits.replace(/[.,]/g, "")) : Number.NaN;
}

function decimal(digits: string): number {
  return /^\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(",", ".")) : Number.NaN;
}

/**
 * A number somebody typed, with a decimal comma or dot; null when empty, as typed when it cannot be read, or
 * in two ways.
 */
export function readNumber(typed: unknown): number | string | null {
  return isAmbiguous(typed) ? (typed as string) : readDecimal(typed);
}

/** "12.500" is twelve and a half thousand in Vietnam and twelve and a half elsewhere; "0.125" is clear. */
export function isAmbiguous(typed: unknown): boolean {
  return typeof typed === "string" && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(typed.replace(/\s/g, ""));
}

/** A number as instruments write it, any number of digits behind the mark; otherwise as `readNumber`. */
export function readDecimal(typed: unknown): number | string | null {
  if (typeof typed !== "string" || typed.trim() === "") return null;
  const text = typed.replace(/\s/g, "");
  const value = decimalNumber.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  return Number.isFinite(value) ? value : typed;
}

/** As people and instruments write it, "-2,5" or "1.2e-5"; `Number` alone would take "0x10" as well. */
const decimalNumber = /^[+-]?(\d+[.,]?|\d*[.,]\d+)(e[+-]?\d+)?$/i;

/**
 * A typed whole number, in which a mark before three digits parts thousands: "12.500" people are not 12,5.
 * Null when empty, as typed when unreadable; what has a part behind the mark comes with it.
 */
export function readWhole(typed: unknown): number | string | null {
  const text = typeof typed === "string" ? typed.replace(/\s/g, "") : "";
  const value = text.startsWith("0") ? Number.NaN : grouped(text);
  return Number.isNaN(value) ? readDecimal(typed) : value;
}
