import { emptyCounts } from "./facets.ts";
import {
  type DocumentType,
  type FacetCounts,
  type FacetName,
  type Filters,
  facetNames,
  type SortOrder,
} from "./model.ts";

/** One document as the columns keep it. `n` is its small number in this database. */
export interface ColumnRow {
  n: number;
  /** "industry:C10" and so on. */
  facets: readonly string[];
  price: number | null;
  trl: number | null;
  /** Seconds since 1970. */
  publishedAt: number;
  /** Last second of the last day to answer, for needs. */
  deadline: number | null;
  quality: number;
}

/** Two words of bits for every document: one bit a value, at most 64 values a facet. */
interface BitFacet {
  values: string[];
  index: Map<string, number>;
  low: Uint32Array;
  high: Uint32Array;
}

/** For facets with thousands of values, of which a document has one. */
interface SingleFacet {
  values: string[];
  index: Map<string, number>;
  /** Position in `values` plus one; 0 is none. */
  code: Uint16Array;
}

const single: ReadonlySet<FacetName> = new Set(["ward"]);
const WORD = 32;
const MOST_DIRTY = 1_000;

type Comparison = (a: number, b: number) => number;

/**
 * The facet values of every published document in memory, column by column, so that exact counts over
 * tens of thousands of matches cost a millisecond instead of a scan in the database. Filled and kept
 * current from the index table by revision.
 */
export class Columns {
  private size = 0;
  private live = new Uint8Array(0);
  private price = new Float64Array(0);
  private trl = new Uint8Array(0);
  private publishedAt = new Float64Array(0);
  private deadline = new Float64Array(0);
  private quality = new Float32Array(0);
  private bits = new Map<FacetName, BitFacet>();
  private singles = new Map<FacetName, SingleFacet>();
  private orders = new Map<string, Uint32Array>();
  /** Changed since the orders were built; merged in when walking one, so that a write costs no sorting. */
  private dirty = new Set<number>();
  count = 0;

  constructor() {
    for (const name of facetNames) {
      const empty = { values: [], index: new Map<string, number>() };
      if (single.has(name)) this.singles.set(name, { ...empty, code: new Uint16Array(0) });
      else this.bits.set(name, { ...empty, low: new Uint32Array(0), high: new Uint32Array(0) });
    }
  }

  set(row: ColumnRow): void {
    this.grow(row.n + 1);
    if (!this.live[row.n]) this.count += 1;
    this.clear(row.n);
    this.live[row.n] = 1;
    this.price[row.n] = row.price ?? Number.NaN;
    this.trl[row.n] = row.trl ?? 0;
    this.publishedAt[row.n] = row.publishedAt;
    this.deadline[row.n] = row.deadline ?? Number.POSITIVE_INFINITY;
    this.quality[row.n] = row.quality;
    for (const facet of row.facets) this.setFacet(row.n, facet);
    this.touch(row.n);
  }

  delete(n: number): void {
    if (n >= this.size || !this.live[n]) return;
    this.clear(n);
    this.live[n] = 0;
    this.count -= 1;
    this.touch(n);
  }

  private touch(n: number): void {
    if (this.orders.size === 0) return;
    this.dirty.add(n);
    if (this.dirty.size <= MOST_DIRTY) return;
    this.orders.clear();
    this.dirty.clear();
  }

  /** Every live document, in no order. */
  all(): Uint32Array {
    const ids = new Uint32Array(this.count);
    let at = 0;
    for (let n = 0; n < this.size; n += 1) if (this.live[n]) ids[at++] = n;
    return ids;
  }

  has(n: number): boolean {
    return this.live[n] === 1;
  }

  qualityOf(n: number): number {
    return this.quality[n] ?? 0;
  }

