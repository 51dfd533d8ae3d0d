import type { Db } from "#app/platform/db/client.server.ts";
import type { Catalogue } from "./catalogue.server.ts";
import { keyOf, type Lookup } from "./index-text.ts";
import type { Bits } from "./postings.ts";

export const nobody: Bits = new Uint32Array(0);

/** The documents of each look-up, reading in one go what the cache does not hold. */
export async function postingsOf(
  db: Db,
  catalogue: Catalogue,
  lookups: readonly Lookup[],
): Promise<(lookup: Lookup) => Bits> {
  const found = new Map<string, Bits>();
  const missing = new Map<string, Lookup>();
  for (const lookup of lookups) {
    const key = keyOf(lookup);
    const bits = catalogue.postings.get(key);
    if (bits) found.set(key, bits);
    else missing.set(key, lookup);
  }
  if (missing.size > 0) {
    const read = await readPostings(db, catalogue, [...missing.values()]);
    for (const [key, bits] of read) found.set(key, bits);
  }
  return (lookup) => found.get(keyOf(lookup)) ?? nobody;
}

async function readPostings(
  db: Db,
  catalogue: Catalogue,
  lookups: readonly Lookup[],
): Promise<[string, Bits][]> {
  const { revision } = catalogue;
  const lists = await Promise.all(
    (["lead", "whole"] as const).map((column) =>
      readColumn(
        db,
        column,
        lookups.filter((lookup) => lookup.column === column),
      ),
    ),
  );
  const read = lists.flat();
  // What was read while the catalogue moved on may miss a change it has already worked in.
  if (catalogue.revision === revision) {
    for (const [key, bits] of read) catalogue.postings.set(key, bits);
  }
  return read;
}

/** Numbers come packed, four bytes each: a row each would cost more than the search. */
async function readColumn(
  db: Db,
  column: "lead" | "whole",
  lookups: readonly Lookup[],
): Promise<[string, Bits][]> {
  if (lookups.length === 0) return [];
  const queries = lookups.map(({ lexeme, prefix }) => `'${lexeme}'${prefix ? ":*" : ""}`);
  const sql = `select q.at::int, string_agg(int4send(d.n), ''::bytea) as packed, max(d.n) as last
    from unnest($1::text[]) with ordinality q(query, at)
    join search_document d on d.${column} @@ q.query::tsquery group by q.at`;
  const rows = await db.$queryRawUnsafe<{ at: number; packed: Uint8Array; last: number }[]>(
    sql,
    queries,
  );
  const byPlace = new Map(rows.map((row) => [row.at - 1, row]));
  return lookups.map((lookup, at) => [keyOf(lookup), unpack(byPlace.get(at))]);
}

function unpack(row: { packed: Uint8Array; last: number } | undefined): Bits {
  if (!row) return nobody;
  const { packed, last } = row;
  const bits = new Uint32Array((last >> 5) + 1);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let at = 0; at < packed.length; at += 4) {
    const n = view.getUint32(at);
    bits[n >> 5] = (bits[n >> 5] as number) | (1 << (n & 31));
  }
  return bits;
}
