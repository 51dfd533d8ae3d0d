import { describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { meilisearchEngine } from "#app/search/meilisearch/engine.server.ts";
import type { SearchDocument } from "#app/search/model.ts";
import type { SearchEngine } from "#app/search/port.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
import { indexRevision } from "#app/search/projection/index-revision.server.ts";
import { searchContract } from "./contract.ts";
import { understandingContract } from "./understanding.ts";

const { MEILI_URL, MEILI_KEY } = process.env;
const covered = ["PostgreSQL", ...(MEILI_URL ? ["Meilisearch"] : [])];
console.log(
  `Search engines covered: ${covered.join(", ")}${MEILI_URL ? "" : " (set MEILI_URL for Meilisearch)"}`,
);

async function* batches<T>(documents: readonly T[]) {
  yield* documents;
}

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
    // It has whatever was written, so every word is asked of it.
    const engine = meilisearchEngine(db(), connection, async () => ({
      revision: await indexRevision(),
      refilled: 0,
    }));
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
}

describe("coverage", () => {
  test("PostgreSQL is always among the engines", () => {
    expect(covered).toContain("PostgreSQL");
  });
});
