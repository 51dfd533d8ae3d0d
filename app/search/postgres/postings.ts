/** Sets of document numbers as bits, and the cache of those the index was asked for. */
export type Bits = Uint32Array;

const WORD = 32;

export const nobody: Bits = new Uint32Array(0);

/** A set of document numbers, all below `room`. */
export function bitsOf(ids: Iterable<number>, room: number): Bits {
  const bits = new Uint32Array(Math.ceil(room / WORD));
  for (const n of ids) on(bits, n);
  return bits;
}

export function has(bits: Bits, n: number): boolean {
  return ((bits[n >> 5] ?? 0) & (1 << (n & 31))) !== 0;
}

/** Adds a number; one the set has no room for is left out. */
export function on(bits: Bits, n: number): void {
  bits[n >> 5] = (bits[n >> 5] as number) | (1 << (n & 31));
}

/** Takes a number out; numbers beyond the set's room are in none. */
export function off(bits: Bits, n: number): void {
  if (n >> 5 < bits.length) bits[n >> 5] = (bits[n >> 5] as number) & ~(1 << (n & 31));
}

/** The same set with place for so many words. */
export function grown(bits: Bits, words: number): Bits {
  const larger = new Uint32Array(words);
  larger.set(bits);
  return larger;
}

/** In every one of the sets. */
export function both(sets: readonly Bits[]): Bits {
  const size = Math.min(...sets.map((set) => set.length));
  const result = sets.length === 0 ? new Uint32Array(0) : (sets[0] as Bits).slice(0, size);
  for (const set of sets.slice(1)) {
    for (let at = 0; at < size; at += 1) result[at] = (result[at] as number) & (set[at] as number);
  }
  return result;
}

/** In any of the sets. */
export function either(sets: readonly Bits[]): Bits {
  if (sets.length === 1) return sets[0] as Bits;
  const result = new Uint32Array(Math.max(0, ...sets.map((set) => set.length)));
  for (const set of sets) {
    for (let at = 0; at < set.length; at += 1) {
      result[at] = (result[at] as number) | (set[at] as number);
    }
  }
  return result;
}

/** In the one set and not in the other. */
export function without(bits: Bits, other: Bits): Bits {
  if (bits.length === 0) return bits;
  const result = bits.slice();
  const size = Math.min(bits.length, other.length);
  for (let at = 0; at < size; at += 1) {
    result[at] = (result[at] as number) & ~(other[at] as number);
  }
  return result;
}

/** Adds a weight to the sum of each number of a set. */
export function addTo(sums: Float64Array, bits: Bits, weight: number): void {
  if (weight <= 0) return;
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] as number; word !== 0; word &= word - 1) {
      const n = at * WORD + 31 - Math.clz32(word & -word);
      sums[n] = (sums[n] as number) + weight;
    }
  }
}

/** The numbers of a set, ascending. */
export function members(bits: Bits): Uint32Array {
  const ids = new Uint32Array(commonCount(bits, bits));
  let found = 0;
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] as number; word !== 0; word &= word - 1) {
      ids[found++] = at * WORD + 31 - Math.clz32(word & -word);
    }
  }
  return ids;
}

/** How many numbers two sets share. */
export function commonCount(a: Bits, b: Bits): number {
  const size = Math.min(a.length, b.length);
  let count = 0;
  for (let at = 0; at < size; at += 1) {
    const word = (a[at] as number) & (b[at] as number);
    if (word !== 0) count += population(word);
  }
  return count;
}

function population(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A kept set: bits while that is the smaller form, else the numbers themselves. */
type Kept = { bits: Bits } | { numbers: Uint32Array };

const bytesOf = (kept: Kept) =>
  "bits" in kept ? kept.bits.byteLength : kept.numbers.byteLength + OVERHEAD;
/** What an entry costs besides its numbers, about. */
const OVERHEAD = 200;

function pack(bits: Bits): Kept {
  const count = commonCount(bits, bits);
  return count < bits.length ? { numbers: members(bits) } : { bits };
}

function unpack(kept: Kept): Bits {
  if ("bits" in kept) return kept.bits;
  return bitsOf(kept.numbers, (kept.numbers.at(-1) ?? -1) + 1);
}

function changed(kept: Kept, n: number, present: boolean): Kept {
  if ("numbers" in kept) {
    const before = kept.numbers.includes(n);
    if (before === present) return kept;
    const rest = [...kept.numbers].filter((known) => known !== n);
    const numbers = Uint32Array.from(present ? [...rest, n] : rest).sort();
    return { numbers };
  }
  if (!present) {
    off(kept.bits, n);
    return kept;
  }
  const bits = n >> 5 < kept.bits.length ? kept.bits : grown(kept.bits, (n >> 5) + 64);
  on(bits, n);
  return { bits };
}

/**
 * Which documents have a word, for the words asked for lately. Changes of the index are worked in, so a
 * word is read from the database once while it stays in use.
 */
export class Postings {
  private readonly kept = new Map<string, Kept>();
  private bytes = 0;
  mostBytes: number;

  constructor(mostBytes: number) {
    this.mostBytes = mostBytes;
  }

  get(key: string): Bits | undefined {
    const kept = this.kept.get(key);
    if (!kept) return undefined;
    this.kept.delete(key);
    this.kept.set(key, kept);
    return unpack(kept);
  }

  set(key: string, bits: Bits): void {
    this.put(key, pack(bits));
    for (const [oldest, old] of this.kept) {
      if (this.bytes <= this.mostBytes) break;
      this.kept.delete(oldest);
      this.bytes -= bytesOf(old);
    }
  }

  /** A document now has exactly these keys. Prefixes are forgotten: they would have to be walked again. */
  change(n: number, keys: ReadonlySet<string>): void {
    for (const [key, kept] of [...this.kept]) {
      if (key.endsWith("*")) {
        this.kept.delete(key);
        this.bytes -= bytesOf(kept);
      } else {
        this.put(key, changed(kept, n, keys.has(key)));
      }
    }
  }

  get empty(): boolean {
    return this.kept.size === 0;
  }

  private put(key: string, kept: Kept): void {
    const before = this.kept.get(key);
    if (before === kept) return;
    this.bytes += bytesOf(kept) - (before ? bytesOf(before) : 0);
    this.kept.set(key, kept);
  }
}
