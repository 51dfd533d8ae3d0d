import { localDay } from "#app/platform/local-day.ts";
import type { SortOrder } from "../model.ts";
import { type Bits, bitsOf, has, off } from "./postings.ts";

/** What documents are ordered by, by their number. */
export interface OrderFacts {
  price: Float64Array;
  trl: Uint8Array;
  publishedAt: Float64Array;
  deadline: Float64Array;
  quality: Float32Array;
}

/** "browse" is the order of a list nobody searched in. */
export type Order = SortOrder | "browse";

type Comparison = (a: number, b: number) => number;

/** So few are sorted themselves instead of being met in the order of everything. */
const FEW = 500;
/** Changes that are merged in when walking an order, before it is made anew. */
const MOST_DIRTY = 1_000;
/** More documents than that would not fit beside a level in one number. */
const MOST_DOCUMENTS = 2 ** 24;

/** Fixed orders of every document, so that a page of a large result costs a walk and no sorting. */
export class DocumentOrder {
  private readonly known = new Map<Order, Uint32Array>();
  /** Changed since the orders were made. */
  private readonly dirty = new Set<number>();
  private readonly facts: OrderFacts;
  private day = "";

  constructor(facts: OrderFacts) {
    this.facts = facts;
  }

  touch(n: number): void {
    if (this.known.size === 0) return;
    this.dirty.add(n);
    if (this.dirty.size <= MOST_DIRTY) return;
    this.known.clear();
    this.dirty.clear();
  }

  /** The first `limit` of ascending `ids`; `all` are the documents there are. */
  first(ids: Uint32Array, all: () => Uint32Array, order: Order, limit: number, now: Date) {
    const compare = this.comparison(order, now);
    if (ids.length <= FEW) return [...ids].sort(compare).slice(0, limit);
    const sorted = this.permutation(order, now, all);
    const wanted: Bits = bitsOf(ids, (ids.at(-1) ?? 0) + 1);
    const fresh = [...this.dirty].filter((n) => has(wanted, n)).sort(compare);
    for (const n of this.dirty) off(wanted, n);
    const result: number[] = [];
    let next = 0;
    for (let at = 0; at < sorted.length; at += 1) {
      const n = sorted[at] as number;
      if (!has(wanted, n)) continue;
      for (; next < fresh.length && compare(Number(fresh[next]), n) < 0; next += 1) {
        result.push(Number(fresh[next]));
      }
      result.push(n);
      if (result.length >= limit) return result.slice(0, limit);
    }
    return [...result, ...fresh.slice(next)].slice(0, limit);
  }

  private permutation(order: Order, now: Date, all: () => Uint32Array): Uint32Array {
    // What has expired changes with the day, so an order is kept for a day.
    const day = localDay(now);
    if (day !== this.day) this.known.clear();
    this.day = day;
    const cached = this.known.get(order);
    if (cached) return cached;
    if (this.known.size === 0) this.dirty.clear();
    const sorted = this.sortAll(order, now, all());
    this.known.set(order, sorted);
    return sorted;
  }

  /**
   * Sorting numbers is ten times faster than sorting by a function: what comes first is made a level, and
   * level and place among the newest one number.
   */
  private sortAll(order: Order, now: Date, all: Uint32Array): Uint32Array {
    if (all.length > MOST_DOCUMENTS) return all.sort(this.comparison(order, now));
    const { publishedAt } = this.facts;
    const newest = byLevel(all, (n) => -Number(publishedAt[n]));
    if (order === "newest") return newest;
    return byLevel(newest, this.leading(order, now));
  }

  /** What an order looks at before it looks at the date; less comes first. */
  private leading(order: Order, now: Date): (n: number) => number {
    const { price, trl, deadline, quality } = this.facts;
    const seconds = now.getTime() / 1000;
    const past = (n: number) => (Number(deadline[n]) < seconds ? 1 : 0);
    const leads: Record<Order, (n: number) => number> = {
      newest: () => 0,
      browse: past,
      // Quality is at most 1.
      relevance: (n) => 2 * past(n) - Number(quality[n]),
      price: (n) => (Number.isNaN(price[n]) ? Number.POSITIVE_INFINITY : Number(price[n])),
      trl: (n) => -Number(trl[n]),
    };
    return leads[order];
  }

  private comparison(order: Order, now: Date): Comparison {
    const { publishedAt } = this.facts;
    const lead = this.leading(order, now);
    return (a, b) =>
      difference(lead(a), lead(b)) || Number(publishedAt[b]) - Number(publishedAt[a]) || a - b;
  }
}

/** Two endless numbers are equal. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Documents by ascending value, those of one value in the order they came in. */
function byLevel(ids: Uint32Array, levelOf: (n: number) => number): Uint32Array {
  const values = Float64Array.from(ids, levelOf);
  const levels = new Map<number, number>();
  for (const value of Float64Array.from(values).sort()) {
    if (!levels.has(value)) levels.set(value, levels.size);
  }
  const keys = values.map((value, at) => (levels.get(value) ?? 0) * MOST_DOCUMENTS + at).sort();
  return Uint32Array.from(keys, (key) => ids[key % MOST_DOCUMENTS] as number);
}
