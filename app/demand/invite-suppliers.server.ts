import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db, Tx } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { lastMeaning } from "./queries.server.ts";
import type { InvitationForm } from "./schema.ts";

const DAY = 86_400_000;
/** The same wish is passed on once in this time. */
const SAME_QUERY_DAYS = 30;
/** The exchange sends at most so many invitations a day, a supplier gets at most so many a week. */
const MOST_A_DAY = 20;
const MOST_A_WEEK = 3;
const MOST_SUPPLIERS = 40;

export interface InviteCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

/**
 * Tells verified suppliers of the matching trade, field or category what people look for and do not
 * find, so that they may publish it. @returns how many were told
 */
export async function inviteSuppliers(
  ctx: InviteCtx,
  { query, industry }: InvitationForm,
): Promise<Result<number>> {
  if (ctx.actor.organisationKind !== "operator") return refuse(403, "demand.operator_only");
  return inTransaction(ctx.db, async (tx) => {
    await takeTurn(tx, "demand_invitation");
    const meaning = await lastMeaning(tx, query);
    if (!meaning) return refuse(404, "demand.not_found");
    const free = await mayInvite(tx, query, ctx.now);
    if (!free.ok) return free;
    const trade = industry ?? meaning.industry;
    const codes = [...new Set([...meaning.codes, ...(trade ? [`industry:${trade}`] : [])])];
    if (codes.length === 0) return refuse(422, "demand.no_trade");
    const organisationIds = await suppliersOf(tx, codes, ctx.now);
    if (organisationIds.length === 0) return refuse(422, "demand.no_suppliers");
    const id = newId();
    await tx.demandInvitation.create({
      data: { id, query, organisationIds, invitedById: ctx.actor.userId, invitedAt: ctx.now },
    });
    for (const organisationId of organisationIds) {
      await enqueue(tx, "notifications.tell", {
        event: "demand_invitation",
        dedupeKey: `demand:${id}:${organisationId}`,
        organisationId,
        roles: ["owner", "manager"],
        params: { query },
        href: "/market/listings/new",
      });
    }
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "demand.invite",
      subjectType: "demand_invitation",
      subjectId: id,
      data: { query, codes, suppliers: organisationIds.length },
      at: ctx.now,
    });
    return ok(organisationIds.length);
  });
}

async function mayInvite(tx: Tx, query: string, now: Date): Promise<Result<null>> {
  const since = (days: number) => new Date(now.getTime() - days * DAY);
  const same = await tx.demandInvitation.count({
    where: { query, invitedAt: { gt: since(SAME_QUERY_DAYS) } },
  });
  if (same > 0) return refuse(409, "demand.invited_already");
  const today = await tx.demandInvitation.count({ where: { invitedAt: { gt: since(1) } } });
  return today >= MOST_A_DAY ? refuse(429, "demand.too_many") : ok(null);
}

/** Those with most published work of the kind first; who was asked often this week is left in peace. */
async function suppliersOf(tx: Tx, codes: readonly string[], now: Date): Promise<string[]> {
  const of = (facet: string) =>
    codes
      .filter((code) => code.startsWith(`${facet}:`))
      .map((code) => code.slice(facet.length + 1));
  const weekAgo = new Date(now.getTime() - 7 * DAY);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select o.id::text from organisation o join listing l on l.organisation_id = o.id
    where o.verification = 'verified' and o.kind in ('institute', 'vendor')
      and l.state in ('published', 'stale')
      and (l.industries && ${of("industry")} or l.science_fields && ${of("scienceField")}
        or l.solution_categories && ${of("category")})
      and (select count(*) from demand_invitation i
        where o.id = any(i.organisation_ids) and i.invited_at > ${weekAgo}) < ${MOST_A_WEEK}
    group by o.id order by count(*) desc, o.id limit ${MOST_SUPPLIERS}`;
  return rows.map(({ id }) => id);
}
