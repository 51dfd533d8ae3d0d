import { systemClock } from "#app/platform/clock.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { EngineName, SearchQuery } from "#app/search/model.ts";
import { fold } from "#app/search/reading/folding.ts";
import { keepSearches } from "./keep-searches.server.ts";
import { SearchLog } from "./search-log.ts";

/** Settled searches are written this often, all at once, beside the requests. */
const WRITE_MS = 15_000;
const LONGEST_READ = 400;
const machine =
  /bot|crawl|spider|slurp|preview|monitor|headless|curl|wget|python|java\/|okhttp|axios/i;

const waiting = new SearchLog();
let timer: NodeJS.Timeout | undefined;

/**
 * Notes a person's search: its first page, words alone, on the site. Programs are left out, and so is what
 * a browser fetches ahead or no longer waits for. The request does not wait for anything.
 */
export function noteSearch(db: Db, { request, query, result, now }: SearchOfPerson): void {
  const { text, page, filters } = query;
  if (text.trim() === "" || text.length > LONGEST_READ || page !== 1 || isMachine(request)) return;
  const narrowed = Object.keys(filters).some((facet) => facet !== "kind");
  if (narrowed || isAhead(request) || request.signal.aborted) return;
  const industry = mostOf(result.industries, result.total);
  const { total: results, engine } = result;
  const said = isPage(request);
  waiting.seen({ text, at: now, results, engine, industry, said }, searchedFor(request));
  writeLater(db);
}

interface SearchOfPerson {
  request: Request;
  query: SearchQuery;
  result: { total: number; engine: EngineName; industries: Record<string, number> };
  now: Date;
}

/** Notes that somebody came to a listing or a problem from results: the page before says so by itself. */
export function noteOpened(db: Db, request: Request): void {
  const words = isMachine(request) ? null : searchedFor(request);
  if (!words) return;
  waiting.opened(words);
  writeLater(db);
}

/** Writes what is settled now; everything when the process ends. */
export async function writeSearches(db: Db, now: Date, ending = false): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  await keepSearches(db, waiting.settled(now, ending));
}

function writeLater(db: Db): void {
  if (timer) return;
  timer = setTimeout(() => {
    writeSearches(db, systemClock.now())
      .catch((error: unknown) => log().warn({ err: error }, "Searches could not be counted"))
      .finally(() => {
        if (waiting.size > 0) writeLater(db);
      });
  }, WRITE_MS);
  timer.unref();
}

function isMachine(request: Request): boolean {
  const agent = request.headers.get("User-Agent");
  return !agent || machine.test(agent);
}

/** A page of its own: a form sent without scripts, a link, an address. Typing fetches data into a page. */
function isPage(request: Request): boolean {
  return request.headers.get("Sec-Fetch-Dest") === "document";
}

function isAhead(request: Request): boolean {
  const purpose = request.headers.get("Sec-Purpose") ?? request.headers.get("Purpose") ?? "";
  return purpose.includes("prefetch");
}

/** Folded words of the search page that this request comes from; null when it comes from elsewhere. */
function searchedFor(request: Request): string | null {
  const from = URL.parse(request.headers.get("Referer") ?? "");
  if (from?.pathname !== "/search" || from.host !== new URL(request.url).host) return null;
  return fold(from.searchParams.get("q") ?? "");
}

/** The value that at least half of the results have. */
function mostOf(counts: Readonly<Record<string, number>>, total: number): string | null {
  const [most] = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 >= total ? most[0] : null;
}
