import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { OrganisationKind, OrganisationRole } from "./model.ts";

/** What these decisions need to know of a person. */
export interface RoleHolder {
  readonly organisationKind: OrganisationKind;
  readonly roles: readonly OrganisationRole[];
}

const has = (person: RoleHolder, ...roles: OrganisationRole[]) =>
  person.roles.some((role) => roles.includes(role));

/** Owners and managers run the organisation's affairs here. */
export function isManager(person: RoleHolder): boolean {
  return has(person, "owner", "manager");
}

/** Only a signatory binds the organisation: contracts and payments. */
export function maySign(person: RoleHolder): Result<null> {
  return has(person, "signatory") ? ok(null) : refuse(403, "organisations.needs_signatory");
}

/** 403 for members without the role of manager or owner. */
export function mayEditProfile(person: RoleHolder): Result<null> {
  return isManager(person) ? ok(null) : refuse(403, "organisations.needs_manager");
}

/** Managers run members; the roles that bind or own the organisation are an owner's to give and take. */
export function mayGrant(
  person: RoleHolder,
  before: readonly OrganisationRole[],
  after: readonly OrganisationRole[],
): Result<null> {
  if (!isManager(person)) return refuse(403, "organisations.needs_manager");
  if (has(person, "owner")) return ok(null);
  const guarded: OrganisationRole[] = ["owner", "signatory"];
  const changed = guarded.some((role) => before.includes(role) !== after.includes(role));
  return changed ? refuse(403, "organisations.needs_owner") : ok(null);
}

/** A manager may not put an owner out; everyone may leave. The last owner is kept by the rules. */
export function mayRemove(
  person: RoleHolder & { readonly userId: string },
  member: { userId: string; roles: readonly OrganisationRole[] },
): Result<null> {
  if (person.userId === member.userId) return ok(null);
  return mayGrant(person, member.roles, []);
}

/** Verification is the operator's work, by its owners and managers. */
export function mayVerify(person: RoleHolder): Result<null> {
  if (person.organisationKind !== "operator") return refuse(404, "organisations.not_found");
  return isManager(person) ? ok(null) : refuse(403, "organisations.needs_manager");
}
