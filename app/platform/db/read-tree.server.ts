import type { Tx } from "./client.server.ts";
import { columnName } from "./column-name.ts";
import { rowsIn } from "./read-rows.server.ts";

/**
 * What JSON has no form for comes as text and is made a Date or a bigint again; a list may be null in the
 * database, and is then empty as for Prisma.
 */
type Kind = "moment" | "amount" | "list";

type KindOf<Value> = Value extends Date
  ? "moment"
  : Value extends bigint
    ? "amount"
    : Value extends readonly unknown[]
      ? "list"
      : never;

type Kinds<Scalars> = {
  [F in keyof Scalars as NonNullable<Scalars[F]> extends Date | bigint | readonly unknown[]
    ? F
    : never]-?: KindOf<NonNullable<Scalars[F]>>;
};

interface Relation {
  readonly table: Table;
  /** The related rows are those whose `column` is the row's `of`; fields, not column names. */
  readonly column: string;
  readonly of: string;
  readonly many: boolean;
}

export interface Table {
  readonly name: string;
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly relations: Readonly<Record<string, Relation>>;
}

/** A table by its Prisma model's payload; the compiler asks for the kind of every moment, amount and list. */
export function table<Payload extends { scalars: object }>(
  name: string,
  kinds: Kinds<Payload["scalars"]>,
  relations: Table["relations"] = {},
): Table {
  return { name, kinds, relations };
}

export const many = (to: Table, column: string): Relation => ({
  table: to,
  column,
  of: "id",
  many: true,
});

/** One related row: `of` holds its id, or its `column` holds ours. */
export const one = (to: Table, of: string, column = "id"): Relation => ({
  table: to,
  column,
  of,
  many: false,
});

type Literal = string | number | boolean | null;

/** As much of a Prisma select as is read here. */
export interface Select {
  readonly [field: string]: true | Branch;
}

interface Branch {
  readonly select: Select;
  readonly where?: Readonly<
    Record<string, Literal | { in: readonly Literal[] } | { not: Literal }>
  >;
  readonly orderBy?: Readonly<Record<string, "asc" | "desc">>;
  readonly take?: number;
}

const columnOf = (alias: string, field: string) => `${alias}."${columnName(field)}"`;
const literal = (value: Literal) =>
  typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);

function condition(column: string, wanted: NonNullable<Branch["where"]>[string]): string {
  if (wanted === null) return `${column} is null`;
  if (typeof wanted !== "object") return `${column} = ${literal(wanted)}`;
  if ("not" in wanted) return `${column} <> ${literal(wanted.not)}`;
  return `${column} in (${wanted.in.map(literal).join(", ")})`;
}

function sqlOf(column: string, kind: Kind | undefined): string {
  if (kind === "amount") return `${column}::text`;
  return kind === "list" ? `coalesce(${column}, '{}')` : column;
}

/** Rows of one level as SQL, each column under its field's name; `level` keeps the aliases apart. */
function rowsSql(from: Table, branch: Branch, join: string, level: number): string {
  const alias = `t${level}`;
  const columns = Object.entries(branch.select).map(([field, wanted]) => {
    if (wanted === true) {
      return `${sqlOf(columnOf(alias, field), from.kinds[field])} as "${field}"`;
    }
    return `(${relatedSql(from, field, wanted, level)}) as "${field}"`;
  });
  const where = Object.entries(branch.where ?? {}).map(([field, wanted]) =>
    condition(columnOf(alias, field), wanted),
  );
  const order = Object.entries(branch.orderBy ?? {}).map(
    ([field, way]) => `${columnOf(alias, field)} ${way}`,
  );
  return [
    `select ${columns.join(", ")} from "${from.name}" ${alias}`,
    `where ${[`${alias}.${join}`, ...where].join(" and ")}`,
    order.length > 0 ? `order by ${order.join(", ")}` : "",
    branch.take ? `limit ${branch.take}` : "",
  ].join(" ");
}

function relatedSql(from: Table, field: string, branch: Branch, level: number): string {
  const relation = from.relations[field];
  if (!relation) throw new Error(`${from.name} has no relation ${field}`);
  const join = `"${columnName(relation.column)}" = ${columnOf(`t${level}`, relation.of)}`;
  const rows = rowsSql(relation.table, branch, join, level + 1);
  const all = relation.many ? "coalesce(json_agg(r), '[]')" : "row_to_json(r)";
  return `select ${all} from (${rows}) r`;
}

type Row = Record<string, unknown>;

/** Makes moments and amounts of a row, and of all that hangs on it, what they were. */
function restore(from: Table, select: Select, row: Row): void {
  for (const [field, wanted] of Object.entries(select)) {
    const value = row[field];
    if (value === null) continue;
    if (wanted !== true) {
      const to = from.relations[field]?.table;
      if (to) for (const one of [value].flat()) restore(to, wanted.select, one as Row);
    } else if (from.kinds[field] === "moment") row[field] = new Date(value as string);
    else if (from.kinds[field] === "amount") row[field] = BigInt(value as string);
  }
}

/**
 * Reads rows and what hangs on them in one statement, where Prisma asks once for each relation: for the
 * pages of which a reader opens many. Give the result the type Prisma gives the same select; a test
 * compares both. `name` is the statement's, its own in the process.
 * @returns what reads the rows whose `by` is an id
 */
export function treeReader(name: string, from: Table, by: string, branch: Branch) {
  const rows = rowsSql(from, branch, `"${columnName(by)}" = $1::uuid`, 0);
  const sql = `select coalesce(json_agg(r), '[]') as rows from (${rows}) r`;
  return async (db: Tx, id: string): Promise<unknown[]> => {
    const [found] = await rowsIn<{ rows: Row[] }>(db, name, sql, [id]);
    const read = found?.rows ?? [];
    for (const row of read) restore(from, branch.select, row);
    return read;
  };
}
