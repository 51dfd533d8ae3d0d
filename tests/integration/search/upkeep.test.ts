import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { search } from "#app/search/engine.server.ts";
import { rebuildIndex } from "#app/search/projection/rebuild-index.server.ts";
import { reconcileIndex } from "#app/search/projection/reconcile-index.server.ts";
import { anOrganisation, type TestOrganisation } from "#tests/factories/people.ts";
import { runJobs } from "#tests/setup/jobs.ts";
import { aQuery } from "./documents.ts";

let owner: TestOrganisation;
const find = async (text: string) => {
  const { hits } = await search(db(), aQuery(text));
  return hits.map(({ card }) => card.id);
};

async function aPublished(titleVi: string): Promise<string> {
  const id = newId();
  const data = { id, organisationId: owner.id, kind: "technology" as const, titleVi };
  await db().$transaction(async (tx) => {
    await tx.listing.create({ data: { ...data, state: "published", publishedAt: new Date() } });
    await enqueue(tx, "search.project", { type: "listing", ids: [id] }, { key: `search:${id}` });
  });
  return id;
}

beforeAll(async () => {
  owner = await anOrganisation("institute", { name: "Viện Gạch Mới", verified: false });
});

describe("jobs", () => {
  test("publishing is found, hiding is not, and running twice changes nothing", async () => {
    const id = await aPublished("Gạch không nung từ xỉ lò");
    expect(await find("gạch không nung")).not.toContain(id);
    await runJobs();
    expect(await find("gach khong nung")).toContain(id);
    await enqueue(db(), "search.project", { type: "listing", ids: [id, id] });
    await runJobs();
    await db().listing.update({ where: { id }, data: { state: "hidden" } });
    await enqueue(db(), "search.project", { type: "listing", ids: [id] });
    await runJobs();
    expect(await find("gạch không nung")).not.toContain(id);
  });

  test("an organisation's new name and verification reach its listings", async () => {
    const id = await aPublished("Máy trộn vữa khô");
    await runJobs();
    await db().organisation.update({
      where: { id: owner.id },
      data: { nameVi: "Viện Vật liệu Zaxanh", verification: "verified" },
    });
    await enqueue(db(), "search.project-organisation", { organisationId: owner.id });
    await runJobs();
    expect(await find("viện vật liệu zaxanh")).toContain(id);
    const { hits } = await search(db(), aQuery("máy trộn vữa khô"));
    expect(hits[0]?.card.organisation.verified).toBe(true);
  });
});

describe("upkeep", () => {
  test("reconciling finds what was missed and what should be gone", async () => {
    const missed = await aPublished("Lò hấp tre ép khối");
    const gone = await aPublished("Ván ép vỏ trấu");
    await runJobs();
    await db().$executeRaw`update search_document set removed = true where id = ${missed}::uuid`;
    await db().listing.update({ where: { id: gone }, data: { state: "archived" } });
    const { repaired } = await reconcileIndex(db());
    expect(repaired).toBe(2);
    expect(await find("lò hấp tre")).toContain(missed);
    expect(await find("ván ép vỏ trấu")).not.toContain(gone);
    expect((await reconcileIndex(db())).repaired).toBe(0);
  });

  test("a rebuild from nothing brings everything back", async () => {
    const id = await aPublished("Bê tông bọt khí nhẹ");
    await db().$executeRaw`delete from search_document`;
    const [report] = await rebuildIndex(db(), () => {});
    expect(report?.engine).toBe("postgresql");
    expect(await find("bê tông bọt")).toContain(id);
    await runJobs();
  });
});
