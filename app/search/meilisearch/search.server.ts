import { nothingSpecial, type SearchQuery, type SearchResult } from "../model.ts";
import { exactLookup, identifierLookup } from "../projection/index-text.ts";
import { coverageWeights } from "../ranking/weights.ts";
import { interpret, type Reader } from "../reading/interpretation.ts";
import { understoodAs, wantedIn } from "../reading/understood.ts";
import type { Answered, Ask, Asking } from "./ask.ts";
import { among, nothing } from "./counted.ts";
import { all, any, isHeld, strictFilter } from "./filter.ts";
import type { ReadDocuments } from "./read-documents.ts";
import { weighed } from "./weighed.ts";

const MOST_LONGER = 40;
/** A word this long that exists is taken as finished while the results have it. */
const FINISHED_WORD = 3;

/** Answers a query with the words and sets Meilisearch keeps, in the order both engines share. */
export async function searchMeilisearch(
  ask: Ask,
  documents: ReadDocuments,
  reader: Reader,
  query: SearchQuery,
): Promise<SearchResult> {
  const began = performance.now();
  const read = interpret(query.text, { exact: query.exact, ...reader });
  const asked = query.text.trim() !== "";
  const asking = { ask, query, read, reader, documents };
  const answered = asked && read.terms.length === 0 ? nothing : await answer(asking, asked);
  return {
    engine: "meilisearch",
    tookMs: Math.round((performance.now() - began) * 10) / 10,
    total: answered.total,
    page: query.page,
    pageSize: query.pageSize,
    hits: answered.hits,
    facets: answered.facets,
    terms: wantedIn(read),
    understood:
      asked && !query.exact && answered.total > 0
        ? { ...understoodAs(read, answered.best), loosened: answered.loosened }
        : nothingSpecial,
  };
}

async function answer(asking: Asking, asked: boolean): Promise<Answered> {
  const { query, read } = asking;
  if (!asked) return among(asking, null, [], 0);
  if (query.exact) {
    const exactly = all(read.terms.map((term) => isHeld(exactLookup(term.exact))));
    const [found = 0] = await counts(asking, [exactly]);
    return among(asking, exactly, [], found);
  }
  const whole = read.identifiers.filter((one) => one.whole);
  const identified = any(whole.map((one) => isHeld(identifierLookup(one.form))));
  const anywhere = strictFilter(read, "anywhere", []);
  const lead = strictFilter(read, "lead", []);
  const [known = 0, strict = 0, atOnce = 0] = await counts(asking, [identified, anywhere, lead]);
  if (known) return among(asking, identified, [], known);
  if (read.story) return weighed(asking, 0, []);
  const last = read.terms.at(-1);
  const exists = asking.reader.vocabulary.has(last?.folded ?? "");
  const done = (last?.folded.length ?? 0) >= FINISHED_WORD && exists;
  const enough = last?.marked ? strict : atOnce;
  if (!read.open || !last?.required || (done && enough)) {
    if (strict < coverageWeights.few) return weighed(asking, strict, []);
    return among(asking, anywhere, [], strict);
  }
  const longer = asking.reader.vocabulary.startingWith(last.folded, MOST_LONGER);
  const extended = strictFilter(read, "anywhere", longer);
  const [more = 0] = await counts(asking, [extended]);
  if (more < coverageWeights.few) return weighed(asking, more, longer);
  return among(asking, extended, longer, more);
}

async function counts({ ask }: Asking, filters: readonly string[]): Promise<number[]> {
  const answers = await ask(filters.map((filter) => ({ filter, page: 1, hitsPerPage: 0 })));
  return answers.map(({ totalHits }) => totalHits);
}
