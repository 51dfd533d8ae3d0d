import { describe, expect, test } from "vitest";
import type { OrganisationRole, VerificationState } from "./model.ts";
import {
  invitationState,
  keepsAnOwner,
  mayAccept,
  mayBeAccepted,
  mayDecide,
  maySubmit,
  missingForVerification,
  verificationAfterEdit,
} from "./rules.ts";

const now = new Date("2026-11-22T03:00:00Z");
const key = (result: { ok: boolean; refusal?: { key: string } }) =>
  result.ok ? "yes" : result.refusal?.key;

describe("the last owner", () => {
  const members = [
    { userId: "a", roles: ["owner"] as OrganisationRole[] },
    { userId: "b", roles: ["manager"] as OrganisationRole[] },
  ];
  test("cannot go or lose the role", () => {
    expect(key(keepsAnOwner(members, "a", []))).toBe("organisations.last_owner");
    expect(key(keepsAnOwner(members, "a", ["manager"]))).toBe("organisations.last_owner");
  });
  test("others can, and one of two owners can", () => {
    expect(key(keepsAnOwner(members, "b", []))).toBe("yes");
    const two = [...members, { userId: "c", roles: ["owner"] as OrganisationRole[] }];
    expect(key(keepsAnOwner(two, "a", []))).toBe("yes");
  });
});

describe("invitations", () => {
  const open = {
    email: "Hanh@example.vn",
    expiresAt: new Date("2026-11-23T00:00:00Z"),
    acceptedAt: null,
    revokedAt: null,
  };
  const hanh = { email: "hanh@example.vn", alreadyMember: false };

  test("are for one address, whatever its capitals", () => {
    expect(key(mayAccept(open, hanh, now))).toBe("yes");
    expect(key(mayAccept(open, { ...hanh, email: "x@example.vn" }, now))).toBe(
      "organisations.invitation_other_address",
    );
  });
  test("end by acceptance, by revocation, and at their last moment", () => {
    expect(invitationState({ ...open, acceptedAt: now }, now)).toBe("accepted");
    expect(invitationState({ ...open, revokedAt: now }, now)).toBe("revoked");
    expect(invitationState({ ...open, expiresAt: now }, now)).toBe("expired");
    expect(key(mayBeAccepted(open, now))).toBe("yes");
    expect(key(mayBeAccepted({ ...open, revokedAt: now }, now))).toBe(
      "organisations.invitation_revoked",
    );
    expect(key(mayAccept({ ...open, expiresAt: now }, hanh, now))).toBe(
      "organisations.invitation_expired",
    );
  });
  test("a member need not join again", () => {
    expect(key(mayAccept(open, { ...hanh, alreadyMember: true }, now))).toBe(
      "organisations.already_member",
    );
  });
});

describe("verification", () => {
  const full = {
    kind: "vendor",
    verification: "unverified",
    taxCode: "0100109106",
    wardCode: "00166",
    aboutVi: "Làm phần mềm.",
  } as const;

  test("is asked for with a whole profile, once", () => {
    expect(key(maySubmit(full))).toBe("yes");
    expect(missingForVerification({ ...full, taxCode: null, aboutVi: "" })).toEqual([
      "taxCode",
      "aboutVi",
    ]);
    expect(key(maySubmit({ ...full, wardCode: null }))).toBe("organisations.profile_incomplete");
    expect(key(maySubmit({ ...full, verification: "pending" }))).toBe(
      "organisations.already_submitted",
    );
  });

  test("a no needs a reason, a yes does not", () => {
    expect(key(mayDecide("pending", "verified", ""))).toBe("yes");
    expect(key(mayDecide("pending", "rejected", "  "))).toBe("organisations.reason_missing");
    expect(key(mayDecide("verified", "rejected", "Giấy phép đã hết hạn."))).toBe("yes");
  });

  test.each<[VerificationState, VerificationState]>([
    ["unverified", "rejected"],
    ["verified", "verified"],
    ["rejected", "rejected"],
    ["pending", "pending"],
  ])("%s cannot become %s", (from, to) => {
    expect(key(mayDecide(from, to, "một lý do đủ dài"))).toBe("organisations.decided_meanwhile");
  });

  test("a new name or tax code is looked at again", () => {
    const before = { verification: "verified", nameVi: "A", taxCode: "1" } as const;
    expect(verificationAfterEdit(before, { nameVi: "A", taxCode: "1" })).toBe("verified");
    expect(verificationAfterEdit(before, { nameVi: "B", taxCode: "1" })).toBe("pending");
    expect(
      verificationAfterEdit({ ...before, verification: "rejected" }, { nameVi: "B", taxCode: "1" }),
    ).toBe("rejected");
  });
});
