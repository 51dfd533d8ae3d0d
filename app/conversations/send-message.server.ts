import { recordAudit } from "#app/audit/record-entry.server.ts";
import { visibleTo } from "#app/data-room/load-room.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { filesOfRoom, peopleOf } from "#app/data-room/queries.server.ts";
import { otherSide, sides, type Who } from "#app/deals/model.ts";
import { whoIs } from "#app/deals/policy.ts";
import type { Actor, UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { dealOfTalk } from "./queries.server.ts";
import { type MessageInput, messageSchema } from "./schema.ts";
import { type TalkDeal, tellOfMessage } from "./tell-of-message.server.ts";

export interface TalkCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: Actor;
}

export interface Talk {
  readonly deal: TalkDeal;
  readonly actor: UserActor;
  readonly who: Who;
}

/** The deal's conversation for somebody who may write in it; to everybody else it is not there. */
export async function talkFor(tx: Tx, actor: Actor, dealId: string): Promise<Talk | null> {
  const deal = await dealOfTalk(tx, dealId);
  if (!deal || actor.kind !== "user") return null;
  const who = whoIs(actor, deal);
  return who.kind === "outsider" ? null : { deal, actor, who };
}

/**
 * Writes a message in one of the deal's threads. Both sides and the operator may, in every state. The
 * same message sent twice is written once.
 */
export function sendMessage(
  ctx: TalkCtx,
  input: { readonly dealId: string; readonly values: unknown },
): Promise<Result<{ messageId: string }>> {
  return inTransaction(ctx.db, async (tx) => {
    const talk = await talkFor(tx, ctx.actor, input.dealId);
    if (!talk) return refuse(404, "deals.not_found");
    const parsed = messageSchema.safeParse(input.values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    return writeMessage(tx, ctx, talk, parsed.data);
  });
}

/** In the caller's transaction, for the first message of a thread. */
export async function writeMessage(
  tx: Tx,
  ctx: TalkCtx,
  talk: Talk,
  message: MessageInput,
): Promise<Result<{ messageId: string }>> {
  const { deal, actor } = talk;
  const messageId = message.id ?? newId();
  await takeTurn(tx, `message:${messageId}`);
  const before = await tx.dealMessage.findUnique({
    where: { id: messageId },
    select: { authorId: true, dealId: true },
  });
  if (before?.authorId === actor.userId && before.dealId === deal.id) return ok({ messageId });
  if (before) return refuse(404, "deals.not_found");
  const thread = await hasThread(tx, deal.id, message.threadId);
  if (!thread) return refuse(404, "deals.not_found");
  const mentioned = await mentionedIn(tx, talk, message);
  const attached = await attachedFrom(tx, talk, message.attachments);
  if (!mentioned.ok) return mentioned;
  if (!attached.ok) return attached;
  await tx.dealMessage.create({
    data: {
      id: messageId,
      dealId: deal.id,
      threadId: message.threadId,
      authorId: actor.userId,
      organisationId: actor.organisationId,
      body: message.body,
      sentAt: ctx.now,
      mentions: { create: mentioned.value.map((userId) => ({ userId })) },
      attachments: { create: attached.value },
    },
  });
  await tellOfMessage(tx, {
    deal,
    actor,
    messageId,
    threadId: message.threadId,
    toSides: talk.who.kind === "party" ? [otherSide(talk.who.side)] : sides,
    mentioned: mentioned.value,
  });
  await recordAudit(tx, {
    actor,
    action: "deal.message",
    subjectType: "deal",
    subjectId: deal.id,
    data: { messageId },
    at: ctx.now,
  });
  return ok({ messageId });
}

async function hasThread(tx: Tx, dealId: string, threadId: string | null): Promise<boolean> {
  if (!threadId) return true;
  return (await tx.dealThread.count({ where: { id: threadId, dealId } })) > 0;
}

/** People of both sides, chosen or written as "@name"; the writer aside. */
async function mentionedIn(tx: Tx, { deal, actor }: Talk, { mentions, body }: MessageInput) {
  const people = await peopleOf(tx, [deal.buyerOrganisationId, deal.sellerOrganisationId]);
  const known = new Set(people.map(({ userId }) => userId));
  if (!mentions.every((id) => known.has(id))) {
    return refuse(422, "deals.check_form", { fields: { mentions: "conversations.nobody" } });
  }
  const text = body.toLowerCase();
  const written = people
    .filter(({ name }) => text.includes(`@${name.normalize("NFC").toLowerCase()}`))
    .map(({ userId }) => userId);
  return ok([...new Set([...mentions, ...written])].filter((id) => id !== actor.userId));
}

/** Files of the room that the writer sees, each in its newest version. */
async function attachedFrom(tx: Tx, { deal, actor }: Talk, wanted: readonly string[]) {
  if (wanted.length === 0) return ok([]);
  const room = await openRoom(tx, actor, deal.id);
  const files = room ? await filesOfRoom(tx, deal.id) : [];
  const chosen = files.filter((row) => room && visibleTo(room, row) && wanted.includes(row.id));
  if (chosen.length < wanted.length) {
    return refuse(422, "deals.check_form", { fields: { attachments: "conversations.no_file" } });
  }
  return ok(chosen.map(({ id, versionNumber }) => ({ roomFileId: id, number: versionNumber })));
}
