import { writeFile } from "node:fs/promises";
import { callAdviser } from "#app/advisers/call-adviser.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { shareValuation } from "#app/advisers/share-valuation.server.ts";
import { markThreadRead } from "#app/conversations/mark-thread-read.server.ts";
import { sendMessage } from "#app/conversations/send-message.server.ts";
import { startThread } from "#app/conversations/start-thread.server.ts";
import { answerQuestion } from "#app/data-room/answer-question.server.ts";
import { askQuestion } from "#app/data-room/ask-question.server.ts";
import { beginUpload } from "#app/data-room/begin-upload.server.ts";
import { keepUpload } from "#app/data-room/keep-upload.server.ts";
import { makeFolder } from "#app/data-room/make-folder.server.ts";
import { setRights } from "#app/data-room/set-rights.server.ts";
import { readDocument } from "#app/documents/read-document.server.ts";
import { makeStagingFolder, stagedPath } from "#app/documents/staging.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import type { RoomAct, RoomSeed } from "../city/rooms.ts";
import { calendarDay, partyKey } from "./acts.ts";
import { person, personNamed } from "./cast.ts";
import { demoId } from "./ids.ts";
import { byDay, type DealOnStage, must } from "./load-deals.ts";
import { paper } from "./paper.ts";

const DAY = 86_400_000;

/** A deal's room while its story is told: what its folders, files and threads became. */
interface Stage {
  db: Db;
  deal: DealOnStage;
  folders: Map<string, string>;
  files: Map<string, string>;
  threads: Map<string, string>;
}

/** Fills data rooms and threads through the product's own commands, in the order of time. */
export async function loadRooms(
  db: Db,
  rooms: readonly RoomSeed[],
  { deals, start }: { deals: ReadonlyMap<string, DealOnStage>; start: Date },
): Promise<void> {
  await makeStagingFolder();
  for (const room of rooms) {
    const deal = deals.get(room.deal);
    if (!deal) throw new Error(`a room of ${room.deal}, which is no deal`);
    const stage = { db, deal, folders: new Map(), files: new Map(), threads: new Map() };
    for (const act of [...room.acts].sort((a, b) => b.daysAgo - a.daysAgo)) {
      await play(stage, act, new Date(byDay(start.getTime() - act.daysAgo * DAY)));
    }
  }
}

const known = (map: ReadonlyMap<string, string>, key: string): string => {
  const id = map.get(key);
  if (!id) throw new Error(`nothing is called ${key} yet`);
  return id;
};

