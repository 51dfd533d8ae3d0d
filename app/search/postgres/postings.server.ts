import { readRows } from "#app/platform/db/read-rows.server.ts";
import type { EngineName } from "../model.ts";
import { keyOf, type Lookup } from "../projection/index-text.ts";
import type { Catalogue } from "./catalogue.server.ts";
import { GENERATION, mustBeOf } from "./generation.ts";
import { type Bits, nobody } from "./postings.ts";

/** Where the documents of words are read. Each engine has its own. */
export interface WordIndex {
  readonly engine: EngineName;
  /** The documents of each look-up, in their order, as new as the catalogue at least. */
  read(catalogue: Catalogue, lookups: readonly Lookup[]): Promise<Bits[]>;
}

/** The documents of each look-up, reading in one go what the cache does not hold. */
export async function postingsOf(
  catalogue: Catalogue,
  lookups: readonly Lookup[],
  index: WordIndex,
): Promise<(lookup: Lookup) => Bits> {
  const kept = catalogue.postings[index.engine];
  const found = new Map<string, Bits>();
  const missing = new Map<string, Lookup>();
  for (const lookup of lookups) {
    const key = keyOf(lookup);
    const bits = kept.get(key);
    if (bits) found.set(key, bits);
    else missing.set(key, lookup);
  }
  if (missing.size > 0) {
    const { revision } = catalogue;
    const read = await index.read(catalogue, [...missing.values()]);
    // What was read while the catalogue moved on may miss a change it has already worked in.
    const lasts = catalogue.revision === revision;
    [...missing.keys()].forEach((key, at) => {
      const bits = read[at] ?? nobody;
      found.set(key, bits);
      if (lasts) kept.set(key, bits);
    });
  }
  return (lookup) => found.get(keyOf(lookup)) ?? nobody;
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
async function readPacked({ generation }: Catalogue, lookups: readonly Lookup[]): Promise<Bits[]> {
  const rows = await readRows<Row>("search postings", READ, [
    lookups.map(({ lexeme, prefix }) => `'${lexeme}'${prefix ? ":*" : ""}`),
    lookups.map(({ column }) => column),
  ]);
  mustBeOf(generation, rows);
  const byPlace = new Map(rows.map((row) => [row.at - 1, row]));
  return lookups.map((_, at) => unpack(byPlace.get(at)));
}

export const ownWords: WordIndex = { engine: "postgresql", read: readPacked };

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
