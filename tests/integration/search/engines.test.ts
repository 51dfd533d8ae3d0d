import { describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { connect } from "#app/search/meilisearch/client.server.ts";
import { meilisearchEngine } from "#app/search/meilisearch/engine.server.ts";
import { searchIndex } from "#app/search/meilisearch/index.server.ts";
import { wordsOfServer } from "#app/search/meilisearch/words.server.ts";
import type { SearchDocument } from "#app/search/model.ts";
import type { SearchEngine } from "#app/search/port.ts";
import { catalogueOf } from "#app/search/postgres/catalogue.server.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
import { ownWords } from "#app/search/postgres/postings.server.ts";
import { type Bits, members, nobody } from "#app/search/postgres/postings.ts";
import { indexRevision } from "#app/search/projection/index-revision.server.ts";
import { type Column, keyOf, lexemesOf } from "#app/search/projection/index-text.ts";
import { searchContract } from "./contract.ts";
import { aDocument } from "./documents.ts";
import { understandingContract } from "./understanding.ts";

const { MEILI_URL, MEILI_KEY } = process.env;
const covered = ["PostgreSQL", ...(MEILI_URL ? ["Meilisearch"] : [])];
console.log(
  `Search engines covered: ${covered.join(", ")}${MEILI_URL ? "" : " (set MEILI_URL for Meilisearch)"}`,
);

async function* batches<T>(documents: readonly T[]) {
  yield* documents;
}

const writtenAtOnce = async () => ({ revision: await indexRevision(), refilled: 0 });
const postgres = async () => postgresEngine(db());
searchContract("PostgreSQL", postgres);
understandingContract("PostgreSQL", postgres);

if (MEILI_URL) {
  // As in the product: both hold the same, and what Meilisearch finds is ranked by what PostgreSQL knows of it.
  const both = async (): Promise<SearchEngine> => {
    const beside = postgresEngine(db());
    const connection = {
      url: MEILI_URL,
      key: MEILI_KEY,
      index: `${process.env.MEILI_INDEX_PREFIX}_contract_${newId()}`,
    };
    const engine = meilisearchEngine(db(), connection, writtenAtOnce);
    return {
      ...engine,
      async upsert(documents) {
        await beside.upsert(documents);
        await engine.upsert(documents);
      },
      async remove(ids) {
        await beside.remove(ids);
        await engine.remove(ids);
      },
      async rebuild(source) {
        const documents: (readonly SearchDocument[])[] = [];
        for await (const batch of source.documents) documents.push(batch);
        await beside.rebuild({ ...source, documents: batches(documents) });
        return engine.rebuild({ ...source, documents: batches(documents) });
      },
    };
  };
  searchContract("Meilisearch", both);
  understandingContract("Meilisearch", both);

  test("Meilisearch names for every word the documents PostgreSQL has of it", async () => {
    const index = `${process.env.MEILI_INDEX_PREFIX}_words`;
    const server = connect({ url: MEILI_URL, key: MEILI_KEY, index });
    const documents = [
      aDocument({ title: "Robot hàn 1000 kg", identifiers: ["1-0036518"], industries: ["C24"] }),
      aDocument({ title: "Hạn dùng, hân hoan", body: ["1e3 060 60kg 60 Infinity NaN CO2 PM2.5"] }),
      aDocument({ title: "Đèn LED 60W", titleEn: 'LED\'s "grow" light', body: ["ﬁlm số ² Ⅳ"] }),
    ];
    await postgresEngine(db()).upsert(documents);
    await searchIndex(server, index).upsert(documents);
    const catalogue = await catalogueOf(db(), await indexRevision());
    const lookups = documents.flatMap((document) => {
      const { lead, whole } = lexemesOf(document);
      const of = (column: Column, words: Set<string>) =>
        [...words].flatMap((lexeme) => [false, true].map((prefix) => ({ column, lexeme, prefix })));
      return [...of("lead", lead), ...of("whole", whole), ...of("lead", new Set(["nowhere"]))];
    });
    const words = wordsOfServer(db(), server, writtenAtOnce);
    const named = await words.read(catalogue, lookups);
    const own = await ownWords.read(catalogue, lookups);
    const told = (bits: Bits[]) =>
      lookups.map((one, at) => [keyOf(one), [...members(bits[at] ?? nobody)]]);
    expect(told(named)).toEqual(told(own));
    expect(own.some((bits) => bits.length > 0)).toBe(true);
    await postgresEngine(db()).remove(documents.map(({ card }) => card.id));
  });
}

describe("coverage", () => {
  test("PostgreSQL is always among the engines", () => {
    expect(covered).toContain("PostgreSQL");
  });
});
