import { peopleNames } from "#app/accounts/queries.server.ts";
import { helpersIn } from "#app/assistance/helpers-in.server.ts";
import { visibleTo } from "#app/data-room/load-room.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { filesOfRoom, peopleOf } from "#app/data-room/queries.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { type AttachedFile, type MessageView, seenBy, type ThreadLine } from "./model.ts";
import { messagesIn, readMarks, threadCounts, threadsOf } from "./queries.server.ts";

export interface Conversation {
  readonly threads: readonly ThreadLine[];
  readonly current: ThreadLine;
  readonly messages: readonly MessageView[];
  /** People of both sides one may mention. */
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly organisationId: string;
  }[];
  /** Files of the room one may send along; null where there is no room. */
  readonly files: readonly { readonly id: string; readonly name: string }[] | null;
}

interface Reader {
  readonly db: Tx;
  readonly actor: UserActor;
}

interface Parties {
  readonly id: string;
  readonly buyer: { readonly id: string };
  readonly seller: { readonly id: string };
}

/** A deal's threads and the messages of one of them; null where there is no such thread. */
export async function loadConversation(
  { db, actor }: Reader,
  deal: Parties,
  threadId: string | null,
): Promise<Conversation | null> {
  const threads = await threadLines(db, deal.id, actor.userId);
  const current = threads.find((thread) => thread.id === threadId);
  if (!current) return null;
  const room = await openRoom(db, actor, deal.id);
  const files = room && (await filesOfRoom(db, deal.id)).filter((row) => visibleTo(room, row));
  const named = new Map(files?.map((file) => [file.id, file.name]));
  const sides = [deal.seller.id, deal.buyer.id];
  const people = await peopleOf(db, sides);
  return {
    threads,
    current,
    messages: await messageViews(db, { actor, dealId: deal.id, threadId, sides, files: named }),
    people: people
      .filter(({ userId }) => userId !== actor.userId)
      .map(({ userId, name, organisationId }) => ({ id: userId, name, organisationId })),
    files: files?.map(({ id, name }) => ({ id, name })) ?? null,
  };
}

async function threadLines(db: Tx, dealId: string, userId: string): Promise<ThreadLine[]> {
  const counts = new Map(
    (await threadCounts(db, dealId, userId)).map((row) => [row.thread_id, row]),
  );
  const general = { id: null, subject: null, step: null };
  return [general, ...(await threadsOf(db, dealId))].map((thread) => {
    const row = counts.get(thread.id);
    return {
      ...thread,
      count: row?.count ?? 0,
      unread: row?.unread ?? 0,
      lastAt: row?.last_at ?? null,
    };
  });
}

interface Wanted {
  actor: UserActor;
  dealId: string;
  threadId: string | null;
  /** Organisations of the two sides. */
  sides: readonly string[];
  /** Names of the files the reader may see. */
  files: ReadonlyMap<string, string>;
}

async function messageViews(
  db: Tx,
  { actor, dealId, threadId, sides, files }: Wanted,
): Promise<MessageView[]> {
  const rows = await messagesIn(db, dealId, threadId);
  const marks = await readMarks(db, threadId ?? dealId);
  const mine = marks.find(({ userId }) => userId === actor.userId)?.readAt ?? null;
  const names = await peopleNames(db, [
    ...rows.flatMap((row) => [row.authorId, ...row.mentions.map(({ userId }) => userId)]),
    ...marks.map(({ userId }) => userId),
  ]);
  const helpers = await helpersIn(
    db,
    dealId,
    rows.map(({ authorId }) => authorId),
  );
  const person = (id: string) => ({ id, name: names.get(id) ?? "" });
  return rows.map((row) => ({
    id: row.id,
    body: row.body,
    sentAt: row.sentAt,
    author: person(row.authorId),
    organisationId: row.organisationId,
    helped: sides.includes(row.organisationId) && helpers.has(row.authorId),
    mentions: row.mentions.map(({ userId }) => person(userId)),
    attachments: row.attachments.flatMap(({ roomFileId, number }): AttachedFile[] => {
      const name = files.get(roomFileId);
      return name === undefined ? [] : [{ fileId: roomFileId, name, number }];
    }),
    seenBy: seenBy(row, marks).map((id) => person(id).name),
    isNew: row.authorId !== actor.userId && (mine === null || row.sentAt > mine),
  }));
}
