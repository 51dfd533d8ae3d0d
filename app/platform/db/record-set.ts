import { columnName } from "./column-name.ts";

/** Column name -> SQL type, for sets of rows that go to the database as one JSON text. */
export type Columns = Readonly<Record<string, string>>;

/** A row by its column names, with 64-bit numbers as text, ready for JSON. */
export function recordOf(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      columnName(name),
      typeof value === "bigint" ? value.toString() : value,
    ]),
  );
}

/** `json_to_recordset` over parameter `$n`, aliased. */
export function recordSet(n: number, columns: Columns, alias: string): string {
  const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
  return `json_to_recordset($${n}::json) as ${alias}(${types.join(", ")})`;
}

/** Quoted names in the order of the columns. @param table alias before each; none without */
export function columnList(columns: Columns, table = ""): string {
  const prefix = table === "" ? "" : `${table}.`;
  return Object.keys(columns)
    .map((name) => `${prefix}"${name}"`)
    .join(", ");
}

/** `"a" = excluded."a", …` */
export function setFromExcluded(columns: Columns): string {
  return Object.keys(columns)
    .map((name) => `"${name}" = excluded."${name}"`)
    .join(", ");
}
