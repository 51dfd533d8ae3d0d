import { Meilisearch } from "meilisearch";
import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentPurpose } from "#app/documents/model.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { loadListingPage } from "#app/listings/load-page.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { meilisearch } from "#app/search/engine.server.ts";
import { postgresEngine } from "#app/search/postgres/engine.server.ts";
import { listingRecord } from "#app/search/projection/public-record.server.ts";
import { rebuildIndex } from "#app/search/projection/rebuild-index.server.ts";
import { aMember, anOrganisation, type TestOrganisation } from "#tests/factories/people.ts";
import { runJobs } from "#tests/setup/jobs.ts";
import { aQuery } from "./documents.ts";

/** In every confidential text and name of a file below, and nowhere else. */
const SECRET = "qzxvwjk";
const secrets = {
  annexVi: `Công thức muối mật${SECRET} 3 phần`,
  annexEn: `Secret${SECRET} brine, three parts`,
};
const words = [`mật${SECRET}`, `mat${SECRET}`, `secret${SECRET}`, `nháp${SECRET}`, SECRET];

let published: string;
let owner: TestOrganisation;

async function aListing(data: Record<string, unknown>): Promise<string> {
  const id = newId();
  await db().listing.create({
    data: {
      ...{ id, organisationId: owner.id, kind: "technology", titleVi: "Quy trình ướp cá ngừ" },
      ...data,
    },
  });
  await enqueue(db(), "search.project", { type: "listing", ids: [id] });
  return id;
}

/** A file whose name alone tells the secret. */
async function aFile(subjectId: string, purpose: DocumentPurpose, more = {}) {
  const fileName = `Bản vẽ mật${SECRET}.txt`;
  const file = { fileName, bytes: Buffer.from("Bản vẽ") };
  const actor = await aMember(owner);
  const input = { purpose, subjectId, organisationId: owner.id, file };
  const stored = await storeUpload({ db: db(), now: new Date(), actor }, input);
  if (!stored.ok) throw new Error(stored.refusal.key);
  await db().document.update({ where: { id: stored.value.id }, data: more });
}

beforeAll(async () => {
  const publishedAt = new Date();
  owner = await anOrganisation("institute");
  published = await aListing({ state: "published", publishedAt, ...secrets });
  await aFile(published, "listing_annex");
  // Added to what is published already, and not read by the exchange yet.
  await aFile(published, "listing_evidence", { pending: true });
  const draft = await aListing({ state: "draft", titleVi: `Bản nháp${SECRET} chưa công bố` });
  await aFile(draft, "listing_evidence");
  await aListing({ state: "in_review", summaryVi: `Đang duyệt nháp${SECRET}` });
  const hidden = await aListing({ state: "published", publishedAt, summaryVi: "Đã công bố" });
  await runJobs();
  await db().listing.update({
    where: { id: hidden },
    data: { state: "hidden", summaryVi: `Đã gỡ, sửa thành nháp${SECRET}` },
  });
  await enqueue(db(), "search.project", { type: "listing", ids: [hidden] });
  await runJobs();
  await rebuildIndex(db(), () => {});
});

const engines = [postgresEngine(db()), meilisearch(db())].filter((engine) => engine !== null);

describe.each(engines)("confidential text on $name", (engine) => {
  test("is found by no search, however it is asked for", async () => {
    const public_ = await engine.search(aQuery("ướp cá ngừ"));
    expect(public_.hits.map(({ card }) => card.id)).toEqual([published]);
    for (const word of words) {
      for (const exact of [false, true]) {
        const { total, hits } = await engine.search(aQuery(word, { exact }));
        expect({ word, exact, total, hits }).toEqual({ word, exact, total: 0, hits: [] });
      }
    }
  });
});

describe("confidential text", () => {
  test("is on no page, in no answer of the API, in no notice, mail or waiting job", async () => {
    const member = await aMember(await anOrganisation("enterprise"));
    const told = {
      visitor: await loadListingPage(db(), published, null, true),
      member: await loadListingPage(db(), published, member, true),
      api: await listingRecord(db(), published, env().APP_URL),
      notices: await db().notification.findMany(),
      mails: await db().mail.findMany(),
      jobs: await db().$queryRaw`select payload::text from graphile_worker._private_jobs`,
    };
    const text = (what: unknown) =>
      JSON.stringify(what, (_key, one) => (typeof one === "bigint" ? `${one}` : one));
    for (const [where, what] of Object.entries(told))
      expect(text(what), where).not.toContain(SECRET);
    const own = await loadListingPage(db(), published, await aMember(owner), true);
    expect(text(own).split(SECRET).length - 1).toBe(2);
  });

  test("is in no row of any table search keeps", async () => {
    const tables = await db().$queryRaw<{ name: string }[]>`
      select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where relkind in ('r', 'm') and relname like 'search%' and nspname = 'public' order by 1`;
    expect(tables.map(({ name }) => name)).toContain("search_document");
    for (const { name } of tables) {
      const [row] = await db().$queryRawUnsafe<{ count: number }[]>(
        `select count(*)::int as count from "${name}" t where t::text ilike $1`,
        `%${SECRET}%`,
      );
      expect(row?.count, name).toBe(0);
    }
  });

  test.runIf(env().MEILI_URL)("is in nothing the search server keeps", async () => {
    const { MEILI_URL = "", MEILI_KEY = "", MEILI_INDEX_PREFIX } = env();
    const client = new Meilisearch({ host: MEILI_URL, apiKey: MEILI_KEY });
    const { results: indexes } = await client.getRawIndexes({ limit: 1_000 });
    const own = indexes.filter(({ uid }) => uid.startsWith(MEILI_INDEX_PREFIX));
    expect(own).not.toEqual([]);
    for (const { uid } of own) {
      const index = client.index(uid);
      // Everything it holds, also what it would not show.
      await index.updateSettings({ displayedAttributes: ["*"] }).waitTask({ timeout: 60_000 });
      const { results } = await index.getDocuments({ limit: 1_000 });
      expect(results.length).toBeGreaterThan(0);
      expect(Object.keys(results[0] ?? {})).toEqual(expect.arrayContaining(["lead", "whole"]));
      expect(JSON.stringify(results).normalize("NFC")).not.toContain(SECRET);
      const { facetDistribution } = await index.search("", { facets: ["*"] });
      expect(JSON.stringify(facetDistribution)).not.toContain(SECRET);
      expect((await index.search(SECRET)).hits).toEqual([]);
    }
  });
});
