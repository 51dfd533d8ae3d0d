import { fold } from "#app/search/reading/folding.ts";
import type { SeenSearch, SettledSearch } from "./model.ts";

/** Whoever types on within this time was not done yet. */
const TYPING_MS = 10_000;
/** Whoever opens nothing within this time has looked elsewhere. */
const READING_MS = 120_000;
const MOST_WAITING = 5_000;

interface Waiting extends SettledSearch {
  folded: string;
  /** Words of the search page it was asked from; null when it came from elsewhere. */
  from: string | null;
}

/**
 * Searches that are not over yet, in memory. Results follow the typing, so most of what the server
 * answers is a beginning of what the person means. What counts is what was said (sent as a form, or sent
 * again once typed), what something was opened from, and what was left standing; what the same page
 * went on from within seconds does not. An opened result says the search was worth it. Nobody is told
 * apart: a search knows only the words of the page it was asked from.
 */
export class SearchLog {
  private waiting: Waiting[] = [];

  /** @param from folded words of the search page it came from */
  seen(search: SeenSearch, from: string | null = null): void {
    const folded = fold(search.text);
    if (from === folded) {
      this.saidAgain(folded);
      return;
    }
    const next: Waiting = { ...search, folded, from, opened: false };
    const drafts = this.draftsAt(search.at);
    const left = drafts.findLast((one) => one.folded === from);
    const gone = new Set(drafts.filter((one) => one === left || isTheSameWord(one, next)));
    if (gone.size > 0) this.waiting = this.waiting.filter((one) => !gone.has(one));
    if (this.waiting.length < MOST_WAITING) this.waiting.push(next);
  }

  /** Not said, nothing opened, and so young that its typing may go on. They wait in order of time. */
  private draftsAt(now: Date): Waiting[] {
    const since = now.getTime() - TYPING_MS;
    const older = this.waiting.findLastIndex(({ at }) => at.getTime() < since);
    return this.waiting.slice(older + 1).filter(({ said, opened }) => !said && !opened);
  }

  /** Enter after the results have followed the typing asks for the same page from itself. */
  private saidAgain(folded: string): void {
    const one = this.waiting.findLast((search) => !search.said && search.folded === folded);
    if (one) one.said = true;
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
    return out.map(({ folded: _, from: __, ...search }) => search);
  }

  get size(): number {
    return this.waiting.length;
  }
}

/** What was typed on; and from one page, what was taken back. A request that was cancelled left no page. */
function isTheSameWord(before: Waiting, next: Waiting): boolean {
  if (before.folded === next.folded) return false;
  if (next.folded.startsWith(before.folded)) return true;
  return next.from !== null && before.from === next.from && before.folded.startsWith(next.folded);
}
