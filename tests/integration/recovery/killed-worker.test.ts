import { expect, test, vi } from "vitest";
import { startWorker } from "#app/entry.worker.ts";
import { db, pgPool } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { joinWorkers } from "#app/platform/jobs/join-workers.server.ts";
import { noteChanges } from "#app/search/projection/note-changes.server.ts";
import { anOrganisation } from "#tests/factories/people.ts";

const waiting = () => db().searchChange.count();

/** A published listing whose way into the index a worker had in hand when it was killed. */
async function leftInHand(): Promise<void> {
  const { id: organisationId } = await anOrganisation("institute");
  const id = newId();
  const about = { organisationId, kind: "technology" as const, titleVi: "Máy xe sợi dứa" };
  await db().listing.create({
    data: { id, ...about, state: "published", publishedAt: new Date() },
  });
  await noteChanges(db(), [id], new Date());
  await db().$executeRaw`
    update graphile_worker._private_job_queues set locked_at = now(), locked_by = 'pool-killed'`;
  await db().$executeRaw`
    update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-killed', attempts = 1`;
}

test("what a killed worker had in hand is taken up by the next one, not after hours", async () => {
  await leftInHand();
  const worker = await startWorker();
  await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 90_000, interval: 50 });
  await worker.stop();
});

test("while another worker lives, what is locked may be its own and is left alone", async () => {
  const leave = await joinWorkers(pgPool());
  await leftInHand();
  const leaveToo = await joinWorkers(pgPool());
  const locked = () => db().$queryRaw<{ n: number }[]>`
    select count(*)::int as n from graphile_worker._private_jobs where locked_by = 'pool-killed'`;
  expect(await locked()).toEqual([{ n: 1 }]);
  leave();
  leaveToo();
  const again = async () => (await joinWorkers(pgPool()))();
  await vi.waitFor(
    async () => {
      await again();
      expect(await locked()).toEqual([{ n: 0 }]);
    },
    { timeout: 90_000 },
  );
});
