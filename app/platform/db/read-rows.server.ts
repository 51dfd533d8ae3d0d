import type { QueryResultRow } from "pg";
import { db, pgPool, type Tx } from "./client.server.ts";

/**
 * Rows of a statement that is asked many times a second: prepared once a connection, and read without the
 * layers that cost more than the statement. 64-bit numbers come as text.
 */
export async function readRows<Row extends QueryResultRow>(
  name: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { rows } = await pgPool().query<Row>({ name, text, values: [...values] });
  return rows;
}

/** The same for readers that are also called within a transaction, which sees what it has written. */
export async function rowsIn<Row extends QueryResultRow>(
  at: Tx,
  name: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  if (at === db()) return readRows(name, text, values);
  return at.$queryRawUnsafe<Row[]>(text, ...values);
}
