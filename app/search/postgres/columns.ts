import { FacetTable, type FacetTest } from "../facet-table.ts";
import { type DocumentType, type FacetCounts, type Filters, facetNames } from "../model.ts";
import { DocumentOrder, type Order, type OrderFacts } from "./document-order.ts";
import { type Bits, grown, has, members, off, on } from "./postings.ts";

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

const kindsOf: Record<DocumentType, readonly string[]> = {
  challenge: ["challenge"],
  listing: ["technology", "solution"],
};

/**
 * The facet values of every published document in memory, column by column, so that exact counts over
 * tens of thousands of matches cost a millisecond instead of a scan in the database. Filled and kept
 * current from the index table by revision.
 */
export class Columns {
  private size = 0;
  private live: Bits = new Uint32Array(0);
  private readonly facts: OrderFacts = {
    price: new Float64Array(0),
    trl: new Uint8Array(0),
    publishedAt: new Float64Array(0),
    deadline: new Float64Array(0),
    quality: new Float32Array(0),
  };
  private readonly facets = new FacetTable();
  private readonly order = new DocumentOrder(this.facts);
  private everyone: Uint32Array | null = null;
  count = 0;

  set(row: ColumnRow): void {
    this.grow(row.n + 1);
    if (!has(this.live, row.n)) {
      this.count += 1;
      this.everyone = null;
    }
    on(this.live, row.n);
    this.facts.price[row.n] = row.price ?? Number.NaN;
    this.facts.trl[row.n] = row.trl ?? 0;
    this.facts.publishedAt[row.n] = row.publishedAt;
    this.facts.deadline[row.n] = row.deadline ?? Number.POSITIVE_INFINITY;
    this.facts.quality[row.n] = row.quality;
    this.facets.set(row.n, row.facets);
    this.order.touch(row.n);
  }

  delete(n: number): void {
    if (!has(this.live, n)) return;
    this.facets.clear(n);
    off(this.live, n);
    this.everyone = null;
    this.count -= 1;
    this.order.touch(n);
  }

  /** Every live document, by number. */
  all(): Uint32Array {
    this.everyone ??= members(this.live);
    return this.everyone;
  }

  has(n: number): boolean {
    return has(this.live, n);
  }

  qualityOf(n: number): number {
    return this.facts.quality[n] ?? 0;
  }

  /**
   * Those of the matches that satisfy every filter, and exact counts in which each facet is counted as if
   * it alone were open. Without matches given, over every document.
   */
  narrow(
    matches: Uint32Array | null,
    type: DocumentType | null,
    filters: Filters,
  ): { ids: Uint32Array; counts: FacetCounts } {
    const known = this.inScope(matches, type);
    const names = facetNames.filter((name) => filters[name]?.length);
    const tests = names.map((name) => this.facets.test(name, filters[name] ?? []));
    const [only, ...others] = tests;
    if (!only) return { ids: known, counts: this.facets.tally(() => known) };
    if (others.length === 0) {
      const ids = passing(known, only);
      return { ids, counts: this.facets.tally((name) => (name === names[0] ? known : ids)) };
    }
    const { ids, open } = passingAll(known, tests);
    return {
      ids,
      counts: this.facets.tally((name) => open[names.indexOf(name)] ?? ids),
    };
  }

  /** Those of the matches that satisfy every filter; without matches given, of every document. */
  accepted(matches: Uint32Array | null, type: DocumentType | null, filters: Filters): Uint32Array {
    return facetNames
      .filter((name) => filters[name]?.length)
      .reduce(
        (known, name) => passing(known, this.facets.test(name, filters[name] ?? [])),
        this.inScope(matches, type),
      );
  }

  private inScope(matches: Uint32Array | null, type: DocumentType | null): Uint32Array {
    if (matches === null && type === null) return this.all();
    const given = matches ?? this.all();
    const kept = new Uint32Array(given.length);
    let found = 0;
    const scope = type && this.facets.test("kind", kindsOf[type]);
    for (let at = 0; at < given.length; at += 1) {
      const n = given[at] as number;
      if (!has(this.live, n)) continue;
      if (scope && scope.accepted[scope.codes[n] as number] === 0) continue;
      kept[found++] = n;
    }
    return kept.subarray(0, found);
  }

  /** The first `limit` of `ids` in a fixed order. */
  sorted(ids: Uint32Array, order: Order, limit: number, now: Date): number[] {
    return this.order.first(ids, () => this.all(), order, limit, now);
  }

  private grow(size: number): void {
    const { facts } = this;
    if (size > facts.trl.length) {
      const room = Math.max(1024, size + (size >> 1));
      this.live = grown(this.live, Math.ceil(room / 32));
      facts.price = copied(new Float64Array(room), facts.price);
      facts.trl = copied(new Uint8Array(room), facts.trl);
      facts.publishedAt = copied(new Float64Array(room), facts.publishedAt);
      facts.deadline = copied(new Float64Array(room), facts.deadline);
      facts.quality = copied(new Float32Array(room), facts.quality);
      this.facets.grow(room);
    }
    this.size = Math.max(this.size, size);
  }
}

/** Those of the documents that pass a test. */
function passing(known: Uint32Array, { accepted, codes }: FacetTest): Uint32Array {
  const kept = new Uint32Array(known.length);
  let found = 0;
  for (let at = 0; at < known.length; at += 1) {
    const n = known[at] as number;
    if (accepted[codes[n] as number] === 1) kept[found++] = n;
  }
  return kept.subarray(0, found);
}

const NONE = -1;
const SEVERAL = -2;

/** Those that pass every test; and by test, those that pass all the others: there it counts as open. */
function passingAll(known: Uint32Array, tests: readonly FacetTest[]) {
  const kept = new Uint32Array(known.length);
  let found = 0;
  const missed = tests.map(() => [] as number[]);
  for (let at = 0; at < known.length; at += 1) {
    const n = known[at] as number;
    const failed = failedTest(tests, n);
    if (failed === NONE) kept[found++] = n;
    else if (failed !== SEVERAL) missed[failed]?.push(n);
  }
  const ids = kept.subarray(0, found);
  return { ids, open: missed.map((more) => joined(ids, more)) };
}

/** The only test a document fails, or that it fails none or several. */
function failedTest(tests: readonly FacetTest[], n: number): number {
  let failed = NONE;
  for (let at = 0; at < tests.length; at += 1) {
    const { accepted, codes } = tests[at] as FacetTest;
    if (accepted[codes[n] as number] === 1) continue;
    if (failed !== NONE) return SEVERAL;
    failed = at;
  }
  return failed;
}

function joined(ids: Uint32Array, more: readonly number[]): Uint32Array {
  const all = new Uint32Array(ids.length + more.length);
  all.set(ids);
  all.set(more, ids.length);
  return all;
}

function copied<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from);
  return to;
}
