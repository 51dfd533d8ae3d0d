import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { mayEditProfile } from "#app/organisations/policy.ts";
import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result } from "#app/platform/result.ts";
import { CONSENT_VERSION } from "./model.ts";
import { byOwnPeople } from "./own-acts.ts";
import { endOf } from "./rules.ts";
import type { GrantForm } from "./schema.ts";

export interface AssistanceCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
  readonly ipAddress: string | null;
}

/** A member's owner or manager asks the operator's staff to act for it. A newer wish replaces an older one. */
export function grantAssistance(ctx: AssistanceCtx, form: GrantForm): Promise<Result<null>> {
  const { actor, now } = ctx;
  const { organisationId } = actor;
  return inTransaction(ctx.db, async (tx) => {
    const asked = byOwnPeople(actor, "ask_for_help");
    if (!asked.ok) return asked;
    const allowed = mayEditProfile(actor);
    if (!allowed.ok) return allowed;
    const end = endOf(form.endsOn, now);
    if (!end.ok) return end;
    await tx.assistance.updateMany({
      where: { organisationId, revokedAt: null, endsAt: { gt: now } },
      data: { revokedAt: now, revokedById: actor.userId },
    });
    const id = newId();
    await tx.assistance.create({
      data: {
        id,
        organisationId,
        scopes: form.scopes,
        consentVersion: CONSENT_VERSION,
        grantedById: actor.userId,
        grantedAt: now,
        ipAddress: ctx.ipAddress,
        endsAt: end.value,
      },
    });
    const own = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { nameVi: true, nameEn: true },
    });
    await tellOperators(tx, {
      event: "assistance.asked",
      dedupeKey: `assistance:${id}`,
      params: { organisationVi: own.nameVi, organisationEn: own.nameEn ?? "" },
      href: "/operator/assistance",
    });
    await recordAudit(tx, {
      actor,
      action: "assistance.grant",
      subjectType: "organisation",
      subjectId: organisationId,
      data: { scopes: form.scopes, endsAt: end.value.toISOString(), consent: CONSENT_VERSION },
      at: now,
    });
    return ok(null);
  });
}
