import { isLocale, type Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Db, Prisma, Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { spokenParams } from "./notice-text.ts";
import { queueMail } from "./queue-mail.server.ts";
import type { TellPayload } from "./schema.ts";
import { type Stop, stopPath } from "./stop-link.server.ts";

interface Recipient {
  id: string;
  email: string;
  name: string;
  locale: string;
}

/** Gives everyone concerned a notice and a mail in their language; twice is the same as once. */
export async function tellPeople(ctx: { db: Db; now: Date }, payload: TellPayload): Promise<void> {
  const recipients = await recipientsOf(ctx.db, payload);
  await ctx.db.$transaction(
    async (tx) => {
      for (const recipient of recipients) await tellOne(tx, recipient, payload, ctx.now);
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

async function tellOne(tx: Tx, recipient: Recipient, payload: TellPayload, now: Date) {
  const dedupeKey = `${payload.dedupeKey}:${recipient.id}`;
  const { count } = await tx.notification.createMany({
    data: {
      id: newId(),
      userId: recipient.id,
      organisationId: payload.organisationId ?? null,
      event: payload.event,
      params: payload.params,
      href: payload.href,
      dedupeKey,
      createdAt: now,
    },
    skipDuplicates: true,
  });
  if (count === 0) return;
  const locale = isLocale(recipient.locale) ? recipient.locale : "vi";
  const texts = mailTexts(payload, locale);
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
    ...(payload.stop && { stopPath: stopPath(stopOf(payload.stop, recipient.id)) }),
    dedupeKey,
    now,
  });
}

function stopOf(stop: NonNullable<TellPayload["stop"]>, userId: string): Stop {
  return stop === "matching"
    ? { kind: "matching", id: userId }
    : { kind: "search", id: stop.savedSearch };
}

function mailTexts({ event, params }: TellPayload, locale: Locale) {
  const i18n = translator(locale);
  const spoken = spokenParams(params, locale);
  const t = i18n.getFixedT(null, "notifications");
  const say = (parts: string[]) => {
    const keys = parts.map((part) => `events.${event}.${part}`);
    const known = keys.find((key) => i18n.exists(`notifications:${key}`, spoken));
    return t((known ?? "events.fallback.title") as never, spoken as never) as unknown as string;
  };
  return {
    subject: say(["mailSubject", "title"]),
    text: say(["mailText", "text"]),
    action: t("mail.open"),
  };
}
