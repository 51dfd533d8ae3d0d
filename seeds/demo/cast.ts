import type { OrganisationRole, OrganisationScope, UserActor } from "#app/organisations/model.ts";
import type { SeedOrganisation, SeedPerson } from "../city/types.ts";
import { city } from "./city.ts";
import { demoId } from "./ids.ts";

const byKey = new Map(city.organisations.map((organisation) => [organisation.key, organisation]));

/** @throws for a key that the city does not have */
export function organisation(key: string): SeedOrganisation {
  const found = byKey.get(key);
  if (!found) throw new Error(`The demo city has no organisation ${key}`);
  return found;
}

/** Somebody of an organisation with one of the roles, else its owner, as the commands take people. */
export function person(key: string, ...roles: OrganisationRole[]): UserActor {
  const org = organisation(key);
  const chosen =
    org.people.find((p) => p.roles.some((role) => roles.includes(role))) ??
    org.people.find((p) => p.roles.includes("owner"));
  if (!chosen) throw new Error(`${key} has no owner`);
  return actor(org, chosen);
}

/** A second person, for what two people must do. */
export function colleague(key: string, of: UserActor): UserActor {
  const org = organisation(key);
  const other = org.people.find((p) => demoId("user", p.key) !== of.userId);
  if (!other) throw new Error(`${key} has only one person`);
  return actor(org, other);
}

/** Somebody by their own key, "khue.song-nhue". */
export function personNamed(key: string): UserActor {
  for (const org of city.organisations) {
    const found = org.people.find((p) => p.key === key);
    if (found) return actor(org, found);
  }
  throw new Error(`The demo city has nobody called ${key}`);
}

function actor(org: SeedOrganisation, { key, roles }: SeedPerson): UserActor {
  return {
    kind: "user",
    userId: demoId("user", key),
    organisationId: demoId("organisation", org.key) as OrganisationScope,
    organisationKind: org.kind,
    roles,
  };
}
