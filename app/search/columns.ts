import { DocumentOrder, type Order, type OrderFacts } from "./document-order.ts";
import { FacetTable, type Selection } from "./facet-table.ts";
import {
  type DocumentType,
  type FacetCounts,
  type FacetName,
  type Filters,
  facetNames,
} from "./model.ts";
import { type Bits, bitsOf, both, grown, has, members, off, on } from "./postings.ts";

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
  count = 0;

  set(row: ColumnRow): void {
    this.grow(row.n + 1);
    if (!has(this.live, row.n)) this.count += 1;
    else this.facets.clear(row.n);
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
    this.count -= 1;
    this.order.touch(n);
  }

  /** Every live document, by number. */
  all(): Uint32Array {
    return members(this.live);
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
    const sets = [this.live];
    if (matches) sets.push(bitsOf(matches, this.size));
    if (type) sets.push(this.facets.having("kind", kindsOf[type]));
    const known = both(sets);
    const tests = facetNames.flatMap((name) => {
      const wanted = filters[name];
      return wanted?.length ? [{ name, bits: this.facets.having(name, wanted) }] : [];
    });
    const passing = (except: FacetName | null): Selection => {
      const others = tests.filter(({ name }) => name !== except).map(({ bits }) => bits);
      const bits = others.length === 0 ? known : both([known, ...others]);
      return { bits, ids: members(bits) };
    };
    const every = passing(null);
    const open = new Map(tests.map(({ name }) => [name, passing(name)]));
    const counts = this.facets.tally((name) => open.get(name) ?? every);
    return { ids: every.ids, counts };
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

function copied<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from);
  return to;
}
