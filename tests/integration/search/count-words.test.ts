import { expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { catalogueOf } from "#app/search/postgres/catalogue.server.ts";
import { countWords } from "#app/search/postgres/count-words.server.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
import { aDocument } from "./documents.ts";

test("words are counted anew once enough documents changed, and only then", async () => {
  const documents = Array.from({ length: 5 }, (_, i) =>
    aDocument({ title: `Gạch không nung mẫu ${i}`, body: i === 0 ? ["xỉ than"] : [] }),
  );
  await postgresEngine(db()).upsert(documents);
  expect(await countWords(db())).toBeGreaterThan(0);
  const [state] = await db().$queryRaw<{ revision: bigint }[]>`select revision from search_state`;
  const { vocabulary } = await catalogueOf(db(), state?.revision);
  expect(vocabulary.frequency("gach")).toBe(5);
  expect(vocabulary.frequency("than")).toBe(1);
  expect(await countWords(db())).toBe(0);
});
