import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { OrganisationKind, OrganisationRole, VerificationState } from "./model.ts";

/** Days an invitation stays open. */
export const INVITATION_DAYS = 14;

export interface MemberFacts {
  userId: string;
  roles: readonly OrganisationRole[];
}

/** An organisation is never left without an owner. @param after the member's roles; empty when they go */
export function keepsAnOwner(
  members: readonly MemberFacts[],
  userId: string,
  after: readonly OrganisationRole[],
): Result<null> {
  const owners = members.filter((member) =>
    (member.userId === userId ? after : member.roles).includes("owner"),
  );
  return owners.length > 0 ? ok(null) : refuse(422, "organisations.last_owner");
}

export interface InvitationFacts {
  email: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

export type InvitationState = "open" | "accepted" | "revoked" | "expired";

/** What was accepted stays accepted, even past its day. */
export function invitationState(invitation: InvitationFacts, now: Date): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.revokedAt) return "revoked";
  return invitation.expiresAt > now ? "open" : "expired";
}

/** Whether anybody can still accept it: known before one opens an account for it. */
export function mayBeAccepted(invitation: InvitationFacts, now: Date): Result<null> {
  const state = invitationState(invitation, now);
  return state === "open" ? ok(null) : refuse(422, `organisations.invitation_${state}`);
}

/** An invitation is for one address: having the link is not enough. */
export function mayAccept(
  invitation: InvitationFacts,
  person: { email: string; alreadyMember: boolean },
  now: Date,
): Result<null> {
  const open = mayBeAccepted(invitation, now);
  if (!open.ok) return open;
  if (invitation.email.toLowerCase() !== person.email.toLowerCase()) {
    return refuse(403, "organisations.invitation_other_address");
  }
  return person.alreadyMember ? refuse(422, "organisations.already_member") : ok(null);
}

/** What the operator checks before an organisation may trade. */
export interface VerificationFacts {
  kind: OrganisationKind;
  verification: VerificationState;
  taxCode: string | null;
  wardCode: string | null;
  aboutVi: string | null;
}

/** What the operator needs to see before it can look into an organisation; keys of form fields. */
export function missingForVerification(facts: VerificationFacts): string[] {
  const missing: string[] = [];
  if (!facts.taxCode) missing.push("taxCode");
  if (!facts.wardCode) missing.push("wardCode");
  if (!facts.aboutVi) missing.push("aboutVi");
  return missing;
}

/** 409 where it was sent or decided already, 422 while the profile lacks what is checked. */
export function maySubmit(facts: VerificationFacts): Result<null> {
  if (facts.verification === "pending") return refuse(409, "organisations.already_submitted");
  if (facts.verification === "verified") return refuse(409, "organisations.already_verified");
  return missingForVerification(facts).length === 0
    ? ok(null)
    : refuse(422, "organisations.profile_incomplete");
}

const steps: Record<VerificationState, readonly VerificationState[]> = {
  unverified: ["verified"],
  pending: ["verified", "rejected"],
  verified: ["rejected"],
  rejected: ["verified"],
};

/** The operator's decision; a "no" and a withdrawal need their reason. */
export function mayDecide(
  from: VerificationState,
  to: VerificationState,
  reason: string,
): Result<null> {
  if (!steps[from].includes(to)) return refuse(409, "organisations.decided_meanwhile");
  if (to === "rejected" && reason.trim().length < 10) {
    return refuse(422, "organisations.reason_missing", {
      fields: { reason: "organisations.reason_missing" },
    });
  }
  return ok(null);
}

/** A verified name or tax code that changes has to be looked at again. */
export function verificationAfterEdit(
  before: { verification: VerificationState; nameVi: string; taxCode: string | null },
  after: { nameVi: string; taxCode: string | null },
): VerificationState {
  const same = before.nameVi === after.nameVi && before.taxCode === after.taxCode;
  return before.verification === "verified" && !same ? "pending" : before.verification;
}
