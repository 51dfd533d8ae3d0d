import type { Locale } from "#app/i18n/config.ts";
import { midSentence } from "#app/i18n/format.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { codeKey } from "#app/taxonomy/code-key.ts";
import type { Card } from "../model.ts";
import { type Catalogue, withCatalogue } from "../postgres/catalogue.server.ts";
import { indexRevision } from "../projection/index-revision.server.ts";
import { type Forms, fold, tokenize } from "../reading/folding.ts";
import { isFiller, isGrammar } from "../reading/grammar.ts";
import { syllableTyped } from "../reading/typing.ts";
import { marksIn } from "../results/highlighting.ts";
import type { Speech } from "../results/row-words.ts";
import { speech as speechIn } from "../results/speech.server.ts";
import { nearIndex } from "../search-thread.server.ts";
import type { Label } from "./labels.ts";
import type { Suggestion } from "./model.ts";
import { findNamed, type NamedThing } from "./named-things.ts";
import { type Names, namesOf } from "./names.server.ts";
import { popularFor } from "./popular.server.ts";
import type { PublicOrganisation } from "./queries.server.ts";
import { TitleIndex } from "./title-index.ts";
import type { PhraseMatch } from "./title-phrases.ts";
import { type TypedWords, typedWords, wantedOf } from "./typed-words.ts";

const MOST = { queries: 4, popular: 2, phrases: 3, titles: 3, organisations: 2, labels: 2 };
/** A change of the index is suggested this much later at most. */
const INDEX_MS = 3_000;
const MOST_KEPT = 2_000;
/** Who pastes more than this is not looking for how it goes on. */
const LONGEST_TYPED = 200;

interface Source {
  catalogue: Catalogue;
  revision: bigint;
  madeAt: number;
  titles: TitleIndex;
  names: Names;
  /** Suggestions made from this source, by language and words. */
  made: Map<string, Suggestion[]>;
}

const sources = new WeakMap<Db, Source>();

/**
 * What somebody who has typed this may be looking for: what others asked, words titles go on with, listings
 * and needs, organisations, industries and categories. From memory, but for the few titles shown; the same whichever
 * engine answers searches.
 */
export const suggest = nearIndex("suggest", suggestions);

async function suggestions(db: Db, given: string, locale: Locale): Promise<Suggestion[]> {
  const speech = speechIn(locale);
  const text = given.slice(0, LONGEST_TYPED);
  const typed = typedWords(text);
  if (!typed) return [];
  const found = await suggestFor(db, typed, speech);
  if (found.length > 0) return found;
  const meant = asMeant(text);
  return meant ? suggestFor(db, meant, speech) : [];
}

/** Keyboard leftovers read as the words they were to become: "mays say" gives "máy say". */
function asMeant(text: string): TypedWords | null {
  const words = text.trim().split(/\s+/);
  const meant = words.map((word) => syllableTyped(word) ?? word);
  return meant.join() === words.join() ? null : typedWords(meant.join(" "));
}

async function suggestFor(db: Db, typed: TypedWords, speech: Speech): Promise<Suggestion[]> {
  return withCatalogue(db, await indexRevision(), async (catalogue) => {
    const source = sourceOf(db, catalogue, await namesOf(db));
    const key = `${speech.locale} ${typed.key}`;
    const known = source.made.get(key);
    if (known) return known;
    const made = await make(db, source, typed, speech);
    if (source.made.size >= MOST_KEPT) source.made.clear();
    source.made.set(key, made);
    return made;
  });
}

function sourceOf(db: Db, catalogue: Catalogue, names: Names): Source {
  const known = sources.get(db);
  const young = known && performance.now() - known.madeAt < INDEX_MS;
  const current =
    known?.catalogue === catalogue && (young || known.revision === catalogue.revision);
  if (current && known.names === names) return known;
  const titles = current
    ? known
    : {
        catalogue,
        revision: catalogue.revision,
        madeAt: performance.now(),
        titles: new TitleIndex(catalogue.titles, (n) => catalogue.columns.qualityOf(n)),
      };
  const source: Source = { ...titles, names, made: new Map() };
  sources.set(db, source);
  return source;
}

