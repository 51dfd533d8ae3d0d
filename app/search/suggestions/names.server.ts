import { popularQueries } from "#app/demand/queries.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { currentWords } from "#app/lexicon/current-words.server.ts";
import { systemClock } from "#app/platform/clock.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import { type Label, labels } from "./labels.ts";
import { type NamedThing, namedThing } from "./named-things.ts";
import { type PublicOrganisation, publicOrganisations } from "./queries.server.ts";

/** What suggestions know besides titles, by name. */
export interface Names {
  organisations: NamedThing<PublicOrganisation>[];
  labels: NamedThing<Label>[];
  /** Queries many people asked. */
  popular: NamedThing<string>[];
}

/** Organisations, synonyms and popular queries are read anew this often while somebody types. */
const NAMES_MS = 15_000;
/**
 * What is older is not suggested, and the first to type waits for what is new. Browsers keep an answer as
 * long again: together a minute.
 */
const OLDEST_MS = 30_000;

interface Kept {
  names: Names;
  at: number;
  reading: Promise<void> | null;
}

const kept = new WeakMap<Db, Promise<Kept>>();

/** The names of this database as they were lately: what staff take out is soon gone everywhere. */
export async function namesOf(db: Db): Promise<Names> {
  const known = kept.get(db);
  if (!known) {
    const at = performance.now();
    const first = readNames(db).then((names) => ({ names, at, reading: null }));
    kept.set(db, first);
    first.catch(() => kept.delete(db));
    return (await first).names;
  }
  const entry = await known;
  const age = performance.now() - entry.at;
  if (age > NAMES_MS) entry.reading ??= readAnew(db, entry);
  if (age > OLDEST_MS) await entry.reading;
  return entry.names;
}

async function readAnew(db: Db, entry: Kept): Promise<void> {
  const at = performance.now();
  try {
    entry.names = await readNames(db);
    entry.at = at;
  } catch (error) {
    log().warn({ err: error }, "Suggested names could not be read; those known are suggested");
  } finally {
    entry.reading = null;
  }
}

const say = (locale: Locale) => translator(locale).getFixedT(null, "codes").say;

async function readNames(db: Db): Promise<Names> {
  const [organisations, { groups }, asked] = await Promise.all([
    publicOrganisations(db),
    currentWords(db),
    popularQueries(db, systemClock.now()),
  ]);
  return {
    organisations,
    labels: labels(groups, say("vi"), say("en")),
    popular: asked.map(({ text, searches }) =>
      namedThing(text, [text], Math.min(1, Math.log10(searches) / 4)),
    ),
  };
}