async function play(stage: Stage, act: RoomAct, now: Date): Promise<void> {
  const { db, deal } = stage;
  const dealId = deal.id;
  const actor =
    "by" in act ? person(partyKey(deal, act.by), "manager", "owner") : personNamed(act.person);
  const ctx = { db, now, actor, ipAddress: null };
  const where = `${deal.seed.key}: ${act.do}`;
  switch (act.do) {
    case "folder": {
      const made = must(await makeFolder(ctx, { dealId, values: { name: act.name } }), where);
      stage.folders.set(act.name, made.folderId);
      return;
    }
    case "file":
      return putFile(stage, act, ctx);
    case "right": {
      const targetId = stage.folders.get(act.of) ?? known(stage.files, act.of);
      const granteeId = await otherSideOf(stage, actor);
      const values = { targetId, rights: [{ granteeId, right: act.right }] };
      must(await setRights(ctx, { dealId, values }), where);
      return;
    }
    case "adviser": {
      const { firm, role, task, folders } = act;
      const parts = folders.map((name) => known(stage.folders, name));
      const values = { organisationId: demoId("organisation", firm), role, task, parts };
      must(await callAdviser(ctx, { dealId, values }), where);
      return;
    }
    case "valuation": {
      const { method, purposeKind, purpose, sources, authorTitle } = act;
      const money = { minVnd: String(act.minVnd), maxVnd: String(act.maxVnd) };
      const valuedOn = calendarDay(new Date(now.getTime() - 3 * DAY));
      const validUntil = calendarDay(new Date(now.getTime() + 180 * DAY));
      const said = { method, purposeKind, purpose, sources, authorTitle };
      const values = { ...said, ...money, valuedOn, validUntil };
      must(await recordValuation(ctx, { dealId, values }), where);
      return;
    }
    case "share": {
      const { id } = await db.valuation.findFirstOrThrow({
        where: { dealId },
        orderBy: { recordedAt: "desc" },
        select: { id: true },
      });
      must(await shareValuation(ctx, { dealId, valuationId: id }), where);
      return;
    }
    case "read": {
      const fileId = known(stage.files, act.file);
      const { documentId } = await db.roomFileVersion.findUniqueOrThrow({
        where: { fileId_number: { fileId, number: act.version ?? 1 } },
        select: { documentId: true },
      });
      const wanted = act.taken ? "download" : "view";
      const opened = must(await readDocument({ ...ctx, reader: actor }, documentId, wanted), where);
      opened.stream.destroy();
      return;
    }
    case "ask":
      return ask(stage, act, ctx);
    case "thread": {
      const { subject, step = "", body } = act;
      const values = { subject, step, body };
      const { threadId } = must(await startThread(ctx, { dealId, values }), where);
      stage.threads.set(act.key, threadId);
      return;
    }
    case "message": {
      const attachments = (act.files ?? []).map((key) => known(stage.files, key));
      const threadId = known(stage.threads, act.thread);
      const values = { threadId, body: act.body, attachments };
      must(await sendMessage(ctx, { dealId, values }), where);
      return;
    }
    case "seen": {
      const threadId = act.thread ? known(stage.threads, act.thread) : null;
      await markThreadRead(ctx, { dealId, threadId, userId: actor.userId });
    }
  }
}

interface ActCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

async function putFile(
  stage: Stage,
  act: Extract<RoomAct, { do: "file" }>,
  ctx: ActCtx,
): Promise<void> {
  const fileId = stage.files.get(act.key) ?? "";
  const folderId = act.folder && !fileId ? known(stage.folders, act.folder) : "";
  const bytes = paper(act.name.replace(/\.pdf$/, ""), act.lines);
  const values = {
    fileName: act.name,
    sizeBytes: bytes.length,
    folderId,
    fileId,
    note: act.note ?? "",
  };
  const begun = must(await beginUpload(ctx, { dealId: stage.deal.id, values }), act.name);
  await writeFile(stagedPath(begun.id), bytes);
  const kept = must(await keepUpload(ctx, begun.id), act.name);
  stage.files.set(act.key, kept.fileId);
}

async function ask(stage: Stage, act: Extract<RoomAct, { do: "ask" }>, ctx: ActCtx): Promise<void> {
  const place = { dealId: stage.deal.id, fileId: known(stage.files, act.file) };
  const { question } = act;
  const asked = must(await askQuestion(ctx, { ...place, values: { question } }), question);
  if (!act.answer) return;
  const file = await ctx.db.roomFile.findUniqueOrThrow({
    where: { id: place.fileId },
    select: { organisationId: true },
  });
  const seller = person(stage.deal.seller, "manager", "owner");
  const owner =
    file.organisationId === seller.organisationId
      ? seller
      : person(stage.deal.seed.buyer, "manager", "owner");
  const later = { ...ctx, actor: owner, now: new Date(ctx.now.getTime() + 0.6 * DAY) };
  const values = { questionId: asked.questionId, answer: act.answer };
  must(await answerQuestion(later, { ...place, values }), act.answer);
}

async function otherSideOf(stage: Stage, actor: UserActor): Promise<string> {
  const deal = await stage.db.deal.findUniqueOrThrow({
    where: { id: stage.deal.id },
    select: { buyerOrganisationId: true, sellerOrganisationId: true },
  });
  return deal.buyerOrganisationId === actor.organisationId
    ? deal.sellerOrganisationId
    : deal.buyerOrganisationId;
}
