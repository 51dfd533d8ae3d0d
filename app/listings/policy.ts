import type { OrganisationKind, OrganisationRole } from "#app/organisations/model.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

/** Who a policy asks about: the active membership of the signed-in person. */
export interface Viewer {
  organisationId: string;
  organisationKind: OrganisationKind;
  roles: readonly OrganisationRole[];
}

const listing: readonly OrganisationKind[] = ["institute", "vendor", "enterprise", "agency"];

/** Kinds of organisations that may put something on offer. */
export function mayList(kind: OrganisationKind): boolean {
  return listing.includes(kind);
}

/** Writing and sending to review: everybody who works there, but not a bare signatory. */
export function mayWrite(roles: readonly OrganisationRole[]): boolean {
  return roles.some((role) => role === "owner" || role === "manager" || role === "member");
}

/** Taking a listing off or out of sight binds the organisation. */
export function mayManage(roles: readonly OrganisationRole[]): boolean {
  return roles.some((role) => role === "owner" || role === "manager");
}

/** 403 for kinds of organisations that list nothing, and for members who may not write. */
export function writeRight(viewer: Viewer): Result<null> {
  if (!mayList(viewer.organisationKind)) return refuse(403, "listings.kind_cannot_list");
  return mayWrite(viewer.roles) ? ok(null) : refuse(403, "listings.writer_needed");
}

/** 403 for members who may write but not take offers off the market. */
export function manageRight(viewer: Viewer): Result<null> {
  return mayManage(viewer.roles) ? ok(null) : refuse(403, "listings.manager_needed");
}

export function isOperator(viewer: Viewer | null): boolean {
  return viewer?.organisationKind === "operator";
}

/** Owner and operator see a listing whatever its state. */
export function mayPreview(viewer: Viewer | null, ownerId: string): boolean {
  return viewer !== null && (isOperator(viewer) || viewer.organisationId === ownerId);
}
