import type { Db } from "#app/platform/db/client.server.ts";
import { search } from "./engine.server.ts";
import type { DocumentType, SearchQuery } from "./model.ts";
import { type PageCard, pageResult } from "./page-result.ts";

const SHOWN = 4;

export interface HomeRows {
  supply: PageCard[];
  demand: PageCard[];
}

/** The newest on offer and the newest needs still open. */
export async function homeRows(db: Db, now: Date, locale: "vi" | "en"): Promise<HomeRows> {
  const newest = async (type: DocumentType, pageSize: number) => {
    const query: SearchQuery = {
      text: "",
      exact: false,
      type,
      filters: {},
      sort: "relevance",
      page: 1,
      pageSize,
    };
    const found = pageResult(await search(db, query), { locale, industry: null });
    return found.hits.map((hit) => hit.card);
  };
  const open = ({ deadline }: PageCard) =>
    deadline === null || new Date(`${deadline}T23:59:59+07:00`) >= now;
  const [supply, demand] = await Promise.all([newest("listing", SHOWN), newest("challenge", 12)]);
  return { supply, demand: demand.filter(open).slice(0, SHOWN) };
}
