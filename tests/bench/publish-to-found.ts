import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { indexLag } from "#app/search/projection/index-lag.server.ts";
import { bar, percentiles } from "./measure.ts";
import type { Web } from "./web-pages.ts";

const root = join(import.meta.dirname, "../..");
const CHANGES_A_SECOND = 50;

/**
 * From the commit of a publication to the first search that finds it, worker and web server apart, while
 * 50 other listings a second change.
 */
export async function measurePublishing(db: Db, web: Web, times: number): Promise<void> {
  const worker = fork(join(root, "bin/worker.ts"), {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const changing = new AbortController();
  try {
    await idle(db);
    const changes = change(db, changing.signal);
    const took: number[] = [];
    let oldest = 0;
    for (let turn = 0; turn < times; turn += 1) {
      took.push(await publishOne(db, web, turn));
      const lag = await indexLag(db);
      oldest = Math.max(oldest, lag.oldest ? Date.now() - lag.oldest.getTime() : 0);
    }
    changing.abort();
    const { made, seconds } = await changes;
    const { p50, p95 } = percentiles(took);
    console.log(
      `\nFrom publishing to being found, ${(made / seconds).toFixed(0)} changes a second`,
    );
    console.log(`  p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${times} times`);
    console.log(`  the oldest change that waited: ${oldest.toFixed(0)} ms`);
    bar("found after publishing, p95", p95, 2_000, "ms");
    bar("changes a second meanwhile", made / seconds, 0.95 * CHANGES_A_SECOND, "", true);
  } finally {
    changing.abort();
    await ended(worker);
  }
}

/** Changes listings at a steady rate, each with its job in its transaction, until told to stop. */
async function change(db: Db, signal: AbortSignal): Promise<{ made: number; seconds: number }> {
  const rows = await db.listing.findMany({ select: { id: true, titleVi: true }, take: 5_000 });
  const began = performance.now();
  const running = new Set<Promise<void>>();
  let made = 0;
  while (!signal.aborted) {
    const due = ((performance.now() - began) / 1_000) * CHANGES_A_SECOND;
    for (; made < due; made += 1) {
      const row = rows[(made * 31) % rows.length];
      if (!row) break;
      const work = changeOne(db, row, made).finally(() => running.delete(work));
      running.add(work);
    }
    await wait(10);
  }
  await Promise.all(running);
  return { made, seconds: (performance.now() - began) / 1_000 };
}

async function changeOne(db: Db, { id, titleVi }: { id: string; titleVi: string }, turn: number) {
  await db.$transaction(
    async (tx) => {
      const data = { titleVi: `${titleVi} ${letters(turn)}` };
      await tx.listing.update({ where: { id }, data, select: { id: true } });
      const key = `search:listing:${id}`;
      await enqueue(tx, "search.project", { type: "listing", ids: [id] }, { key });
    },
    { maxWait: 30_000, timeout: 30_000 },
  );
}

async function publishOne(db: Db, web: Web, turn: number): Promise<number> {
  const organisation = await db.organisation.findFirstOrThrow({ select: { id: true } });
  const id = newId();
  const name = `thử nghiệm xuất bản ${letters(turn)}`;
  await db.$transaction(async (tx) => {
    await tx.listing.create({
      data: {
        id,
        organisationId: organisation.id,
        kind: "technology",
        state: "published",
        titleVi: `Công nghệ ${name}`,
        publishedAt: new Date(),
      },
    });
    await enqueue(tx, "search.project", { type: "listing", ids: [id] });
  });
  const began = performance.now();
  for (;;) {
    const answer = await fetch(
      `${web.url}/api/v1/listings?q=${encodeURIComponent(name)}&pageSize=3`,
    );
    const { hits } = (await answer.json()) as { hits: { id: string }[] };
    if (hits.some((hit) => hit.id === id)) return performance.now() - began;
    if (performance.now() - began > 30_000) return 30_000;
    await wait(10);
  }
}

/** A word nobody else uses: numbers are cheap to tell apart but say nothing about words. */
function letters(turn: number): string {
  return `x${[...String(turn + 100)].map((digit) => "abcdefghij"[Number(digit)]).join("")}q`;
}

/** Waits until earlier jobs are done, so that they are not measured. */
async function idle(db: Db): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const [row] = await db.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from graphile_worker.jobs
      where run_at <= now() and attempts < max_attempts`;
    if (row?.count === 0) return;
    await wait(250);
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