  /**
   * One pass over the matches: those that satisfy every filter, and exact counts in which each facet is
   * counted as if it alone were open.
   */
  narrow(
    matches: Uint32Array,
    type: DocumentType | null,
    filters: Filters,
  ): { ids: Uint32Array; counts: FacetCounts } {
    const scope = type === null ? null : this.typeTest(type);
    const tests = this.tests(filters);
    const known = matches.filter((n) => this.live[n] === 1 && (scope?.(n) ?? true));
    if (tests.length === 0) return { ids: known, counts: this.tally(() => known) };
    // Passing every filter counts everywhere; failing one alone counts in that one.
    const only = new Map<FacetName, Uint32Array>();
    const passing = new Uint32Array(known.length);
    let found = 0;
    const missed = new Map(tests.map(({ name }) => [name, [] as number[]]));
    for (const n of known) {
      let failed: FacetName | null = null;
      let fails = 0;
      for (const test of tests) {
        if (test.holds(n)) continue;
        failed = test.name;
        if (++fails > 1) break;
      }
      if (fails === 0) passing[found++] = n;
      else if (fails === 1 && failed) missed.get(failed)?.push(n);
    }
    const ids = passing.subarray(0, found);
    for (const [name, list] of missed) {
      const both = new Uint32Array(found + list.length);
      both.set(ids);
      both.set(list, found);
      only.set(name, both);
    }
    return { ids, counts: this.tally((name) => only.get(name) ?? ids) };
  }

  /** Counts every facet over its own ids, one column at a time: the tight loops are what make it fast. */
  private tally(idsFor: (name: FacetName) => Uint32Array): FacetCounts {
    const result = emptyCounts();
    for (const [name, facet] of this.bits) {
      const counts = new Uint32Array(2 * WORD);
      countBits(facet.low, idsFor(name), counts, 0);
      if (facet.values.length > WORD) countBits(facet.high, idsFor(name), counts, WORD);
      collect(result[name], facet.values, counts);
    }
    for (const [name, facet] of this.singles) {
      const counts = new Uint32Array(facet.values.length + 1);
      const { code } = facet;
      for (const n of idsFor(name))
        counts[code[n] as number] = (counts[code[n] as number] as number) + 1;
      collect(result[name], facet.values, counts.subarray(1));
    }
    return result;
  }

  /** The first `limit` of `ids` in a fixed order. */
  sorted(ids: Uint32Array, order: SortOrder | "browse", limit: number, now: Date): number[] {
    const wanted = new Uint8Array(this.size);
    for (const n of ids) wanted[n] = 1;
    const compare = this.comparison(order, now);
    const known = this.permutation(order, now, compare);
    const fresh = [...this.dirty].filter((n) => wanted[n]).sort(compare);
    const result: number[] = [];
    let next = 0;
    for (const n of known) {
      if (!wanted[n] || this.dirty.has(n)) continue;
      for (; next < fresh.length && compare(Number(fresh[next]), n) < 0; next += 1) {
        result.push(Number(fresh[next]));
      }
      result.push(n);
      if (result.length >= limit) return result.slice(0, limit);
    }
    return [...result, ...fresh.slice(next)].slice(0, limit);
  }

  private permutation(order: string, now: Date, compare: Comparison): Uint32Array {
    // What has expired changes with the day, so an order is kept for a day.
    const key = `${order} ${now.toISOString().slice(0, 10)}`;
    const cached = this.orders.get(key);
    if (cached) return cached;
    if (this.orders.size === 0) this.dirty.clear();
    const sorted = this.all().sort(compare);
    this.orders.set(key, sorted);
    return sorted;
  }

  private comparison(order: SortOrder | "browse", now: Date): Comparison {
    const seconds = now.getTime() / 1000;
    const past = (n: number) => (Number(this.deadline[n]) < seconds ? 1 : 0);
    const newest: Comparison = (a, b) =>
      Number(this.publishedAt[b]) - Number(this.publishedAt[a]) || a - b;
    const orders: Record<SortOrder | "browse", Comparison> = {
      newest,
      browse: (a, b) => past(a) - past(b) || newest(a, b),
      relevance: (a, b) =>
        past(a) - past(b) || Number(this.quality[b]) - Number(this.quality[a]) || newest(a, b),
      price: (a, b) => byNumber(this.price[a], this.price[b]) || newest(a, b),
      trl: (a, b) => Number(this.trl[b]) - Number(this.trl[a]) || newest(a, b),
    };
    return orders[order];
  }

