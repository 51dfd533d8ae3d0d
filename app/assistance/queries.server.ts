import { z } from "zod";
import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { storedAs } from "#app/platform/stored-json.ts";
import { type AssistanceScope, assistanceScopes } from "./model.ts";

const readScopes = storedAs<AssistanceScope[]>(
  "scopes of a wish for help",
  z.array(z.enum(assistanceScopes)),
);

/** What members ask the operator's staff to do for them now, with what the gate needs to know of each. */
export async function openGrants(db: Tx, now: Date) {
  const rows = await db.assistance.findMany({
    where: { revokedAt: null, endsAt: { gt: now } },
    orderBy: { grantedAt: "desc" },
    select: {
      organisationId: true,
      scopes: true,
      endsAt: true,
      grantedAt: true,
      organisation: {
        select: {
          id: true,
          kind: true,
          nameVi: true,
          nameEn: true,
          shortNameVi: true,
          shortNameEn: true,
          verification: true,
        },
      },
    },
  });
  const latest = new Map(rows.toReversed().map((row) => [row.organisationId, row]));
  return [...latest.values()].map((row) => ({
    ...row,
    scopes: readScopes(row.scopes),
  }));
}

/** An organisation's own wishes for help, newest first, with who gave and who took them back. */
export async function grantsOf(db: Tx, organisationId: string) {
  const rows = await db.assistance.findMany({
    where: { organisationId },
    orderBy: { grantedAt: "desc" },
    take: 20,
  });
  const name = await peopleNames(
    db,
    rows.flatMap((row) => [row.grantedById, row.revokedById]),
  );
  return rows.map(({ grantedById, revokedById, scopes, ...row }) => ({
    id: row.id,
    scopes: readScopes(scopes),
    grantedAt: row.grantedAt,
    endsAt: row.endsAt,
    revokedAt: row.revokedAt,
    grantedBy: name.get(grantedById) ?? "",
    revokedBy: revokedById ? (name.get(revokedById) ?? "") : null,
  }));
}

/** What the staff did for an organisation, newest first: from the audit record, which nobody can change. */
export async function actsFor(db: Tx, organisationId: string) {
  const rows = await db.auditEntry.findMany({
    where: { onBehalfOfOrganisationId: organisationId },
    orderBy: { seq: "desc" },
    take: 50,
    select: { seq: true, at: true, action: true, userId: true },
  });
  const name = await peopleNames(
    db,
    rows.map(({ userId }) => userId),
  );
  return rows.map(({ seq, userId, ...row }) => ({
    ...row,
    seq: String(seq),
    person: userId ? (name.get(userId) ?? null) : null,
  }));
}

/** Whether a person of the operator's staff may act for an organisation now. */
export async function mayAssist(
  db: Tx,
  userId: string,
  organisationId: string,
  now: Date,
): Promise<boolean> {
  const staff = await db.membership.count({
    where: { userId, organisation: { kind: "operator" } },
  });
  if (staff === 0) return false;
  const where = { organisationId, revokedAt: null, endsAt: { gt: now } };
  return (await db.assistance.count({ where })) > 0;
}
