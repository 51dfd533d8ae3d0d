import { createHash } from "node:crypto";
import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { totalScore } from "./model.ts";
import { peopleOf, type ShortlistPage, shortlistPage } from "./queries.server.ts";
import type { RecordedItem, ShortlistRecord } from "./record.ts";
import { lockForm } from "./schema.ts";
import { comparedSubjects } from "./subjects.server.ts";
import { type ShortlistCtx, writeShortlist } from "./write-shortlist.server.ts";

interface LockInput {
  id: string;
  /** The version the chooser saw; anything changed since is looked at first. */
  version: number;
  chosenItemId: unknown;
  reason: unknown;
}

/**
 * Locks a list with its choice and the reason, and keeps everything it rests on: criteria, scores, notes,
 * the compared facts of each item and the version they are of. From here on triggers refuse every change.
 */
export function lockShortlist(
  ctx: ShortlistCtx,
  input: LockInput,
): Promise<Result<{ hash: string }>> {
  return writeShortlist(ctx, input.id, async (tx, { version }) => {
    const parsed = lockForm.safeParse(input, withInput);
    if (!parsed.success) {
      return refuse(422, "form.check_fields", { fields: fieldErrors(parsed.error) });
    }
    if (version !== input.version) return refuse(409, "shortlists.changed");
    const page = await shortlistPage(tx, ctx.actor.organisationId, input.id);
    if (!page || page.items.length === 0) return refuse(422, "shortlists.empty");
    const { chosenItemId, reason } = parsed.data;
    const chosen = page.items.find(({ id }) => id === chosenItemId) ?? null;
    if (chosenItemId !== "none" && !chosen) {
      return refuse(422, "form.check_fields", { fields: { chosenItemId: "form.choose" } });
    }
    const record = await recordFrom(tx, ctx, page, {
      subjectId: chosen?.subjectId ?? null,
      reason,
    });
    const content = JSON.stringify(record, null, 2);
    const hash = createHash("sha256").update(content, "utf8").digest("hex");
    const id = newId();
    await tx.shortlistRecord.create({
      data: {
        id,
        shortlistId: page.id,
        lockedById: ctx.actor.userId,
        lockedAt: ctx.now,
        chosenItemId: chosen?.id ?? null,
        content,
        hash,
      },
    });
    await tx.shortlist.update({ where: { id: page.id }, data: { lockedAt: ctx.now } });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "shortlist.lock",
      subjectType: "shortlist",
      subjectId: page.id,
      from: "open",
      to: "locked",
      data: { hash, items: page.items.length, chosen: chosen?.subjectId ?? null },
      at: ctx.now,
    });
    return ok({ hash });
  });
}

async function recordFrom(
  tx: Tx,
  { now, actor }: ShortlistCtx,
  page: ShortlistPage,
  choice: ShortlistRecord["choice"],
): Promise<ShortlistRecord> {
  const people = await peopleOf(tx, page);
  const name = (id: string) => people.get(id) ?? id;
  const locker = await tx.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { name: true },
  });
  const subjects = await comparedSubjects(
    tx,
    page.items.map(({ subjectId }) => subjectId),
  );
  const facts = new Map(subjects.map((one) => [one.id, one]));
  const items = page.items.map((item): RecordedItem => {
    const scores = new Map(item.scores.map((one) => [one.criterionId, one.score]));
    return {
      subject: { type: item.subjectType, id: item.subjectId },
      addedAt: item.addedAt.toISOString(),
      addedBy: name(item.addedById),
      facts: facts.get(item.subjectId) ?? null,
      scores: item.scores.map(({ criterionId, score, scoredById, scoredAt }) => ({
        criterionId,
        score,
        by: name(scoredById),
        at: scoredAt.toISOString(),
      })),
      total: totalScore(page.criteria, scores),
      notes: item.notes.map(({ authorId, text, createdAt }) => ({
        by: name(authorId),
        at: createdAt.toISOString(),
        text,
      })),
    };
  });
  const { organisation } = page;
  return {
    format: "nhip-cau/shortlist-record/1",
    shortlist: { id: page.id, name: page.name, purpose: page.purpose },
    organisation: {
      id: organisation.id,
      name: { vi: organisation.nameVi, en: organisation.nameEn },
      taxCode: organisation.taxCode,
    },
    lockedAt: now.toISOString(),
    lockedBy: { id: actor.userId, name: locker.name },
    criteria: page.criteria,
    items,
    choice,
  };
}
