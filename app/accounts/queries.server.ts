import type { Tx } from "#app/platform/db/client.server.ts";
import { hashOfToken } from "#app/platform/link-token.server.ts";
import { unseal } from "#app/platform/seal.server.ts";
import { demoAddress, demoPersonas } from "./demo-personas.ts";
import { keptFormPurpose } from "./keep-form.server.ts";
import { type KeptForm, keptFormSchema } from "./kept-form.ts";

/** The demo's personas that were loaded, with the organisation each works for. */
export async function demoPeople(db: Tx) {
  const users = await db.user.findMany({
    where: { email: { in: demoPersonas.map(({ key }) => demoAddress(key)) } },
    select: {
      email: true,
      name: true,
      memberships: {
        take: 1,
        orderBy: { createdAt: "asc" },
        select: { title: true, organisation: { select: { nameVi: true, nameEn: true } } },
      },
    },
  });
  const byEmail = new Map(users.map((user) => [user.email, user]));
  return demoPersonas.flatMap(({ key, kind }) => {
    const user = byEmail.get(demoAddress(key));
    const organisation = user?.memberships[0]?.organisation;
    if (!user || !organisation) return [];
    const { nameVi, nameEn } = organisation;
    return [{ key, kind, name: user.name, organisation: { vi: nameVi, en: nameEn } }];
  });
}

/** A person's own account, and where it is signed in. */
export async function accountOf(db: Tx, userId: string, now: Date) {
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      locale: true,
      twoFactorEnabled: true,
      addressChange: { select: { email: true, expiresAt: true } },
      authAccounts: { where: { providerId: "credential" }, select: { id: true } },
      consents: {
        orderBy: { acceptedAt: "desc" },
        select: { document: true, version: true, acceptedAt: true },
      },
      sessions: {
        where: { expiresAt: { gt: now } },
        orderBy: { updatedAt: "desc" },
        select: { id: true, ipAddress: true, userAgent: true, createdAt: true, updatedAt: true },
      },
    },
  });
  const { authAccounts, addressChange, ...account } = user;
  return {
    ...account,
    hasPassword: authAccounts.length > 0,
    asked: addressChange && addressChange.expiresAt > now ? addressChange : null,
  };
}

/** The address a person's link leads to; null when it is used, replaced, over or another person's. */
export async function openAddressChange(db: Tx, userId: string, token: string, now: Date) {
  return db.addressChange.findFirst({
    where: { userId, tokenHash: hashOfToken(token), expiresAt: { gt: now } },
    select: { email: true },
  });
}

/** Names of people, by user id; nobody is asked for twice, and nothing for nobody. */
export async function peopleNames(
  db: Tx,
  userIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const ids = [...new Set(userIds.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}

/** The form kept under this token; null when there is none or its hour is over. */
export async function keptForm(db: Tx, token: string, now: Date): Promise<KeptForm | null> {
  const row = await db.keptForm.findFirst({
    where: { tokenHash: hashOfToken(token), expiresAt: { gt: now } },
    select: { sealed: true },
  });
  const text = row && unseal(keptFormPurpose, row.sealed);
  return text ? keptFormSchema.parse(JSON.parse(text)) : null;
}
