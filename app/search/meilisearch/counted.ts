import { emptyCounts } from "../facets.ts";
import { type FacetName, facetNames, LAST_REACHABLE } from "../model.ts";
import type { Interpretation } from "../reading/interpretation.ts";
import { type Answered, type Asking, distinct, fields } from "./ask.ts";
import { filterOf, sortOf } from "./document.ts";
import { rated } from "./rated.ts";

/** The first results are put in their final order here: the server cannot tell hàn from hạn. */
const WINDOW = 60;
/** The server reads no more words of a query. */
const MOST_WORDS = 10;

export const nothing: Answered = {
  total: 0,
  hits: [],
  facets: emptyCounts(),
  best: [],
  loosened: false,
};

/** The documents of a filter: counted by the server, the best of them put in order here. */
export async function among(
  asking: Asking,
  matching: string | null,
  longer: readonly string[],
): Promise<Answered> {
  const { ask, query, read } = asking;
  const byRelevance = query.sort === "relevance" && matching !== null;
  const window = query.pageSize * Math.ceil(WINDOW / query.pageSize);
  const inWindow = byRelevance && query.page * query.pageSize <= window;
  const reachable = query.page * query.pageSize <= LAST_REACHABLE;
  const chosen = facetNames.filter((name) => query.filters[name]?.length);
  const filter = (except: FacetName | null) => [
    ...filterOf(query, except),
    ...(matching === null ? [] : [matching]),
  ];
  const base = { page: 1, filter: filter(null) };
  const recalled = inWindow
    ? recallQueries(read).map((q) => ({
        ...base,
        ...q,
        hitsPerPage: WINDOW,
        locales: ["vie", "eng"] as ("vie" | "eng")[],
        attributesToRetrieve: fields,
      }))
    : [];
  const answers = await ask([
    {
      ...base,
      ...(inWindow
        ? { hitsPerPage: window }
        : { page: reachable ? query.page : 1, hitsPerPage: reachable ? query.pageSize : 0 }),
      facets: facetNames.filter((name) => !chosen.includes(name)),
      attributesToRetrieve: fields,
      sort: byRelevance ? ["quality:desc", "published_at:desc"] : sortOf(query),
    },
    ...chosen.map((name) => ({
      ...base,
      filter: filter(name),
      hitsPerPage: 0,
      facets: [name],
    })),
    ...recalled,
  ]);
  const [first, ...rest] = answers;
  if (!first) return nothing;
  const facets = emptyCounts();
  for (const { facetDistribution } of [first, ...rest]) {
    for (const [name, values] of Object.entries(facetDistribution ?? {})) {
      facets[name as FacetName] = values;
    }
  }
  const found = inWindow ? distinct(answers.flatMap(({ hits }) => hits)) : first.hits;
  const hits = rated(read, found, { reorder: byRelevance, longer, asked: matching !== null });
  const from = inWindow ? (query.page - 1) * query.pageSize : 0;
  const shown = reachable ? hits.slice(from, from + query.pageSize) : [];
  const best = hits.slice(0, 20).map(({ card }) => card);
  return { total: first.totalHits, hits: shown, facets, best, loosened: false };
}

/** Texts by which the server finds the best of a large set: the words, and each meaning said otherwise. */
function recallQueries({ terms, concepts }: Interpretation): { q: string }[] {
  const telling = [...terms]
    .filter((term) => term.required)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
  const words = terms.filter((term) => telling.includes(term));
  const said = concepts.flatMap(({ phrases }) => phrases.slice(0, 3)).slice(0, 6);
  const texts = [
    words.map((term) => term.alternatives[0] ?? term.folded).join(" "),
    ...said.map((phrase) => phrase.map(({ exact }) => exact.replace(/[SFRXJ]$/, "")).join(" ")),
  ];
  return [...new Set(texts)].map((q) => ({ q }));
}
