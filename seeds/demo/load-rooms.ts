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
import { localDay } from "#app/platform/local-day.ts";
import type { RoomAct, RoomSeed } from "../city/rooms.ts";
import { person, personNamed } from "./cast.ts";
import { demoId } from "./ids.ts";
import { byDay, inDays } from "./moments.ts";
import { paper } from "./paper.ts";
import { type DealOnStage, must, partyKey } from "./stage.ts";

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
      await play(stage, act, new Date(byDay(inDays(start, -act.daysAgo).getTime())));
    }
  }
}

const known = (map: ReadonlyMap<string, string>, key: string): string => {
  const id = map.get(key);
  if (!id) throw new Error(`nothing is called ${key} yet`);
  return id;
};

type Named<N extends RoomAct["do"]> = Extract<RoomAct, { do: N }>;

/** @param where said with a refusal */
type Play<N extends RoomAct["do"]> = (
  stage: Stage,
  act: Named<N>,
  ctx: ActCtx,
  where: string,
) => Promise<void>;

const plays: { readonly [N in RoomAct["do"]]: Play<N> } = {
  folder: async ({ deal, folders }, { name }, ctx, where) => {
    const made = must(await makeFolder(ctx, { dealId: deal.id, values: { name } }), where);
    folders.set(name, made.folderId);
  },
  file: putFile,
  right: async (stage, act, ctx, where) => {
    const targetId = stage.folders.get(act.of) ?? known(stage.files, act.of);
    const granteeId = await otherSideOf(stage, ctx.actor);
    const values = { targetId, rights: [{ granteeId, right: act.right }] };
    must(await setRights(ctx, { dealId: stage.deal.id, values }), where);
  },
  adviser: async (stage, { firm, role, task, folders }, ctx, where) => {
    const parts = folders.map((name) => known(stage.folders, name));
    const values = { organisationId: demoId("organisation", firm), role, task, parts };
    must(await callAdviser(ctx, { dealId: stage.deal.id, values }), where);
  },
  valuation: recordOpinion,
  share: async ({ db, deal }, _act, ctx, where) => {
    const { id } = await db.valuation.findFirstOrThrow({
      where: { dealId: deal.id },
      orderBy: { recordedAt: "desc" },
      select: { id: true },
    });
    must(await shareValuation(ctx, { dealId: deal.id, valuationId: id }), where);
  },
  read: openFile,
  ask,
  thread: async ({ deal, threads }, { key, subject, step = "", body }, ctx, where) => {
    const values = { subject, step, body };
    const { threadId } = must(await startThread(ctx, { dealId: deal.id, values }), where);
    threads.set(key, threadId);
  },
  message: async ({ deal, files, threads }, act, ctx, where) => {
    const attachments = (act.files ?? []).map((key) => known(files, key));
    const values = { threadId: known(threads, act.thread), body: act.body, attachments };
    must(await sendMessage(ctx, { dealId: deal.id, values }), where);
  },
  seen: async ({ deal, threads }, { thread }, ctx) => {
    const threadId = thread ? known(threads, thread) : null;
    await markThreadRead(ctx, { dealId: deal.id, threadId, userId: ctx.actor.userId });
  },
};

function play<N extends RoomAct["do"]>(
  stage: Stage,
  act: Named<N> & { readonly do: N },
  now: Date,
): Promise<void> {
  const actor =
    "by" in act
      ? person(partyKey(stage.deal, act.by), "manager", "owner")
      : personNamed(act.person);
  const ctx = { db: stage.db, now, actor, ipAddress: null };
  return plays[act.do](stage, act, ctx, `${stage.deal.seed.key}: ${act.do}`);
}

interface ActCtx {
  db: Db;
  now: Date;
  actor: UserActor;
  ipAddress: null;
}

async function recordOpinion(
  { deal }: Stage,
  act: Named<"valuation">,
  ctx: ActCtx,
  where: string,
): Promise<void> {
  const { method, purposeKind, purpose, sources, authorTitle } = act;
  const values = {
    ...{ method, purposeKind, purpose, sources, authorTitle },
    minVnd: String(act.minVnd),
    maxVnd: String(act.maxVnd),
    valuedOn: localDay(inDays(ctx.now, -3)),
    validUntil: localDay(inDays(ctx.now, 180)),
  };
  must(await recordValuation(ctx, { dealId: deal.id, values }), where);
}

async function openFile(
  { db, files }: Stage,
  act: Named<"read">,
  ctx: ActCtx,
  where: string,
): Promise<void> {
  const fileId = known(files, act.file);
  const { documentId } = await db.roomFileVersion.findUniqueOrThrow({
    where: { fileId_number: { fileId, number: act.version ?? 1 } },
    select: { documentId: true },
  });
  const wanted = act.taken ? "download" : "view";
  const reading = { ...ctx, reader: ctx.actor };
  const opened = must(await readDocument(reading, documentId, wanted), where);
  opened.stream.destroy();
}

async function putFile(stage: Stage, act: Named<"file">, ctx: ActCtx): Promise<void> {
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

async function ask(stage: Stage, act: Named<"ask">, ctx: ActCtx): Promise<void> {
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
  const later = { ...ctx, actor: owner, now: inDays(ctx.now, 0.6) };
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
