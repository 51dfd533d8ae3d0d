import { randomInt } from "node:crypto";
import type {
  Actor,
  OrganisationKind,
  OrganisationRole,
  OrganisationScope,
  UserActor,
} from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";

export interface TestOrganisation {
  id: OrganisationScope;
  kind: OrganisationKind;
  name: string;
}

/** A valid, unused tax code: nine digits and the check digit (weights 31 29 23 19 17 13 7 5 3). */
export function taxCode(): string {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  for (;;) {
    const digits = Array.from({ length: 9 }, (_, i) => (i === 0 ? 0 : randomInt(10)));
    const check = 10 - (digits.reduce((sum, d, i) => sum + d * (weights[i] ?? 0), 0) % 11);
    if (check < 10) return `${digits.join("")}${check}`;
  }
}

/** A verified organisation unless told otherwise. */
export async function anOrganisation(
  kind: OrganisationKind,
  more: { name?: string; verified?: boolean; bank?: boolean; wardCode?: string } = {},
): Promise<TestOrganisation> {
  const id = newId();
  const name = more.name ?? `Tổ chức ${kind} ${id.slice(-6)}`;
  const verified = more.verified ?? true;
  await db().organisation.create({
    data: {
      id,
      kind,
      nameVi: name,
      nameEn: `Organisation ${id.slice(-6)}`,
      taxCode: taxCode(),
      wardCode: more.wardCode ?? "00166",
      industry: kind === "enterprise" ? "C10" : null,
      size: kind === "enterprise" ? "small" : null,
      verification: verified ? "verified" : "unverified",
      verifiedAt: verified ? new Date() : null,
      ...(more.bank === false
        ? {}
        : {
            bankBin: "970436",
            bankAccountNumber: "0011001234567",
            bankAccountName: "NHIP CAU TEST",
          }),
    },
  });
  return { id: id as OrganisationScope, kind, name };
}

/** A person of an organisation, as the actor commands take. */
export async function aMember(
  organisation: TestOrganisation,
  roles: OrganisationRole[] = ["owner", "signatory"],
): Promise<UserActor & { email: string; name: string }> {
  const userId = newId();
  const name = `Người ${userId.slice(-6)}`;
  const email = `${userId.slice(-12)}@test.nhipcau.test`;
  await db().user.create({ data: { id: userId, name, email, emailVerified: true } });
  await db().membership.create({
    data: { id: newId(), userId, organisationId: organisation.id, roles },
  });
  return {
    kind: "user",
    userId,
    organisationId: organisation.id,
    organisationKind: organisation.kind,
    roles,
    email,
    name,
  };
}

/** What a command takes besides its input. */
export function ctxFor<A extends Actor>(actor: A, now = new Date()) {
  return { db: db(), now, actor, locale: "vi" as const, ipAddress: "127.0.0.1" };
}