  private tests(filters: Filters): { name: FacetName; holds: (n: number) => boolean }[] {
    return facetNames.flatMap((name) => {
      const wanted = filters[name];
      return wanted && wanted.length > 0 ? [{ name, holds: this.test(name, wanted) }] : [];
    });
  }

  private test(name: FacetName, wanted: readonly string[]): (n: number) => boolean {
    const one = this.singles.get(name);
    if (one) {
      const codes = new Set(wanted.map((value) => (one.index.get(value) ?? -1) + 1));
      codes.delete(0);
      return (n) => codes.has(one.code[n] ?? 0);
    }
    const facet = this.bits.get(name) as BitFacet;
    let low = 0;
    let high = 0;
    for (const value of wanted) {
      const bit = facet.index.get(value);
      if (bit === undefined) continue;
      if (bit < WORD) low |= 1 << bit;
      else high |= 1 << (bit - WORD);
    }
    return (n) => (Number(facet.low[n]) & low) !== 0 || (Number(facet.high[n]) & high) !== 0;
  }

  private typeTest(type: DocumentType): (n: number) => boolean {
    const kinds = type === "challenge" ? ["challenge"] : ["technology", "solution"];
    return this.test("kind", kinds);
  }

  private setFacet(n: number, facet: string): void {
    const colon = facet.indexOf(":");
    const name = facet.slice(0, colon) as FacetName;
    const value = facet.slice(colon + 1);
    const one = this.singles.get(name);
    if (one) {
      one.code[n] = position(one, value) + 1;
      return;
    }
    const bits = this.bits.get(name);
    if (!bits) return;
    const bit = position(bits, value);
    if (bit >= 2 * WORD) throw new Error(`facet ${name} has more than 64 values`);
    if (bit < WORD) bits.low[n] = Number(bits.low[n]) | (1 << bit);
    else bits.high[n] = Number(bits.high[n]) | (1 << (bit - WORD));
  }

  private clear(n: number): void {
    for (const facet of this.bits.values()) {
      facet.low[n] = 0;
      facet.high[n] = 0;
    }
    for (const facet of this.singles.values()) facet.code[n] = 0;
  }

  private grow(size: number): void {
    if (size > this.live.length) {
      const room = Math.max(1024, size + (size >> 1));
      this.live = copied(new Uint8Array(room), this.live);
      this.price = copied(new Float64Array(room), this.price);
      this.trl = copied(new Uint8Array(room), this.trl);
      this.publishedAt = copied(new Float64Array(room), this.publishedAt);
      this.deadline = copied(new Float64Array(room), this.deadline);
      this.quality = copied(new Float32Array(room), this.quality);
      for (const facet of this.bits.values()) {
        facet.low = copied(new Uint32Array(room), facet.low);
        facet.high = copied(new Uint32Array(room), facet.high);
      }
      for (const facet of this.singles.values()) {
        facet.code = copied(new Uint16Array(room), facet.code);
      }
    }
    this.size = Math.max(this.size, size);
  }
}

function countBits(words: Uint32Array, ids: Uint32Array, counts: Uint32Array, from: number): void {
  for (let at = 0; at < ids.length; at += 1) {
    for (let word = words[ids[at] as number] as number; word !== 0; word &= word - 1) {
      const bit = from + 31 - Math.clz32(word & -word);
      counts[bit] = (counts[bit] as number) + 1;
    }
  }
}

function collect(into: Record<string, number>, values: readonly string[], counts: Uint32Array) {
  values.forEach((value, at) => {
    const count = counts[at];
    if (count) into[value] = count;
  });
}

function position(facet: { values: string[]; index: Map<string, number> }, value: string): number {
  const known = facet.index.get(value);
  if (known !== undefined) return known;
  facet.index.set(value, facet.values.length);
  return facet.values.push(value) - 1;
}

function copied<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from);
  return to;
}

/** Ascending; what has no number comes last. */
function byNumber(a = Number.NaN, b = Number.NaN): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  return Number.isNaN(b) ? -1 : a - b;
}
