import type { Db } from "#app/platform/db/client.server.ts";
import { search } from "../engine.server.ts";
import type { Card, DocumentType, SearchQuery } from "../model.ts";
import type { HomeRow, HomeRows } from "./home-rows.ts";
import { dueWords, priceWords, type Speech } from "./row-words.ts";

const SHOWN = 4;

/** The newest on offer and the newest needs still open. */
export async function homeRows(db: Db, now: Date, speech: Speech): Promise<HomeRows> {
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
    return (await search(db, query)).hits.map((hit) => hit.card);
  };
  const open = ({ deadline }: Card) =>
    deadline === null || new Date(`${deadline}T23:59:59+07:00`) >= now;
  const [supply, demand] = await Promise.all([newest("listing", SHOWN), newest("challenge", 12)]);
  const row = (card: Card) => homeRow(card, now, speech);
  return { supply: supply.map(row), demand: demand.filter(open).slice(0, SHOWN).map(row) };
}

function homeRow(card: Card, now: Date, speech: Speech): HomeRow {
  const { t, locale } = speech;
  const { title, organisation } = card;
  return {
    id: card.id,
    title: (locale === "en" && title.en) || title.vi,
    owner: (locale === "en" && organisation.name.en) || organisation.name.vi,
    price: priceWords(card.price, speech).amount,
    fact: card.type === "listing" ? listingFact(card, t) : null,
    due: card.type === "challenge" ? dueWords(card, now, speech) : undefined,
  };
}

function listingFact({ kind, trl }: Card, t: Speech["t"]): string {
  if (kind === "technology" && trl !== null) return t("hit.trl", { level: trl });
  return t(`hit.${kind}`);
}
