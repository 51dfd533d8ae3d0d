import { type CurrentWords, currentWords } from "#app/lexicon/current-words.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import { Lexicon } from "../reading/lexicon.ts";
import type { Reader } from "../reading/word-weights.ts";
import type { Catalogue } from "./catalogue.server.ts";

/** An edit is in effect in every process at most this much later, with the search after the next. */
const CHECK_MS = 1_000;

interface Kept {
  words: CurrentWords;
  lexicon: Lexicon;
}

let kept: Kept | undefined;
let reading: Promise<Kept> | undefined;
let readAt = 0;

/**
 * The lexicon of this process. The first call waits for the operator's edits; later ones never do: they
 * look for new edits once a second, beside the search that asked.
 */
export async function lexiconOf(db: Db): Promise<Lexicon> {
  if (!kept) return (await refresh(db)).lexicon;
  if (performance.now() - readAt > CHECK_MS) {
    readAt = performance.now();
    refresh(db).catch((error: unknown) => {
      log().warn(
        { err: error },
        "The operator's words could not be read; search goes on with those it has",
      );
    });
  }
  return kept.lexicon;
}

function refresh(db: Db): Promise<Kept> {
  reading ??= read(db).finally(() => {
    reading = undefined;
  });
  return reading;
}

async function read(db: Db): Promise<Kept> {
  const words = await currentWords(db, kept?.words);
  readAt = performance.now();
  if (!kept || kept.words !== words) {
    kept = { words, lexicon: new Lexicon(words.groups) };
  }
  return kept;
}

/** All that reading a query takes. */
export async function readerOf(db: Db, { vocabulary, columns }: Catalogue): Promise<Reader> {
  return { vocabulary, documents: columns.count, lexicon: await lexiconOf(db) };
}
