import { parseCronItems } from "graphile-worker";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { startWorker, timers } from "#app/entry.worker.ts";
import { savePreferences } from "#app/notifications/preferences.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { saveSearch } from "#app/saved-searches/save-search.server.ts";
import { projectDocuments } from "#app/search/projection/project-documents.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";
import { aDealIn } from "../deals/deal-story.ts";

const DAY = 86_400_000;
type Reader = UserActor & { email: string };

let supplier: string;

beforeAll(async () => {
  supplier = (await anOrganisation("institute")).id;
});

async function saved(frequency: "daily" | "weekly"): Promise<Reader> {
  const reader = await aMember(await anOrganisation("enterprise"));
  const query = new URLSearchParams("q=máy xát trắng gạo");
  const kept = await saveSearch(ctxFor(reader), { name: "Máy xát", frequency, query });
  expect(kept.ok).toBe(true);
  return reader;
}

async function publish(titleVi: string): Promise<void> {
  const id = newId();
  const about = { organisationId: supplier, kind: "technology" as const, titleVi };
  const publishedAt = new Date();
  await db().listing.create({ data: { id, ...about, state: "published", publishedAt } });
  await projectDocuments(db(), [id]);
}

/** Somebody whose notice waits for the mail of the morning. */
async function digestReader(): Promise<Reader> {
  const reader = await aMember(await anOrganisation("enterprise"));
  const wishes = new Map([["messages", "digest"]] as const);
  await savePreferences({ db: db(), now: new Date() }, reader.userId, wishes);
  await db().notification.create({
    data: {
      id: newId(),
      userId: reader.userId,
      event: "deals.message",
      params: { code: "GD-1", titleVi: "Sấy", titleEn: "", partnerVi: "Viện", partnerEn: "" },
      href: "/deals",
      channel: "digest",
      dedupeKey: newId(),
      createdAt: new Date(Date.now() - DAY),
    },
  });
  return reader;
}

/** As if workers had last begun these rounds so many days ago. */
async function lastRound(daysAgo: number, tasks: readonly string[]): Promise<void> {
  const at = new Date(Date.now() - daysAgo * DAY);
  await db().$executeRaw`
    insert into graphile_worker._private_known_crontabs (identifier, known_since, last_execution)
    select task, ${at}, ${at} from unnest(${tasks}::text[]) as task
    on conflict (identifier) do update set last_execution = excluded.last_execution`;
}

test("what came due while no worker ran is told when one runs again, once", async () => {
  const readers = [await saved("daily"), await saved("weekly"), await digestReader()];
  await publish("Máy xát trắng gạo hai trục");
  await lastRound(20, [
    "saved-searches.alert-daily",
    "saved-searches.alert-weekly",
    "notifications.send-digests",
  ]);
  const worker = await startWorker();
  for (const { email } of readers) {
    const mails = () => db().mail.count({ where: { recipient: email, sentAt: { not: null } } });
    await vi.waitFor(async () => expect(await mails()).toBe(1), { timeout: 90_000, interval: 50 });
  }
  await worker.stop();
  for (const { email: recipient } of readers) {
    expect(await db().mail.count({ where: { recipient } })).toBe(1);
  }
});

test("a worker that begins does at once what it does every minute", async () => {
  const story = await aDealIn("requested");
  const where = { id: story.dealId };
  await db().deal.update({ where, data: { clockAt: new Date(Date.now() - 1_000) } });
  // The job a deal asks for itself may have been lost.
  await db().$executeRaw`delete from graphile_worker._private_jobs`;
  // The worker's timers wait for a minute that never comes.
  vi.spyOn(Date, "now").mockReturnValue(Date.now());
  const worker = await startWorker();
  onTestFinished(() => worker.stop());
  const state = async () => (await db().deal.findUniqueOrThrow({ where })).state;
  await vi.waitFor(async () => expect(await state()).toBe("expired"), { timeout: 90_000 });
});

test("rounds that pile up wait as one job", async () => {
  for (const { task, options } of parseCronItems(timers)) {
    const { jobKey, jobKeyMode } = options;
    for (let minute = 0; minute < 3; minute += 1) {
      await db().$queryRaw`
        select id from graphile_worker.add_job(${task}::text,
          run_at => now() + make_interval(days => 1, mins => ${minute}::int),
          job_key => ${jobKey}::text, job_key_mode => ${jobKeyMode}::text)`;
    }
  }
  const piled = await db().$queryRaw<{ task: string; jobs: number; wait: number }[]>`
    select task_identifier as task, count(*)::int as jobs,
      count(*) filter (where run_at < now() + interval '1 day 30 seconds')::int as wait
    from graphile_worker.jobs where run_at > now() + interval '12 hours' group by 1`;
  expect(piled).toHaveLength(timers.length);
  // The wait of the first stays: a round that nobody takes is seen to be late.
  expect(piled.filter(({ jobs, wait }) => jobs !== 1 || wait !== 1)).toEqual([]);
});
