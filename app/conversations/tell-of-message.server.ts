import { peopleOf } from "#app/data-room/queries.server.ts";
import type { Side } from "#app/deals/model.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import type { dealOfTalk } from "./queries.server.ts";

export type TalkDeal = NonNullable<Awaited<ReturnType<typeof dealOfTalk>>>;

interface News {
  readonly deal: TalkDeal;
  readonly actor: UserActor;
  readonly messageId: string;
  readonly threadId: string | null;
  readonly toSides: readonly Side[];
  readonly mentioned: readonly string[];
}

/**
 * Tells people of a message: who is mentioned hears that, everybody else of the other side that there is
 * a message. What it says is read on the exchange only.
 */
export async function tellOfMessage(tx: Tx, news: News): Promise<void> {
  const { deal, actor, messageId, threadId, mentioned } = news;
  const writer = await tx.organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { nameVi: true, nameEn: true },
  });
  const to = news.toSides.map((side) => deal[side].id);
  const people = await peopleOf(tx, to);
  const skip = new Set([actor.userId, ...mentioned]);
  const others = [...new Set(people.map(({ userId }) => userId))].filter((id) => !skip.has(id));
  const query = threadId ? `?thread=${threadId}` : "";
  const tell = async (event: string, userIds: readonly string[]) => {
    if (userIds.length === 0) return;
    await enqueue(tx, "notifications.tell", {
      event,
      dedupeKey: `${event}:${messageId}`,
      userIds,
      params: {
        code: deal.code,
        titleVi: deal.titleVi,
        titleEn: deal.titleEn ?? "",
        partnerVi: writer.nameVi,
        partnerEn: writer.nameEn ?? "",
      },
      href: `/deals/${deal.id}/messages${query}`,
    });
  };
  await tell("deals.mention", mentioned);
  await tell("deals.message", others);
}
