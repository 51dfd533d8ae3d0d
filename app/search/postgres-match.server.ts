import type { Db } from "#app/platform/db/client.server.ts";
import type { Catalogue } from "./catalogue.server.ts";
import {
  type Column,
  exactLookups,
  foldedLookups,
  keyOf,
  type Lookup,
  type Lookups,
  literalLookups,
} from "./index-text.ts";
import type { Interpretation, Term } from "./interpretation.ts";
import { type Bits, both, either, members } from "./postings.ts";

/** Which documents have the words of a query, before any filter. */
export interface Matches {
  all: Uint32Array;
  /** By number: 1 for the best places, then 2 and so on; 0 for anywhere else. */
  tier: Uint8Array;
  /** Words the unfinished last one may become. */
  longer: readonly string[];
  loosened: boolean;
}

const nobody = new Uint32Array(0);

const noMatches: Matches = { all: nobody, tier: new Uint8Array(0), longer: [], loosened: false };

/** A word this long that exists is taken as finished while the results have it. */
const FINISHED_WORD = 3;
const MOST_LONGER = 40;
/** When no document has every word, the rarest of them carry the query. */
const MOST_LOOSE = 8;
/** Share of the query's weight a document must have then. */
const ENOUGH = 0.5;
/** So few have every word that those lacking a minor one in title, keywords or summary are shown too. */
const FEW = 20;
const NEARLY_ALL = 0.7;

export async function matchText(
  db: Db,
  read: Interpretation,
  exact: boolean,
  catalogue: Catalogue,
): Promise<Matches> {
  if (read.terms.length === 0) return noMatches;
  if (exact) return matchLiterally(db, read, catalogue);
  const strict = await matchAll(db, read, catalogue);
  if (strict.all.length === 0) return matchMost(db, read, catalogue);
  return strict.all.length < FEW ? withNearMisses(db, read, catalogue, strict) : strict;
}

async function matchAll(db: Db, read: Interpretation, catalogue: Catalogue): Promise<Matches> {
  const { vocabulary } = catalogue;
  const last = read.terms.at(-1) as Term;
  const open = read.open && last.required;
  if (open && last.folded.length >= FINISHED_WORD && vocabulary.has(last.folded)) {
    const finished = await find(db, read, catalogue, { prefix: false, longer: [] });
    if (finished.tier.includes(1)) return finished;
  }
  // Words with digits are not in the vocabulary; the database walks their prefixes itself.
  if (/\d/.test(last.folded)) return find(db, read, catalogue, { prefix: open, longer: [] });
  const longer = open ? vocabulary.startingWith(last.folded, MOST_LONGER) : [];
  return find(db, read, catalogue, { prefix: false, longer });
}

async function find(
  db: Db,
  { terms }: Interpretation,
  catalogue: Catalogue,
  choice: { prefix: boolean; longer: readonly string[] },
): Promise<Matches> {
  const marked = terms.some((term) => term.marked && term.required);
  const queries = [foldedLookups(terms, "whole", choice), foldedLookups(terms, "lead", choice)];
  if (marked) queries.push(exactLookups(terms, choice));
  const [everywhere = nobody, lead = nobody, exact] = await evaluate(db, catalogue, queries);
  const all = members(everywhere);
  const tiers = exact ? [members(exact), members(lead)] : [members(lead)];
  return { all, tier: tiersOf(all, tiers), longer: choice.longer, loosened: false };
}

async function matchLiterally(
  db: Db,
  { terms }: Interpretation,
  catalogue: Catalogue,
): Promise<Matches> {
  const [found = nobody] = await evaluate(db, catalogue, [literalLookups(terms)]);
  const all = members(found);
  return { all, tier: tiersOf(all, [all]), longer: [], loosened: false };
}

/** No document has every word: take those that have most of the query's weight. */
async function matchMost(db: Db, read: Interpretation, catalogue: Catalogue): Promise<Matches> {
  const found = await weigh(db, read, catalogue, "whole", ENOUGH);
  const best = found.reduce((most, [, sum]) => Math.max(most, sum), 0);
  const all = Uint32Array.from(found.map(([n]) => n));
  const shares = [0.99, 0.85, 0.7].map((share) =>
    Uint32Array.from(found.filter(([, sum]) => sum >= share * best).map(([n]) => n)),
  );
  return { all, tier: tiersOf(all, shares), longer: [], loosened: all.length > 0 };
}

/** Adds documents whose title, keywords or summary have nearly all of the query's weight. */
async function withNearMisses(
  db: Db,
  read: Interpretation,
  catalogue: Catalogue,
  strict: Matches,
): Promise<Matches> {
  if (read.terms.filter((term) => term.required).length < 3) return strict;
  const near = await weigh(db, read, catalogue, "lead", NEARLY_ALL);
  const all = Uint32Array.from(new Set([...strict.all, ...near.map(([n]) => n)]));
  const tiers = [1, 2].map((place) => strict.all.filter((n) => strict.tier[n] === place));
  return { ...strict, all, tier: tiersOf(all, tiers) };
}

/** Documents with at least this share of the query's weight in a column, and how much they have. */
async function weigh(
  db: Db,
  { terms }: Interpretation,
  catalogue: Catalogue,
  column: Column,
  share: number,
): Promise<[number, number][]> {
  const { vocabulary, columns } = catalogue;
  const known = (term: Term) =>
    [term.folded, ...term.alternatives].some((word) => vocabulary.has(word) || /\d/.test(word));
  const usable = terms
    .filter((term) => term.required && known(term))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_LOOSE);
  const choice = { prefix: false, longer: [] };
  const queries = usable.map((term) => foldedLookups([term], column, choice));
  const sets = await evaluate(db, catalogue, queries);
  const weight = new Float64Array(32 * Math.max(0, ...sets.map((bits) => bits.length)));
  sets.forEach((bits, at) => {
    const more = usable[at]?.weight ?? 0;
    for (const n of members(bits)) weight[n] = (weight[n] as number) + more;
  });
  const least = share * usable.reduce((sum, term) => sum + term.weight, 0);
  const heavy: [number, number][] = [];
  for (let n = 0; n < weight.length; n += 1) {
    const sum = weight[n] as number;
    if (sum > 0 && sum >= least && columns.has(n)) heavy.push([n, sum]);
  }
  return heavy;
}

function tiersOf(all: Uint32Array, lists: readonly Uint32Array[]): Uint8Array {
  let most = 0;
  for (const n of all) if (n > most) most = n;
  const tier = new Uint8Array(most + 1);
  for (let at = lists.length; at > 0; at -= 1)
    for (const n of lists[at - 1] ?? nobody) tier[n] = at;
  return tier;
}

/** The documents of each query, reading in one go what the cache does not hold. */
async function evaluate(
  db: Db,
  catalogue: Catalogue,
  queries: readonly Lookups[],
): Promise<Bits[]> {
  const wanted = new Map(queries.flat(2).map((lookup) => [keyOf(lookup), lookup]));
  const found = new Map<string, Bits>();
  const missing: Lookup[] = [];
  for (const [key, lookup] of wanted) {
    const bits = catalogue.postings.get(key);
    if (bits) found.set(key, bits);
    else missing.push(lookup);
  }
  if (missing.length > 0) {
    for (const [key, bits] of await readPostings(db, catalogue, missing)) found.set(key, bits);
  }
  const bitsFor = (lookup: Lookup) => found.get(keyOf(lookup)) ?? nobody;
  return queries.map((query) => both(query.map((any) => either(any.map(bitsFor)))));
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
