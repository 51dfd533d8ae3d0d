import type { QueryResultRow } from "pg";
import { pgPool } from "./client.server.ts";

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
