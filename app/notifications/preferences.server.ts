import type { Tx } from "#app/platform/db/client.server.ts";
import {
  defaultChannel,
  type NoticeChannel,
  type NoticeGroup,
  noticeGroups,
  type Wish,
} from "./notice-table.ts";

interface Ctx {
  db: Tx;
  now: Date;
}

/** What people wish for a group of events, and whether they muted the deal it is about. */
export async function wishesOf(
  db: Tx,
  userIds: readonly string[],
  group: NoticeGroup,
  dealId: string | null,
): Promise<Map<string, Wish>> {
  const ids = [...userIds];
  const chosen = await db.noticePreference.findMany({
    where: { userId: { in: ids }, group },
    select: { userId: true, channel: true },
  });
  const mutes = dealId
    ? await db.dealMute.findMany({
        where: { userId: { in: ids }, dealId },
        select: { userId: true },
      })
    : [];
  const muted = new Set(mutes.map(({ userId }) => userId));
  const channels = new Map(chosen.map(({ userId, channel }) => [userId, channel]));
  return new Map(ids.map((id) => [id, { channel: channels.get(id), muted: muted.has(id) }]));
}

/** What a person chose, by group. */
export async function preferencesOf(
  db: Tx,
  userId: string,
): Promise<Map<NoticeGroup, NoticeChannel>> {
  const rows = await db.noticePreference.findMany({
    where: { userId },
    select: { group: true, channel: true },
  });
  const chosen = new Map<string, NoticeChannel>(rows.map((row) => [row.group, row.channel]));
  return new Map(
    noticeGroups.flatMap((group) => {
      const channel = chosen.get(group);
      return channel ? [[group, channel]] : [];
    }),
  );
}

/** Keeps choices; the group's own channel needs no row. */
export async function savePreferences(
  { db, now }: Ctx,
  userId: string,
  choices: ReadonlyMap<NoticeGroup, NoticeChannel>,
): Promise<void> {
  for (const [group, channel] of choices) {
    if (channel === defaultChannel(group)) {
      await db.noticePreference.deleteMany({ where: { userId, group } });
      continue;
    }
    await db.noticePreference.upsert({
      where: { userId_group: { userId, group } },
      create: { userId, group, channel, updatedAt: now },
      update: { channel, updatedAt: now },
    });
  }
}

/** One click in a mail: no more mails of the group, or again as it was. @returns false for no such person */
export async function stopGroup(
  ctx: Ctx,
  input: { userId: string; group: NoticeGroup; stopped: boolean },
): Promise<boolean> {
  const { userId, group, stopped } = input;
  if ((await ctx.db.user.count({ where: { id: userId } })) === 0) return false;
  const channel = stopped ? "product" : defaultChannel(group);
  await savePreferences(ctx, userId, new Map([[group, channel]]));
  return true;
}

/** Whether any group comes with the morning's mail. */
export async function hasDigest(db: Tx, userId: string): Promise<boolean> {
  const chosen = await preferencesOf(db, userId);
  return noticeGroups.some((group) => (chosen.get(group) ?? defaultChannel(group)) === "digest");
}

/** One click in the morning's mail: what it carried stays in the notice centre; again brings all of it. */
export async function stopDigest(
  ctx: Ctx,
  { userId, stopped }: { userId: string; stopped: boolean },
): Promise<boolean> {
  if ((await ctx.db.user.count({ where: { id: userId } })) === 0) return false;
  const [from, to] = stopped ? (["digest", "product"] as const) : (["product", "digest"] as const);
  const chosen = await preferencesOf(ctx.db, userId);
  const changed = noticeGroups.filter(
    (group) => (chosen.get(group) ?? defaultChannel(group)) === from,
  );
  await savePreferences(ctx, userId, new Map(changed.map((group) => [group, to])));
  return true;
}

/** Mutes a deal for one person, or unmutes it. */
export async function muteDeal(
  { db, now }: Ctx,
  input: { userId: string; dealId: string; muted: boolean },
): Promise<void> {
  const { userId, dealId, muted } = input;
  if (!muted) await db.dealMute.deleteMany({ where: { userId, dealId } });
  else {
    await db.dealMute.createMany({ data: { userId, dealId, mutedAt: now }, skipDuplicates: true });
  }
}

export async function isDealMuted(db: Tx, userId: string, dealId: string): Promise<boolean> {
  return (await db.dealMute.count({ where: { userId, dealId } })) > 0;
}

/** Deals a person muted, by code. */
export async function mutedDeals(db: Tx, userId: string) {
  const mutes = await db.dealMute.findMany({ where: { userId }, select: { dealId: true } });
  return db.deal.findMany({
    where: { id: { in: mutes.map(({ dealId }) => dealId) } },
    orderBy: { code: "asc" },
    select: { id: true, code: true, titleVi: true, titleEn: true },
  });
}
