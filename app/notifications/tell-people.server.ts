import { isLocale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import type { Db, Prisma, Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { mailTexts } from "./mail-texts.server.ts";
import { channelOf, dealOf, type NoticeChannel, noticeRow, type Wish } from "./notice-table.ts";
import { wishesOf } from "./preferences.server.ts";
import { queueMail } from "./queue-mail.server.ts";
import type { TellPayload } from "./schema.ts";
import { type Stop, stopPath } from "./stop-link.server.ts";

interface Recipient {
  id: string;
  email: string;
  name: string;
  locale: string;
}

/**
 * Gives everyone concerned a notice and, as the event's row and their own wish say, a mail in their
 * language now or with the morning's; twice is the same as once.
 */
export async function tellPeople(ctx: { db: Db; now: Date }, payload: TellPayload): Promise<void> {
  const recipients = await recipientsOf(ctx.db, payload);
  await ctx.db.$transaction(
    async (tx) => {
      const ids = recipients.map(({ id }) => id);
      const row = noticeRow(payload.event);
      const wishes = await wishesOf(tx, ids, row.group, dealOf(payload.href));
      for (const recipient of recipients) {
        const wish: Wish = wishes.get(recipient.id) ?? { channel: undefined, muted: false };
        await tellOne(tx, recipient, payload, { channel: channelOf(row, wish), now: ctx.now });
      }
    },
    { timeout: 60_000 },
  );
}

function recipientsOf(db: Tx, payload: TellPayload): Promise<Recipient[]> {
  const { userIds, organisationId, roles } = payload;
  const anyOf: Prisma.UserWhereInput[] = [];
  if (userIds?.length) anyOf.push({ id: { in: userIds } });
  if (organisationId) {
    const membership = { organisationId, ...(roles && { roles: { hasSome: roles } }) };
    anyOf.push({ memberships: { some: membership } });
  }
  if (anyOf.length === 0) return Promise.resolve([]);
  return db.user.findMany({
    where: { OR: anyOf },
    select: { id: true, email: true, name: true, locale: true },
    orderBy: { id: "asc" },
  });
}

interface How {
  channel: NoticeChannel;
  now: Date;
}

async function tellOne(tx: Tx, recipient: Recipient, payload: TellPayload, { channel, now }: How) {
  const dedupeKey = `${payload.dedupeKey}:${recipient.id}`;
  const { count } = await tx.notification.createMany({
    data: {
      id: newId(),
      userId: recipient.id,
      organisationId: payload.organisationId ?? null,
      event: payload.event,
      params: payload.params,
      href: payload.href,
      channel,
      dedupeKey,
      createdAt: now,
    },
    skipDuplicates: true,
  });
  if (count === 0 || channel !== "mail") return;
  const locale = isLocale(recipient.locale) ? recipient.locale : "vi";
  const texts = mailTexts(payload.event, payload.params, locale);
  await queueMail(tx, {
    recipient: { email: recipient.email, name: recipient.name, locale },
    template: payload.event,
    subject: texts.subject,
    paragraphs: [texts.text],
    items: (payload.items ?? []).map(({ href, ...title }) => ({
      text: pick(title, locale),
      path: href,
    })),
    more: payload.more ?? 0,
    action: { label: texts.action, path: payload.href },
    ...stopFor(payload, recipient.id),
    dedupeKey,
    now,
  });
}

/** What one click in the mail ends: what the event says itself, else its group, unless it is compulsory. */
function stopFor({ event, stop }: TellPayload, userId: string): { stopPath?: string } {
  if (stop) return { stopPath: stopPath(stopOf(stop, userId)) };
  const { group, compulsory } = noticeRow(event);
  return compulsory ? {} : { stopPath: stopPath({ kind: `notices-${group}`, id: userId }) };
}

function stopOf(stop: NonNullable<TellPayload["stop"]>, userId: string): Stop {
  return stop === "matching"
    ? { kind: "matching", id: userId }
    : { kind: "search", id: stop.savedSearch };
}
