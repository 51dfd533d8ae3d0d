import type { Locale } from "#app/i18n/config.ts";
import { search } from "../engine.server.ts";
import type { EngineName, SearchQuery } from "../model.ts";
import { nearIndex } from "../search-thread.server.ts";
import { isFoundAsTyped, waysOut } from "./loosen-query.server.ts";
import type { Way } from "./loosenings.ts";
import { type PageResult, pageResult } from "./page-result.ts";
import { placeNames as places } from "./place-names.server.ts";
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
  result: PageResult;
  /** Whether the very letters that were typed would find something. */
  asTyped: boolean;
  /** Out of an empty result. */
  ways: Way[];
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
    return {
      result: pageResult(found, { query, open, places }, { ...said, now, reader, texts }),
      asTyped,
      ways: found.total === 0 ? await waysOut(db, query, said, places) : [],
      engine: found.engine,
      industries: found.facets.industry,
    };
  },
);
