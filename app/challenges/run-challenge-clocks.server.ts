import { recordAuditBatch } from "#app/audit/record-entry.server.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok } from "#app/platform/result.ts";
import { noticeOf } from "./events.ts";
import { challengeLife } from "./rules.ts";

/** Needs closed in one transaction. */
const BATCH = 500;

interface Due {
  id: string;
  organisation_id: string;
  title_vi: string;
  title_en: string | null;
}

/**
 * Closes needs whose last day for proposals has passed in Vietnam; the owner can still choose among
 * what was sent. Safe to run twice and by several workers.
 * @returns how many were closed
 */
export async function runChallengeClocks(ctx: { db: Db; now: Date }): Promise<number> {
  let closed = 0;
  for (;;) {
    const result = await inTransaction(ctx.db, async (tx) => ok(await closeDue(tx, ctx.now)));
    const count = result.ok ? result.value : 0;
    closed += count;
    if (count < BATCH) return closed;
  }
}

async function closeDue(tx: Tx, now: Date): Promise<number> {
  const { to } = challengeLife.expire;
  const due = await tx.$queryRaw<Due[]>`
    update challenge set state = ${to}::challenge_state, version = version + 1, updated_at = ${now}
    where id in (
      select id from challenge
      where state = 'published' and deadline < ${localDay(now)}::date
      order by deadline limit ${BATCH} for update skip locked)
    returning id, organisation_id, title_vi, title_en`;
  if (due.length === 0) return 0;
  await enqueue(tx, "search.project", { type: "challenge", ids: due.map((row) => row.id) });
  for (const row of due) {
    const content = { title: { vi: row.title_vi, en: row.title_en } };
    const href = `/market/challenges/${row.id}`;
    const owner = { organisationId: row.organisation_id, href, once: "deadline" };
    const notice = noticeOf("challenge_closed", { id: row.id, content }, owner);
    await enqueue(tx, "notifications.tell", notice);
  }
  await recordAuditBatch(
    tx,
    due.map((row) => ({
      actor: { kind: "clock" } as const,
      action: "challenge.expire",
      subjectType: "challenge",
      subjectId: row.id,
      from: "published",
      to,
      at: now,
    })),
  );
  return due.length;
}
