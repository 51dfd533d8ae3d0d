import type { Tx } from "#app/platform/db/client.server.ts";
import type { Signer } from "./signer.ts";

/** How a person signs what they did for an organisation; null for nobody. */
export type SignersFor = (userId: string | null, organisationId: string | null) => Signer | null;

const shortName = { id: true, nameVi: true, nameEn: true, shortNameVi: true, shortNameEn: true };
const distinct = (ids: readonly (string | null)[]) => [...new Set(ids.flatMap((id) => id ?? []))];

/**
 * How people sign what they did for organisations. Staff of the exchange who are not of the organisation
 * did it as its helpers, with its recorded consent.
 */
export async function signersFor(
  db: Tx,
  userIds: readonly (string | null)[],
  organisationIds: readonly (string | null)[],
): Promise<SignersFor> {
  const ids = distinct(userIds);
  if (ids.length === 0) return () => null;
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      memberships: {
        where: {
          OR: [
            { organisation: { kind: "operator" } },
            { organisationId: { in: distinct(organisationIds) } },
          ],
        },
        select: { organisationId: true, organisation: { select: { kind: true } } },
      },
    },
  });
  const people = new Map(users.map((user) => [user.id, user]));
  const staff = users.some(isStaff);
  const organisations = await db.organisation.findMany({
    where: { id: { in: staff ? distinct(organisationIds) : [] } },
    select: shortName,
  });
  const names = new Map(organisations.map((one) => [one.id, nameOf(one)]));
  return (userId, organisationId) => {
    if (!userId) return null;
    const person = people.get(userId);
    const own = person?.memberships.some((one) => one.organisationId === organisationId);
    const helps = person && isStaff(person) && !own;
    const onBehalfOf = helps ? (names.get(organisationId ?? "") ?? null) : null;
    return { name: person?.name ?? "", onBehalfOf };
  };
}

interface Person {
  readonly memberships: readonly { readonly organisation: { readonly kind: string } }[];
}

function isStaff({ memberships }: Person): boolean {
  return memberships.some(({ organisation }) => organisation.kind === "operator");
}

function nameOf(
  row: Record<"nameVi", string> & Record<"nameEn" | "shortNameVi" | "shortNameEn", string | null>,
) {
  return { vi: row.shortNameVi ?? row.nameVi, en: row.shortNameEn ?? row.nameEn };
}
