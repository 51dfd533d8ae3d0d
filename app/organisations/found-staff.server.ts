import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { newLinkToken } from "#app/platform/link-token.server.ts";
import { INVITATION_DAYS } from "./rules.ts";

/** Stands where an invitation names who invited: the installation itself. */
const THE_INSTALLATION = "00000000-0000-0000-0000-000000000000";

export interface StaffFounding {
  kind: "operator" | "city";
  /** Vietnamese name of the operating centre or the city's office. */
  name: string;
  email: string;
}

/**
 * Makes the organisation of the operator or the city, which nobody can register at the site, and an
 * invitation for its first owner. Asked again, it invites another owner into the same organisation.
 * @returns the token of the invitation link; only its hash is kept
 */
export async function foundStaff(
  { db, now }: { db: Db; now: Date },
  { kind, name, email }: StaffFounding,
): Promise<string> {
  const { token, hash } = newLinkToken();
  await db.$transaction(async (tx) => {
    const known = await tx.organisation.findFirst({
      where: { kind, nameVi: name },
      select: { id: true },
    });
    const organisationId = known?.id ?? newId();
    if (!known) {
      await tx.organisation.create({
        data: { id: organisationId, kind, nameVi: name, verification: "verified", verifiedAt: now },
      });
    }
    await tx.invitation.create({
      data: {
        id: newId(),
        organisationId,
        email: email.toLowerCase(),
        roles: ["owner", "manager"],
        tokenHash: hash,
        invitedById: THE_INSTALLATION,
        expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
        createdAt: now,
      },
    });
    await recordAudit(tx, {
      actor: { kind: "system" },
      action: "organisation.found_staff",
      subjectType: "organisation",
      subjectId: organisationId,
      data: { kind },
      at: now,
    });
  });
  return token;
}
