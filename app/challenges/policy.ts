import { mayManage, mayWrite, type Viewer } from "#app/listings/policy.ts";
import type { OrganisationKind } from "#app/organisations/model.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

const needing: readonly OrganisationKind[] = ["agency", "enterprise", "institute", "vendor"];
const supplying: readonly OrganisationKind[] = ["institute", "vendor", "enterprise"];

/** Kinds of organisations that may publish a problem. */
export function mayPoseProblems(kind: OrganisationKind): boolean {
  return needing.includes(kind);
}

/** Kinds that may answer one. */
export function mayPropose(kind: OrganisationKind): boolean {
  return supplying.includes(kind);
}

/** 403 for kinds of organisations that publish no problems, and for members who may not write. */
export function writeRight(viewer: Viewer): Result<null> {
  if (!mayPoseProblems(viewer.organisationKind)) return refuse(403, "challenges.kind_cannot_need");
  return mayWrite(viewer.roles) ? ok(null) : refuse(403, "challenges.writer_needed");
}

/** Ending a problem and choosing its supplier binds the organisation. */
export function manageRight(viewer: Viewer): Result<null> {
  return mayManage(viewer.roles) ? ok(null) : refuse(403, "challenges.manager_needed");
}

/**
 * 403 on an organisation's own problem, for kinds that propose nothing, and for members who may not write.
 */
export function proposeRight(viewer: Viewer, ownerId: string): Result<null> {
  if (viewer.organisationId === ownerId) return refuse(403, "challenges.own_challenge");
  if (!mayPropose(viewer.organisationKind)) return refuse(403, "challenges.kind_cannot_propose");
  return mayWrite(viewer.roles) ? ok(null) : refuse(403, "challenges.writer_needed");
}

/** Owner and operator see a problem whatever its state. */
export function mayPreview(viewer: Viewer | null, ownerId: string): boolean {
  if (!viewer) return false;
  return viewer.organisationKind === "operator" || viewer.organisationId === ownerId;
}
