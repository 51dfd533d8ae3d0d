import { fold } from "#app/search/reading/folding.ts";
import type { SeenSearch, SettledSearch } from "./model.ts";

/** Whoever types on within this time was not done yet. */
const TYPING_MS = 10_000;
/** Whoever opens nothing within this time has looked elsewhere. */
const READING_MS = 120_000;
const MOST_WAITING = 5_000;

interface Waiting extends SettledSearch {
  folded: string;
}

/**
 * Searches that are not over yet, in memory. Results follow the typing, so most of what the server
 * answers is a beginning of what the person means; and an opened result says the search was worth it.
 * Nobody is told apart: of equal searches the oldest unopened one counts as opened.
 */
export class SearchLog {
  private waiting: Waiting[] = [];

  seen(search: SeenSearch): void {
    const folded = fold(search.text);
    const typing = search.at.getTime() - TYPING_MS;
    this.waiting = this.waiting.filter(
      (one) =>
        one.opened ||
        one.at.getTime() < typing ||
        one.folded === folded ||
        !folded.startsWith(one.folded),
    );
    if (this.waiting.length < MOST_WAITING) this.waiting.push({ ...search, folded, opened: false });
  }

  /** Something was opened from the results of these words. */
  opened(text: string): void {
    const folded = fold(text);
    const one = this.waiting.find((search) => !search.opened && search.folded === folded);
    if (one) one.opened = true;
  }

  /** Takes out what has come to rest; everything, when the process ends. */
  settled(now: Date, ending = false): SettledSearch[] {
    const rested = ({ at, opened }: Waiting) =>
      ending || at.getTime() <= now.getTime() - (opened ? TYPING_MS : READING_MS);
    const out = this.waiting.filter(rested);
    this.waiting = this.waiting.filter((one) => !rested(one));
    return out.map(({ folded: _, ...search }) => search);
  }

  get size(): number {
    return this.waiting.length;
  }
}
