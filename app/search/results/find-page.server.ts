import type { Locale } from "#app/i18n/config.ts";
import { type Packed, packed } from "#app/platform/packed.ts";
import { search } from "../engine.server.ts";
import type { EngineName, SearchQuery } from "../model.ts";
import { nearIndex } from "../search-thread.server.ts";
import { facetLists } from "./facet-lists.ts";
import { isFoundAsTyped, waysOut } from "./loosen-query.server.ts";
import { type PageParts, pageResult, type ShownPage } from "./page-result.ts";
import { placeNames as places } from "./place-names.server.ts";
import { resultRow } from "./result-row.ts";
import { deepTexts, readerFacts } from "./search-audience.server.ts";
import { speech } from "./speech.server.ts";

interface Asking {
  locale: Locale;
  now: Date;
  /** Whose reasons are told with the results. */
  organisationId: string | null;
  /** The list of choices shown with all its values. */
  open: string | null;
}

export interface FoundPage {
  shown: ShownPage;
  parts: Packed<PageParts>;
  total: number;
  engine: EngineName;
  /** Number of results by industry. */
  industries: Record<string, number>;
}

/** A page of results in the reader's words, made where the index is: what leaves is no more than is shown. */
export const findPage = nearIndex(
  "find page",
  async (
    db,
    query: SearchQuery,
    { locale, now, organisationId, open }: Asking,
  ): Promise<FoundPage> => {
    const found = await search(db, query);
    const [reader, texts, asTyped] = await Promise.all([
      readerFacts(db, organisationId, found),
      deepTexts(db, found, locale),
      isFoundAsTyped(db, query, found),
    ]);
    const said = speech(locale);
    const audience = { ...said, now, reader, texts };
    const lists = facetLists({ counts: found.facets, filters: query.filters, open }, said, places);
    const rows = found.hits.map((hit) => resultRow(hit, found.terms, audience));
    return {
      shown: {
        result: pageResult(found, lists),
        asTyped,
        ways: found.total === 0 ? await waysOut(db, query, said, places) : [],
      },
      parts: packed({ lists, rows }),
      total: found.total,
      engine: found.engine,
      industries: found.facets.industry,
    };
  },
);
