/**
 * Tables for spreadsheets.
 *
 * The file begins with a UTF-8 byte order mark, without which Excel reads Vietnamese as the machine's
 * old code page. It has no "sep=" line: with one, Excel splits well but then ignores the mark and
 * breaks the letters (https://github.com/Belphemur/vue-json-csv/issues/43). So the delimiter follows the
 * reader's language, as Excel's own does: a semicolon where a comma is the decimal sign (Vietnamese),
 * a comma in English.
 */
export type CsvValue = string | number | bigint | null;

/** Without the mark spreadsheets take UTF-8 for the machine's old encoding. */
export const CSV_MARK = "\ufeff";

/** Spreadsheets in Vietnamese take the comma for decimals and split cells at semicolons. */
export function csvDelimiter(locale: "vi" | "en"): ";" | "," {
  return locale === "vi" ? ";" : ",";
}

/** Text that a spreadsheet would take for a formula; an apostrophe keeps it text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: CsvValue, delimiter: string): string {
  if (value === null) return "";
  if (typeof value !== "string") return value.toString();
  const safe = FORMULA.test(value.trimStart()) || FORMULA.test(value) ? `'${value}` : value;
  const quoted = safe.includes(delimiter) || /["\r\n]/.test(safe) || safe !== safe.trim();
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line with its end (RFC 4180). Numbers are written plainly, without grouping. */
export function csvLine(values: readonly CsvValue[], delimiter: string): string {
  return `${values.map((value) => cell(value, delimiter)).join(delimiter)}\r\n`;
}
