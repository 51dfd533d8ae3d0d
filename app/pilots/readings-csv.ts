import { readDecimal } from "#app/platform/typed-number.ts";
import type { Kpi, LineFault, PilotSpan, Reading } from "./model.ts";
import { faultOf, kpiNamed } from "./rules.ts";

/** Readings from a spreadsheet's file: date, figure, value, note, id. Pure. */

const MOST_LINES = 2_000;

const heads: Readonly<Record<string, "date" | "kpi" | "value" | "note" | "id">> = {
  date: "date",
  ngày: "date",
  kpi: "kpi",
  figure: "kpi",
  "chỉ số": "kpi",
  value: "value",
  "giá trị": "value",
  note: "note",
  "ghi chú": "note",
  id: "id",
  mã: "id",
};

export interface ReadFile {
  readonly readings: readonly Reading[];
  readonly faults: readonly LineFault[];
}

/** Cells of a line; a cell in quotes may hold the separator and doubled quotes. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? "";
    if (quoted && letter === '"' && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === "")) quoted = !quoted;
    else if (letter === separator && !quoted) {
      cells.push(cell.trim());
      cell = "";
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

/** "2026-03-09" and "9/3/2026" as a day, or null. */
function dayOf(typed: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : local
      ? [local[3], local[2], local[1]]
      : [];
  if (!year || !month || !day) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** Every line that can be kept and every one that cannot, with why; a file with a fault keeps nothing. */
export function readReadings(
  text: string,
  pilot: PilotSpan & { readonly kpis: readonly Kpi[] },
  today: string,
): ReadFile {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const head = lines[0] ?? "";
  const separator = head.includes(";") ? ";" : head.includes("\t") ? "\t" : ",";
  const columns = cellsOf(head, separator).map(
    (name) => heads[name.toLowerCase().normalize("NFC")],
  );
  const missing = (["date", "kpi", "value"] as const).filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    return {
      readings: [],
      faults: [{ line: 1, key: "pilots.head_wrong", text: missing.join(", ") }],
    };
  }
  if (lines.length > MOST_LINES + 1) {
    return { readings: [], faults: [{ line: MOST_LINES + 2, key: "pilots.too_long", text: "" }] };
  }
  const readings: Reading[] = [];
  const faults: LineFault[] = [];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === "") continue;
    const cells = cellsOf(line, separator);
    const cell = (name: (typeof columns)[number]) => cells[columns.indexOf(name)] ?? "";
    const found = readingOf(cell, pilot);
    const fault =
      typeof found === "string" ? found : (faultOf(found, pilot, today) ?? twice(found, seen));
    if (fault) faults.push({ line: index + 1, key: fault, text: line.slice(0, 120) });
    else if (typeof found !== "string") readings.push(found);
  }
  if (readings.length + faults.length === 0) {
    faults.push({ line: 2, key: "pilots.no_lines", text: "" });
  }
  return { readings, faults };
}

type Cell = (name: "date" | "kpi" | "value" | "note" | "id") => string;

function readingOf(cell: Cell, { kpis }: { readonly kpis: readonly Kpi[] }): Reading | string {
  const measuredOn = dayOf(cell("date"));
  if (!measuredOn) return "pilots.date_wrong";
  const value = readDecimal(cell("value"));
  if (typeof value !== "number") return "pilots.value_wrong";
  const kpi = kpiNamed(kpis, cell("kpi"));
  return {
    kpi,
    measuredOn,
    value,
    note: cell("note").slice(0, 300),
    externalId: cell("id").slice(0, 100) || null,
  };
}

/** One figure is read once a day. */
function twice({ kpi, measuredOn }: Reading, seen: Set<string>): string | null {
  const key = `${kpi} ${measuredOn}`;
  if (seen.has(key)) return "pilots.twice";
  seen.add(key);
  return null;
}
