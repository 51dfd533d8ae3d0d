import type { Db } from "#app/platform/db/client.server.ts";
import type { SearchResult } from "../model.ts";
import { documentsOf } from "../queries.server.ts";
import { searcherFacts, usersInTrade } from "./queries.server.ts";
import { outsider, type Reader } from "./reasons.ts";

/** What rows need beyond the index, one question for all of them and none for an outsider. */
export async function readerFacts(
  db: Db,
  organisationId: string | null,
  { hits }: SearchResult,
): Promise<Reader> {
  if (!organisationId) return outsider;
  const facts = await searcherFacts(db, organisationId);
  if (!facts.industry) return { ...facts, peers: new Map() };
  const listings = hits.filter(({ card }) => card.type === "listing").map(({ card }) => card.id);
  return { ...facts, peers: await usersInTrade(db, facts.industry, listings) };
}

/** Public texts of the results found by words that neither title nor summary has. */
export async function deepTexts(
  db: Db,
  { hits }: SearchResult,
  locale: "vi" | "en",
): Promise<Map<string, string[]>> {
  const deep = hits.filter(({ matched }) => matched === "text").map(({ card }) => card);
  const idsOf = (type: "listing" | "challenge") =>
    deep.filter((card) => card.type === type).map(({ id }) => id);
  const documents = await Promise.all(
    (["listing", "challenge"] as const).map((type) => documentsOf(db, type, idsOf(type))),
  );
  return new Map(
    documents.flat().map(({ card, problem, body }) => {
      const own = (text: string) => isVietnamese(text) === (locale === "vi");
      const texts = [...problem, ...body];
      return [card.id, [...texts.filter(own), ...texts.filter((text) => !own(text))]];
    }),
  );
}

const isVietnamese = (text: string) =>
  /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text);
