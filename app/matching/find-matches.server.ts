import type { Db } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { search } from "#app/search/engine.server.ts";
import type { Card, Filters, SearchQuery } from "#app/search/model.ts";
import { catalogueOf } from "#app/search/postgres/catalogue.server.ts";
import { indexRevision } from "#app/search/projection/index-revision.server.ts";
import { nearIndex } from "#app/search/search-thread.server.ts";
import { foremost, keyTerms, type Rarity } from "./key-terms.ts";
import type { Direction, Scored } from "./model.ts";
import { indexedCard } from "./queries.server.ts";
import { type Side, scoreOffer, scoreSimilar } from "./score.ts";
import { LEAST_SHOWN } from "./weights.ts";

export interface Match extends Scored {
  card: Card;
}

/** Candidates taken from each question to the search engine; enough that the best three are among them. */
const CANDIDATES = 25;
/** Rarest key terms the engine is asked for, together. */
const ASKED_TERMS = 4;
const MOST_KEPT = 12;
const MOST_CACHED = 1_000;

interface Kept {
  revision: bigint;
  /** Needs close at the end of a day. */
  day: string;
  matches: Match[];
}
const cached = new WeakMap<Db, Map<string, Kept>>();

/**
 * The best matches of a published listing or need, best first, at most twelve. Candidates come from the
 * search engine, by the document's rarest key terms and by its codes; what is in the public index is all
 * that is ever read, so nothing confidential can show. Kept until the index changes.
 */
export const findMatches = nearIndex("find matches", bestMatches);

async function bestMatches(db: Db, now: Date, direction: Direction, id: string): Promise<Match[]> {
  const known = cached.get(db) ?? new Map<string, Kept>();
  cached.set(db, known);
  const key = `${direction}:${id}`;
  const day = localDay(now);
  const kept = known.get(key);
  const revision = await indexRevision();
  if (kept?.revision === revision && kept.day === day) return kept.matches;
  const card = await indexedCard(db, id);
  if (!card) return [];
  const matches = await rank(db, direction, card, day);
  if (known.size >= MOST_CACHED) known.clear();
  known.set(key, { revision, day, matches });
  return matches;
}

async function rank(db: Db, direction: Direction, card: Card, day: string): Promise<Match[]> {
  const rarity = await rarityOf(db);
  const side = (one: Card): Side => ({ document: one, terms: keyTerms(one, rarity) });
  const mine = side(card);
  const candidates = await candidatesFor(db, direction, mine);
  return candidates
    .filter((other) => isCandidate(direction, card, other, day))
    .map((other) => ({ card: other, ...scored(direction, mine, side(other)) }))
    .filter(({ score }) => score >= LEAST_SHOWN)
    .sort((a, b) => b.score - a.score || a.card.id.localeCompare(b.card.id))
    .slice(0, MOST_KEPT);
}

function scored(direction: Direction, mine: Side, other: Side): Scored {
  if (direction === "similar") return scoreSimilar(mine, other);
  return direction === "offers" ? scoreOffer(mine, other) : scoreSolvable(mine, other);
}

/** Seen from the offer: how well it solves the need. Being in use is its own merit, no reason of the need's. */
function scoreSolvable(offer: Side, need: Side): Scored {
  const { score, reasons } = scoreOffer(need, offer);
  return { score, reasons: reasons.filter(({ key }) => key !== "proven" && key !== "verified") };
}

function isCandidate(direction: Direction, mine: Card, other: Card, day: string): boolean {
  if (other.id === mine.id) return false;
  if (other.deadline !== null && other.deadline < day) return false;
  return direction === "similar" || other.organisation.id !== mine.organisation.id;
}

/** How rare a word is in the index: 1 for one nobody else uses, near 0 for one in every document. */
async function rarityOf(db: Db): Promise<Rarity> {
  const { vocabulary, columns } = await catalogueOf(db);
  const all = Math.log(2 + columns.count);
  return (word) => Math.max(0.05, 1 - Math.log(1 + vocabulary.frequency(word)) / all);
}

async function candidatesFor(db: Db, direction: Direction, { document, terms }: Side) {
  const rarest = foremost(terms).slice(0, ASKED_TERMS);
  const type = direction === "needs" ? "challenge" : "listing";
  const ask = (text: string, filters: Filters) => search(db, { ...question, type, text, filters });
  // One question with all terms: where no document has them all, the engine takes those with most of them.
  const byTerms = rarest.length > 0 ? [ask(rarest.map(({ said }) => said).join(" "), {})] : [];
  const byCode = codesOf(document).map((filters) => ask("", filters));
  const found = new Map<string, Card>();
  for (const { hits } of await Promise.all([...byTerms, ...byCode])) {
    for (const { card } of hits) found.set(card.id, card);
  }
  return [...found.values()];
}

const question: SearchQuery = {
  text: "",
  exact: false,
  type: null,
  filters: {},
  sort: "relevance",
  page: 1,
  pageSize: CANDIDATES,
};

/** An industry together with a field, and together with a category: the industry alone is half the city. */
function codesOf({ industries, scienceFields, categories }: Side["document"]): Filters[] {
  const both: Filters[] = [];
  const industry = industries.length > 0 ? { industry: industries } : {};
  if (scienceFields.length > 0) both.push({ ...industry, scienceField: scienceFields });
  if (categories.length > 0) both.push({ ...industry, category: categories });
  if (both.length === 0 && industries.length > 0) both.push(industry);
  return both;
}
