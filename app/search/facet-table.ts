import { emptyCounts } from "./facets.ts";
import { type FacetCounts, type FacetName, facetNames } from "./model.ts";
import { type Bits, commonCount, either, grown, off, on } from "./postings.ts";

/** A facet with few values, of which a document may have several. */
interface ManyFacet {
  values: string[];
  index: Map<string, number>;
  /** Documents by value, for counting over many documents. */
  documents: Bits[];
  /** Values by document, 64 of them in two words, for counting over few. */
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

/** A set of documents, as bits and as numbers. */
export interface Selection {
  bits: Bits;
  ids: Uint32Array;
}

const single: ReadonlySet<FacetName> = new Set(["ward"]);
const WORD = 32;
/** A word of two sets is compared in about the time in which two documents are looked up. */
const WORDS_A_DOCUMENT = 2;

/** Which document has which facet values, kept so that exact counts cost a millisecond. */
export class FacetTable {
  private readonly many = new Map<FacetName, ManyFacet>();
  private readonly singles = new Map<FacetName, SingleFacet>();
  /** "industry:C10" -> how to note it. */
  private readonly writers = new Map<string, (n: number) => void>();
  private room = 0;

  constructor() {
    for (const name of facetNames) {
      const empty = { values: [], index: new Map<string, number>() };
      if (single.has(name)) {
        this.singles.set(name, { ...empty, code: new Uint16Array(0) });
      } else {
        const words = { low: new Uint32Array(0), high: new Uint32Array(0) };
        this.many.set(name, { ...empty, documents: [], ...words });
      }
    }
  }

  set(n: number, facets: readonly string[]): void {
    for (const facet of facets) {
      let write = this.writers.get(facet);
      if (!write) {
        write = this.writerOf(facet);
        this.writers.set(facet, write);
      }
      write(n);
    }
  }

  clear(n: number): void {
    for (const facet of this.many.values()) {
      if (facet.low[n] || facet.high[n]) for (const set of facet.documents) off(set, n);
      facet.low[n] = 0;
      facet.high[n] = 0;
    }
    for (const facet of this.singles.values()) facet.code[n] = 0;
  }

  /** Makes place for documents below `room`. */
  grow(room: number): void {
    this.room = room;
    for (const facet of this.many.values()) {
      facet.low = grown(facet.low, room);
      facet.high = grown(facet.high, room);
      facet.documents = facet.documents.map((set) => grown(set, Math.ceil(room / WORD)));
    }
    for (const facet of this.singles.values()) {
      const code = new Uint16Array(room);
      code.set(facet.code);
      facet.code = code;
    }
  }

  /** The documents with any of the values. */
  having(name: FacetName, values: readonly string[]): Bits {
    const one = this.singles.get(name);
    if (one) return this.havingOne(one, values);
    const { index, documents } = this.many.get(name) as ManyFacet;
    const sets = values.flatMap((value) => documents[index.get(value) ?? -1] ?? []);
    return sets.length === 0 ? new Uint32Array(0) : either(sets);
  }

  private havingOne({ index, code }: SingleFacet, values: readonly string[]): Bits {
    const wanted = new Set(values.map((value) => (index.get(value) ?? -1) + 1));
    wanted.delete(0);
    const bits = new Uint32Array(Math.ceil(this.room / WORD));
    for (let n = 0; n < code.length; n += 1) if (wanted.has(code[n] as number)) on(bits, n);
    return bits;
  }

  /** Counts every facet over its own selection. */
  tally(selectionFor: (name: FacetName) => Selection): FacetCounts {
    const result = emptyCounts();
    for (const [name, facet] of this.many) {
      const selection = selectionFor(name);
      collect(result[name], facet.values, countMany(facet, selection));
    }
    for (const [name, facet] of this.singles) {
      const counts = new Uint32Array(facet.values.length + 1);
      const { code } = facet;
      const { ids } = selectionFor(name);
      for (let at = 0; at < ids.length; at += 1) {
        const value = code[ids[at] as number] as number;
        counts[value] = (counts[value] as number) + 1;
      }
      collect(result[name], facet.values, counts.subarray(1));
    }
    return result;
  }

  private writerOf(facet: string): (n: number) => void {
    const colon = facet.indexOf(":");
    const name = facet.slice(0, colon) as FacetName;
    const value = facet.slice(colon + 1);
    const one = this.singles.get(name);
    if (one) {
      const code = position(one, value) + 1;
      return (n) => {
        one.code[n] = code;
      };
    }
    const many = this.many.get(name);
    if (!many) return () => {};
    const bit = position(many, value);
    if (bit >= 2 * WORD) throw new Error(`facet ${name} has more than 64 values`);
    many.documents[bit] ??= new Uint32Array(Math.ceil(this.room / WORD));
    const mask = 1 << (bit % WORD);
    return (n) => {
      const words = bit < WORD ? many.low : many.high;
      words[n] = (words[n] as number) | mask;
      on(many.documents[bit] as Bits, n);
    };
  }
}

/** By comparing sets when that is less work than looking at each document. */
function countMany(facet: ManyFacet, { bits, ids }: Selection): Uint32Array {
  const { documents, values, low, high } = facet;
  const counts = new Uint32Array(2 * WORD);
  if (documents.length * bits.length < WORDS_A_DOCUMENT * ids.length) {
    for (let at = 0; at < documents.length; at += 1) {
      counts[at] = commonCount(documents[at] as Bits, bits);
    }
    return counts;
  }
  countBits(low, ids, counts, 0);
  if (values.length > WORD) countBits(high, ids, counts, WORD);
  return counts;
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
  for (let at = 0; at < values.length; at += 1) {
    const count = counts[at];
    if (count) into[values[at] as string] = count;
  }
}

function position(facet: { values: string[]; index: Map<string, number> }, value: string): number {
  const known = facet.index.get(value);
  if (known !== undefined) return known;
  facet.index.set(value, facet.values.length);
  return facet.values.push(value) - 1;
}
