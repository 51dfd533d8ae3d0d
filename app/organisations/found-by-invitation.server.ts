import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { writeInvitation } from "./invite-member.server.ts";
import type { UserActor } from "./model.ts";

interface Founding {
  readonly kind: "institute" | "vendor" | "enterprise" | "agency";
  readonly nameVi: string;
  readonly taxCode: string;
  readonly email: string;
}

/**
 * Makes an unverified organisation without members and invites its first owner, in the transaction of
 * whoever named it as its partner. The tax code is known to be free.
 * @returns the organisation's id
 */
export async function foundByInvitation(
  tx: Tx,
  ctx: {
    readonly actor: UserActor;
    readonly now: Date;
    readonly locale: Locale;
    readonly inviter: string;
  },
  { email, ...facts }: Founding,
): Promise<string> {
  const organisationId = newId();
  await tx.organisation.create({ data: { id: organisationId, ...facts, createdAt: ctx.now } });
  await recordAudit(tx, {
    actor: ctx.actor,
    action: "organisation.create",
    subjectType: "organisation",
    subjectId: organisationId,
    to: "unverified",
    data: { kind: facts.kind, taxCode: facts.taxCode, invited: true },
    at: ctx.now,
  });
  await writeInvitation(tx, ctx, organisationId, { email, roles: ["owner", "signatory"] });
  return organisationId;
}
