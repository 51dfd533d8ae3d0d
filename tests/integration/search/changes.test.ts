import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { search } from "#app/search/engine.server.ts";
import { indexLag } from "#app/search/projection/index-lag.server.ts";
import { retryChanges } from "#app/search/projection/note-changes.server.ts";
import { projectChanges } from "#app/search/projection/project-changes.server.ts";
import { readiness } from "#app/shell/readiness.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";
import { runJobs } from "#tests/setup/jobs.ts";
import { aQuery } from "./documents.ts";

let organisationId: string;

async function aListing(titleVi: string, more: Record<string, unknown> = {}): Promise<string> {
  const id = newId();
  await db().listing.create({
    data: {
      id,
      organisationId,
      kind: "technology",
      state: "published",
      titleVi,
      publishedAt: new Date(),
      ...more,
    },
  });
  return id;
}

const announce = (ids: string[]) => enqueue(db(), "search.project", { type: "listing", ids });
const find = (text: string) => search(db(), aQuery(text, { pageSize: 100 }));
const idsFor = async (text: string) => (await find(text)).hits.map(({ card }) => card.id);

beforeAll(async () => {
  await anOrganisation("operator", { name: "Sàn thử nghiệm" });
  organisationId = (await anOrganisation("institute", { name: "Viện Thay Đổi" })).id;
});

describe("a document that cannot be projected", () => {
  test("holds up nobody, is tried again, given up, reported, and found once it is mended", async () => {
    const broken = await aListing("Máy xay bột ngô", { ip: [{ type: "patent", number: 5 }] });
    const sound = await aListing("Máy xay bột đậu");
    await announce([broken, sound]);
    await runJobs();
    expect(await idsFor("máy xay bột")).toEqual([sound]);
    expect(await indexLag(db())).toMatchObject({ waiting: 1, dead: 0 });

    await db().$executeRaw`update search_change set attempts = 8, try_at = now()`;
    await projectChanges(db());
    const lag = await indexLag(db());
    expect(lag).toMatchObject({ waiting: 0, dead: 1 });
    expect(lag.deadError).toMatch(/trim/);
    expect((await readiness(db())).search.deadLetters).toBe(1);
    await runJobs();
    const staff = await db().membership.count({ where: { organisation: { kind: "operator" } } });
    expect(await db().notification.count({ where: { event: "search_change_dead" } })).toBe(staff);

    await db().listing.update({ where: { id: broken }, data: { ip: [] } });
    const operator = await aMember(await anOrganisation("operator"));
    await retryChanges(ctxFor(operator));
    const retried = await db().auditEntry.findMany({ where: { action: "operator.retry_search" } });
    expect(retried).toMatchObject([{ userId: operator.userId, data: { count: 1 } }]);
    await runJobs();
    expect(await idsFor("máy xay bột")).toContain(broken);
    expect(await indexLag(db())).toMatchObject({ waiting: 0, dead: 0 });
  });

  test("a change made while one waits counts from the first", async () => {
    const id = await aListing("Máy se chỉ");
    await announce([id]);
    const [job] = await db().$queryRaw<{ at: Date }[]>`
      select min(created_at) as at from graphile_worker.jobs where task_identifier = 'search.project'`;
    expect((await indexLag(db())).oldest).toEqual(job?.at);
    await runJobs();
    expect((await indexLag(db())).oldest).toBeNull();
  });
});
