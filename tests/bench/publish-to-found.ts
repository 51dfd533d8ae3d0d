import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { bar, percentiles } from "./measure.ts";
import type { Web } from "./web-pages.ts";

const root = join(import.meta.dirname, "../..");

/** From the commit of a publication to the first search that finds it, worker and web server apart. */
export async function measurePublishing(db: Db, web: Web, times: number): Promise<void> {
  const worker = fork(join(root, "bin/worker.ts"), {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  try {
    await idle(db);
    const took: number[] = [];
    for (let turn = 0; turn < times; turn += 1) took.push(await publishOne(db, web, turn));
    const { p50, p95 } = percentiles(took);
    console.log("\nFrom publishing to being found");
    console.log(`  p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${times} times`);
    bar("found after publishing, p95", p95, 2_000, "ms");
  } finally {
    await ended(worker);
  }
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
    await new Promise((resolve) => setTimeout(resolve, 10));
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
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
