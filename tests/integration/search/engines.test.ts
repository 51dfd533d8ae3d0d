import { describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Lexicon } from "#app/search/lexicon.ts";
import { meilisearchEngine } from "#app/search/meilisearch-engine.server.ts";
import { postgresEngine } from "#app/search/postgres-engine.server.ts";
import { writtenSynonyms } from "#app/search/synonyms.ts";
import { Vocabulary } from "#app/search/vocabulary.ts";
import { searchContract } from "./contract.ts";

const { MEILI_URL, MEILI_KEY } = process.env;
const covered = ["PostgreSQL", ...(MEILI_URL ? ["Meilisearch"] : [])];
console.log(
  `Search engines covered: ${covered.join(", ")}${MEILI_URL ? "" : " (set MEILI_URL for Meilisearch)"}`,
);

searchContract("PostgreSQL", async () => postgresEngine(db()));

if (MEILI_URL) {
  searchContract("Meilisearch", async () =>
    meilisearchEngine({
      url: MEILI_URL,
      key: MEILI_KEY,
      index: `test_${newId()}`,
      reader: async () => ({
        vocabulary: new Vocabulary(),
        documents: 0,
        lexicon: new Lexicon(writtenSynonyms()),
      }),
    }),
  );
}

describe("coverage", () => {
  test("PostgreSQL is always among the engines", () => {
    expect(covered).toContain("PostgreSQL");
  });
});
