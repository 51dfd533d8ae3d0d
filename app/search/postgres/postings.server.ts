import { readRows } from "#app/platform/db/read-rows.server.ts";
import { keyOf, type Lookup } from "../projection/index-text.ts";
import type { Catalogue } from "./catalogue.server.ts";
import { GENERATION, mustBeOf } from "./generation.ts";
import { type Bits, nobody } from "./postings.ts";

/** The documents of each look-up, reading in one go what the cache does not hold. */
export async function postingsOf(
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
    const read = await readPostings(catalogue, [...missing.values()]);
    for (const [key, bits] of read) found.set(key, bits);
  }
  return (lookup) => found.get(keyOf(lookup)) ?? nobody;
}

async function readPostings(
  catalogue: Catalogue,
  lookups: readonly Lookup[],
): Promise<[string, Bits][]> {
  const { revision } = catalogue;
  const read = await readPacked(catalogue, lookups);
  // What was read while the catalogue moved on may miss a change it has already worked in.
  if (catalogue.revision === revision) {
    for (const [key, bits] of read) catalogue.postings.set(key, bits);
  }
  return read;
}

interface Row {
  at: number;
  generation: number;
  /** None where no document has it. */
  packed: Uint8Array | null;
  last: number;
}

/**
 * One list for each look-up, each walked through its index. Two queries put together would look like work
 * to share among parallel workers, which take longer to start than this takes.
 */
const READ = `
  select q.at::int as at, string_agg(int4send(d.n), ''::bytea) as packed, max(d.n) as last,
    ${GENERATION}
  from unnest($1::text[], $2::text[]) with ordinality q(query, place, at)
  left join lateral (
    select n from search_document where q.place = 'lead' and lead @@ q.query::tsquery
    union all
    select n from search_document where q.place = 'whole' and whole @@ q.query::tsquery
  ) d on true group by q.at`;

/** Numbers come packed, four bytes each: a row each would cost more than the search. */
async function readPacked(
  { generation }: Catalogue,
  lookups: readonly Lookup[],
): Promise<[string, Bits][]> {
  const rows = await readRows<Row>("search postings", READ, [
    lookups.map(({ lexeme, prefix }) => `'${lexeme}'${prefix ? ":*" : ""}`),
    lookups.map(({ column }) => column),
  ]);
  mustBeOf(generation, rows);
  const byPlace = new Map(rows.map((row) => [row.at - 1, row]));
  return lookups.map((lookup, at) => [keyOf(lookup), unpack(byPlace.get(at))]);
}

function unpack(row: Row | undefined): Bits {
  if (!row?.packed) return nobody;
  const { packed, last } = row;
  const bits = new Uint32Array((last >> 5) + 1);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let at = 0; at < packed.length; at += 4) {
    const n = view.getUint32(at);
    bits[n >> 5] = (bits[n >> 5] as number) | (1 << (n & 31));
  }
  return bits;
}
