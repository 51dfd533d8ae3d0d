import { emptyCounts } from "./facets.ts";
import type { FacetCounts, FacetName } from "./model.ts";

/**
 * Facets counted in one pass: a document has one combination of their values, and a market has few
 * combinations. Facets of many combinations stand alone.
 */
const groups: readonly (readonly FacetName[])[] = [
  ["kind", "price", "verified", "fastReply", "inUse", "trl", "province"],
  ["industry"],
  ["scienceField"],
  ["category"],
  ["transferForm"],
  ["ward"],
];

const groupOf = new Map<string, number>(
  groups.flatMap((names, at) => names.map((name) => [name, at] as const)),
);

/** Which values a test lets pass, by combination, and the combination of each document. */
export interface FacetTest {
  accepted: Uint8Array;
  codes: Codes;
}

interface FacetValue {
  facet: FacetName;
  value: string;
}

/** A number a document. Two bytes each while they do: counting is reading memory. */
type Codes = Uint16Array | Uint32Array;
const MOST_SHORT = 65_535;

/** The combinations of a few facets and which one each document has. */
class Combinations {
  /** "industry:C10" and so on, in the order they were met. */
  private readonly values: FacetValue[] = [];
  private readonly placeByText = new Map<string, number>();
  /** Places in `values`, one combination after the other; the first combination is none. */
  private places: Uint32Array = new Uint32Array(64);
  /** Where the places of a combination begin; they end where the next one's begin. */
  private starts: Uint32Array = new Uint32Array(64);
  private combinations = 1;
  /** The combinations that have a value, by its place. */
  private readonly having: number[][] = [];
  private readonly known = new Map<string, number>([["", 0]]);
  private codes: Codes = new Uint16Array(0);

  /** @param facets each with a space before it */
  set(n: number, facets: string): void {
    let code = this.known.get(facets);
    if (code === undefined) {
      code = this.add(facets.trim().split(" "));
      this.known.set(facets, code);
      if (code > MOST_SHORT && this.codes instanceof Uint16Array) {
        this.codes = Uint32Array.from(this.codes);
      }
    }
    this.codes[n] = code;
  }

  clear(n: number): void {
    this.codes[n] = 0;
  }

  grow(room: number): void {
    const codes = this.codes instanceof Uint16Array ? new Uint16Array(room) : new Uint32Array(room);
    codes.set(this.codes);
    this.codes = codes;
  }

  test(name: FacetName, wanted: ReadonlySet<string>): FacetTest {
    const accepted = new Uint8Array(this.combinations);
    this.values.forEach(({ facet, value }, place) => {
      if (facet !== name || !wanted.has(value)) return;
      for (const code of this.having[place] ?? []) accepted[code] = 1;
    });
    return { accepted, codes: this.codes };
  }

  /** Adds to the counts of these facets how many of the documents have each value. */
  tally(ids: Uint32Array, facets: readonly FacetName[], into: FacetCounts): void {
    // Few documents are counted one by one, many by their combinations.
    const sums = ids.length < this.combinations ? this.sumOfEach(ids) : this.sumByCombination(ids);
    for (let place = 0; place < sums.length; place += 1) {
      const sum = sums[place] as number;
      if (sum === 0) continue;
      const { facet, value } = this.values[place] as FacetValue;
      if (facets.includes(facet)) into[facet][value] = sum;
    }
  }

  private sumOfEach(ids: Uint32Array): Uint32Array {
    const { codes, starts, places } = this;
    const sums = new Uint32Array(this.values.length);
    for (let at = 0; at < ids.length; at += 1) {
      const code = codes[ids[at] as number] as number;
      const end = starts[code + 1] as number;
      for (let i = starts[code] as number; i < end; i += 1) {
        const place = places[i] as number;
        sums[place] = (sums[place] as number) + 1;
      }
    }
    return sums;
  }

  private sumByCombination(ids: Uint32Array): Uint32Array {
    const { codes, starts, places } = this;
    const counts = new Uint32Array(this.combinations);
    for (let at = 0; at < ids.length; at += 1) {
      const code = codes[ids[at] as number] as number;
      counts[code] = (counts[code] as number) + 1;
    }
    const sums = new Uint32Array(this.values.length);
    for (let code = 0; code < counts.length; code += 1) {
      const count = counts[code] as number;
      if (count === 0) continue;
      const end = starts[code + 1] as number;
      for (let i = starts[code] as number; i < end; i += 1) {
        const place = places[i] as number;
        sums[place] = (sums[place] as number) + count;
      }
    }
    return sums;
  }

  /** A new combination of facets; its number. */
  private add(facets: readonly string[]): number {
    const code = this.combinations;
    const start = this.starts[code] as number;
    const end = start + facets.length;
    this.starts = withRoom(this.starts, code + 2);
    this.places = withRoom(this.places, end);
    this.starts[code + 1] = end;
    this.combinations += 1;
    facets.forEach((facet, at) => {
      const place = this.placeOf(facet);
      this.places[start + at] = place;
      this.having[place]?.push(code);
    });
    return code;
  }

  private placeOf(text: string): number {
    const known = this.placeByText.get(text);
    if (known !== undefined) return known;
    const colon = text.indexOf(":");
    const facet = text.slice(0, colon) as FacetName;
    const place = this.values.push({ facet, value: text.slice(colon + 1) }) - 1;
    this.having[place] = [];
    this.placeByText.set(text, place);
    return place;
  }
}

/** The same numbers with place for `room` of them at least. */
function withRoom(numbers: Uint32Array, room: number): Uint32Array {
  if (room <= numbers.length) return numbers;
  const roomy = new Uint32Array(2 * room);
  roomy.set(numbers);
  return roomy;
}

/** Which document has which facet values, kept so that exact counts cost a millisecond. */
export class FacetTable {
  private readonly groups = groups.map(() => new Combinations());

  /** @param facets "industry:C10" and so on */
  set(n: number, facets: readonly string[]): void {
    const texts = groups.map(() => "");
    for (const facet of facets) {
      const group = groupOf.get(facet.slice(0, facet.indexOf(":")));
      if (group !== undefined) texts[group] += ` ${facet}`;
    }
    for (let at = 0; at < texts.length; at += 1) this.groups[at]?.set(n, texts[at] as string);
  }

  clear(n: number): void {
    for (const group of this.groups) group.clear(n);
  }

  /** Makes place for documents below `room`. */
  grow(room: number): void {
    for (const group of this.groups) group.grow(room);
  }

  /** Whether a document has any of the values. */
  test(name: FacetName, values: readonly string[]): FacetTest {
    return this.groupOf(name).test(name, new Set(values));
  }

  /** Counts every facet over its own documents. */
  tally(idsFor: (name: FacetName) => Uint32Array): FacetCounts {
    const result = emptyCounts();
    groups.forEach((names, at) => {
      const lists = new Map(names.map((name) => [idsFor(name), [] as FacetName[]]));
      for (const name of names) lists.get(idsFor(name))?.push(name);
      for (const [ids, facets] of lists) this.groups[at]?.tally(ids, facets, result);
    });
    return result;
  }

  private groupOf(name: FacetName): Combinations {
    return this.groups[groupOf.get(name) ?? 0] as Combinations;
  }
}
