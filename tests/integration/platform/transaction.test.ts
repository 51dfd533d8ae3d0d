import { expect, test } from "vitest";
import { retryJobs } from "#app/organisations/retry-jobs.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { jobState } from "#app/platform/jobs/job-state.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";

test("relations read in a transaction are asked of its connection one after the other", async () => {
  const warnings: string[] = [];
  const heard = ({ message }: Error) => warnings.push(message);
  process.on("warning", heard);
  try {
    const organisationId = newId();
    const read = await db().$transaction(async (tx) => {
      await tx.organisation.create({
        data: { id: organisationId, kind: "enterprise", nameVi: "Một" },
      });
      return tx.organisation.findUniqueOrThrow({
        where: { id: organisationId },
        select: { memberships: true, listings: true, challenges: true },
      });
    });
    expect(read).toEqual({ memberships: [], listings: [], challenges: [] });
    // Warnings are told a turn later.
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual([]);
  } finally {
    process.off("warning", heard);
  }
});

test("a statement that fails leaves the transaction to be rolled back, and the next one runs", async () => {
  const broken = db().$transaction(async (tx) => {
    await Promise.all([tx.$queryRaw`select 1 / 0`, tx.$queryRaw`select 1`]);
  });
  await expect(broken).rejects.toThrow("division by zero");
  await expect(db().$transaction((tx) => tx.$queryRaw`select 1 as one`)).resolves.toEqual([
    { one: 1 },
  ]);
});

test("a transaction waits for its turn while the others take theirs, each seconds long", async () => {
  const slow = () => db().$transaction((tx) => tx.$queryRaw`select 1 as one from pg_sleep(2.2)`);
  const rounds = Array.from({ length: env().DATABASE_POOL + 1 }, slow);
  expect(await Promise.all(rounds)).toEqual(rounds.map(() => [{ one: 1 }]));
});

test("work that was given up, and work nobody takes, is told; what was given up is tried again", async () => {
  const now = new Date();
  const quarterAgo = new Date(now.getTime() - 15 * 60_000);
  const before = await jobState(db(), now);
  await enqueue(db(), "notifications.tell", {}, { runAt: quarterAgo });
  await enqueue(db(), "notifications.tell", {}, { maxAttempts: 1 });
  await db()
    .$executeRaw`update graphile_worker._private_jobs set attempts = 1, last_error = 'no such host'
    where max_attempts = 1`;
  const state = await jobState(db(), now);
  expect(state).toMatchObject({ dead: before.dead + 1, late: before.late + 1 });
  expect(state.lastError).toBe("notifications.tell: no such host");
  const operator = await aMember(await anOrganisation("operator"));
  for (const _twice of [1, 2]) await retryJobs(ctxFor(operator, now));
  expect((await jobState(db(), now)).dead).toBe(0);
  const entries = await db().auditEntry.findMany({ where: { action: "operator.retry_jobs" } });
  expect(entries).toMatchObject([{ userId: operator.userId, data: { count: before.dead + 1 } }]);
});