async function make(
  db: Db,
  { catalogue, titles, names }: Source,
  typed: TypedWords,
  speech: Speech,
): Promise<Suggestion[]> {
  const found = titles.find(typed, MOST);
  const wanted = [...found.titles, ...found.phrases].map(({ n }) => n);
  const cards = await catalogue.cards.read([...new Set(wanted)]);
  const { vocabulary } = catalogue;
  const asked = await popularFor(db, names.popular, typed, vocabulary, MOST.popular);
  const terms = wantedOf(typed);
  const line = (rest: Omit<Suggestion, "marks">): Suggestion => ({
    ...rest,
    marks: marksIn(rest.text, terms),
  });
  const shown = found.titles.flatMap(({ n }) => cards.get(n) ?? []);
  const known = new Set(asked.map(fold));
  const phrases = phraseTexts(found.phrases, cards).filter((text) => !known.has(fold(text)));
  return [
    ...asked.map((text) => line(queryLine(text, speech.t("suggestions.popular")))),
    ...phrases
      .slice(0, MOST.queries - asked.length)
      .map((text) => line(queryLine(text, speech.t("suggestions.query")))),
    ...labelLines(names.labels, typed, speech).map(line),
    ...shown.map((card) => line(cardLine(card, speech))),
    ...findNamed(names.organisations, typed, MOST.organisations).map(({ thing }) =>
      line(organisationLine(thing, speech)),
    ),
  ];
}

function queryLine(text: string, note: string): Omit<Suggestion, "marks"> {
  return { kind: "query", text, note, href: `/search?${new URLSearchParams({ q: text })}` };
}

function cardLine(card: Card, { t, locale }: Speech): Omit<Suggestion, "marks"> {
  const text = (locale === "en" && card.title.en) || card.title.vi;
  const note = t(`hit.${card.kind}`);
  return card.type === "challenge"
    ? { kind: "challenge", text, note, href: `/challenges/${card.id}` }
    : { kind: "listing", text, note, href: `/listings/${card.id}` };
}

function organisationLine(
  { id, kind, nameVi, nameEn }: PublicOrganisation,
  { t, locale }: Speech,
): Omit<Suggestion, "marks"> {
  const text = (locale === "en" && nameEn) || nameVi;
  const note = t.say(codeKey("organisationKinds", kind));
  return { kind: "organisation", text, note, href: `/organisations/${id}` };
}

function labelLines(
  things: readonly NamedThing<Label>[],
  typed: TypedWords,
  { t, locale }: Speech,
): Omit<Suggestion, "marks">[] {
  return findNamed(things, typed, MOST.labels).map(({ thing, by }) => {
    const { facet, code } = thing;
    const byLabel = by === thing.vi || by === thing.en;
    const kind = t(`facets.${facet}`);
    return {
      kind: facet,
      text: thing[locale],
      note: byLabel ? kind : t("suggestions.also", { kind, name: by }),
      href: `/search?${new URLSearchParams({ [facet]: code })}`,
    };
  });
}

/** The words of phrases as a title writes them, a capital only where the next letter has one too. */
function phraseTexts(phrases: readonly PhraseMatch[], cards: ReadonlyMap<number, Card>): string[] {
  const texts = phrases.flatMap(({ n, from, size }) => {
    const card = cards.get(n);
    if (!card) return [];
    const vi = tokenize(card.title.vi);
    const inVi = from < vi.length;
    const tokens = inVi ? vi : tokenize(card.title.en ?? "");
    const text = inVi ? card.title.vi : (card.title.en ?? "");
    const at = inVi ? from : from - vi.length - 1;
    const [first, last] = [tokens[at], tokens[at + size - 1]];
    if (!first || !last) return [];
    // A phrase ends where the title takes a breath.
    const [words = ""] = text.slice(first.start, last.end).normalize("NFC").split(BREATH);
    const said = tokenize(words);
    if (said.length < Math.min(2, size) || saysNothing(said)) return [];
    return [/^\p{Lu}(?!\p{Lu})/u.test(words) ? midSentence(words) : words];
  });
  return [...new Set(texts)];
}

/** "kho và" is not what anybody looks for, and neither is "không". */
function saysNothing(said: readonly Forms[]): boolean {
  const last = said.at(-1);
  if (!last) return true;
  return said.length === 1 ? isFiller(last, { story: true, plain: false }) : isGrammar(last);
}

const BREATH = /\s*(?:[,:;.()]\s|[–—])/;
