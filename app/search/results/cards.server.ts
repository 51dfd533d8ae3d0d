import { readRows } from "#app/platform/db/read-rows.server.ts";
import type { Card } from "../model.ts";
import { GENERATION, mustBeOf } from "../postgres/generation.ts";
import { textsOf } from "../reading/card-texts.ts";

interface Kept {
  card: Card;
  bytes: number;
}

/** A card and its words in memory, to the bytes of its JSON: 3.8 was measured. */
const MEMORY_TO_JSON = 4;
/** Numbers remembered to know what is asked for again. */
const MOST_ASKED = 50_000;

/** Cards read ahead at a time, and the share of the memory left to them. */
const AHEAD = 1_000;
const AHEAD_SHARE = 0.9;

/** The cards shown or ranked lately: reading and cutting them anew would cost more than the search. */
export class Cards {
  private readonly kept = new Map<number, Kept>();
  private bytes = 0;
  private readonly mostBytes: number;
  /** Grows with every change, so that a card read before one is not kept after it. */
  private changes = 0;
  private readonly asked = new Set<number>();
  private wasReadAhead = false;

  private readonly generation: number;

  /**
   * @param mostBytes of memory, about
   * @param generation of the index they are read from
   */
  constructor(mostBytes: number, generation: number) {
    this.mostBytes = mostBytes;
    this.generation = generation;
  }

  forget(n: number): void {
    this.changes += 1;
    this.drop(n);
  }

  /**
   * The cards of these documents by number, those that are gone left out.
   * @throws IndexSwapped
   */
  async read(ids: readonly number[]): Promise<Map<number, Card>> {
    const missing = ids.filter((n) => !this.kept.has(n));
    const read = missing.length > 0 ? await this.readMissing(missing) : new Map<number, Card>();
    const cards = new Map<number, Card>();
    for (const n of ids) {
      const card = read.get(n) ?? this.take(n);
      if (card) cards.set(n, card);
    }
    return cards;
  }

  /**
   * Reads cards before anybody asks for them, while there is room. Once: later calls do nothing.
   * @param wanted the most wanted first
   * @throws IndexSwapped
   */
  async readAhead(wanted: () => readonly number[]): Promise<void> {
    if (this.wasReadAhead) return;
    this.wasReadAhead = true;
    const missing = wanted().filter((n) => !this.kept.has(n));
    for (let at = 0; at < missing.length; at += AHEAD) {
      if (this.bytes > AHEAD_SHARE * this.mostBytes) return;
      const cards = await this.readMissing(missing.slice(at, at + AHEAD), true);
      for (const card of cards.values()) textsOf(card);
    }
  }

  /** @param keep all of them, not only those asked for before */
  private async readMissing(ids: readonly number[], keep = false): Promise<Map<number, Card>> {
    const { changes } = this;
    const rows = await readRows<{ n: number; card: string; generation: number }>(
      "search cards",
      `select n, card::text as card, ${GENERATION} from search_document
      where n = any($1::int[]) and not removed`,
      [ids],
    );
    mustBeOf(this.generation, rows);
    const cards = new Map<number, Card>();
    for (const { n, card: text } of rows) {
      const card = JSON.parse(text) as Card;
      cards.set(n, card);
      if (changes !== this.changes || !(keep || this.askedBefore(n))) continue;
      this.keep(n, { card, bytes: text.length * MEMORY_TO_JSON });
    }
    return cards;
  }

  /** What is asked for once would only push out what is asked for often. */
  private askedBefore(n: number): boolean {
    if (this.bytes < this.mostBytes / 2 || this.asked.delete(n)) return true;
    if (this.asked.size > MOST_ASKED) this.asked.clear();
    this.asked.add(n);
    return false;
  }

  private take(n: number): Card | undefined {
    const kept = this.kept.get(n);
    if (!kept) return undefined;
    this.kept.delete(n);
    this.kept.set(n, kept);
    return kept.card;
  }

  private keep(n: number, kept: Kept): void {
    this.drop(n);
    this.kept.set(n, kept);
    this.bytes += kept.bytes;
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.mostBytes) break;
      this.drop(oldest);
    }
  }

  private drop(n: number): void {
    this.bytes -= this.kept.get(n)?.bytes ?? 0;
    this.kept.delete(n);
  }
}
