/** Sets of document numbers as bits, and the cache of those the index was asked for. */
export type Bits = Uint32Array;

const WORD = 32;

export function bitsOf(ids: Iterable<number>, room: number): Bits {
  const bits = new Uint32Array(Math.ceil(room / WORD));
  for (const n of ids) bits[n >> 5] = (bits[n >> 5] ?? 0) | (1 << (n & 31));
  return bits;
}

export function has(bits: Bits, n: number): boolean {
  return ((bits[n >> 5] ?? 0) & (1 << (n & 31))) !== 0;
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

/** The numbers of a set, ascending. */
export function members(bits: Bits): Uint32Array {
  let count = 0;
  for (const word of bits) count += population(word);
  const ids = new Uint32Array(count);
  let found = 0;
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] as number; word !== 0; word &= word - 1) {
      ids[found++] = at * WORD + 31 - Math.clz32(word & -word);
    }
  }
  return ids;
}

function population(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Which documents have a word, for the words asked for lately. Changes of the index are worked in, so a
 * word is read from the database once while it stays in use.
 */
export class Postings {
  private readonly kept = new Map<string, Bits>();
  private bytes = 0;
  private readonly mostBytes: number;

  constructor(mostBytes: number) {
    this.mostBytes = mostBytes;
  }

  get(key: string): Bits | undefined {
    const bits = this.kept.get(key);
    if (bits) {
      this.kept.delete(key);
      this.kept.set(key, bits);
    }
    return bits;
  }

  set(key: string, bits: Bits): void {
    this.bytes += bits.byteLength - (this.kept.get(key)?.byteLength ?? 0);
    this.kept.set(key, bits);
    for (const [oldest, old] of this.kept) {
      if (this.bytes <= this.mostBytes) break;
      this.kept.delete(oldest);
      this.bytes -= old.byteLength;
    }
  }

  /** A document now has exactly these keys. Prefixes are forgotten: they would have to be walked again. */
  change(n: number, keys: ReadonlySet<string>): void {
    for (const [key, bits] of [...this.kept]) {
      if (key.endsWith("*")) {
        this.kept.delete(key);
        this.bytes -= bits.byteLength;
        continue;
      }
      const mask = 1 << (n & 31);
      if (!keys.has(key)) {
        if (n >> 5 < bits.length) bits[n >> 5] = (bits[n >> 5] as number) & ~mask;
      } else if (n >> 5 < bits.length) {
        bits[n >> 5] = (bits[n >> 5] as number) | mask;
      } else {
        const larger = new Uint32Array((n >> 5) + 64);
        larger.set(bits);
        larger[n >> 5] = mask;
        this.bytes += larger.byteLength - bits.byteLength;
        this.kept.set(key, larger);
      }
    }
  }

  get empty(): boolean {
    return this.kept.size === 0;
  }
}
