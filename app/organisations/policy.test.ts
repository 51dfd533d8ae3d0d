import { describe, expect, test } from "vitest";
import type { OrganisationKind, OrganisationRole } from "./model.ts";
import { mayEditProfile, mayGrant, mayRemove, maySign, mayVerify } from "./policy.ts";

const person = (roles: OrganisationRole[], organisationKind: OrganisationKind = "enterprise") => ({
  organisationKind,
  roles,
  userId: "me",
});
const key = (result: { ok: boolean; refusal?: { key: string } }) =>
  result.ok ? "yes" : result.refusal?.key;

describe("signing", () => {
  test("is a role of its own, not a consequence of owning", () => {
    expect(key(maySign(person(["owner"])))).toBe("organisations.needs_signatory");
    expect(key(maySign(person(["member", "signatory"])))).toBe("yes");
  });
});

describe("profile", () => {
  test.each([
    ["owner", "yes"],
    ["manager", "yes"],
    ["member", "organisations.needs_manager"],
    ["signatory", "organisations.needs_manager"],
  ] as const)("%s: %s", (role, answer) => {
    expect(key(mayEditProfile(person([role])))).toBe(answer);
  });
});

describe("granting roles", () => {
  test("an owner gives and takes every role", () => {
    expect(key(mayGrant(person(["owner"]), ["owner"], ["signatory"]))).toBe("yes");
  });
  test("a manager gives the ordinary ones only", () => {
    expect(key(mayGrant(person(["manager"]), [], ["member", "manager"]))).toBe("yes");
    expect(key(mayGrant(person(["manager"]), [], ["signatory"]))).toBe("organisations.needs_owner");
    expect(key(mayGrant(person(["manager"]), ["owner"], ["member"]))).toBe(
      "organisations.needs_owner",
    );
  });
  test("a manager may leave a signatory's other roles as they are", () => {
    const before: OrganisationRole[] = ["member", "signatory"];
    expect(key(mayGrant(person(["manager"]), before, ["manager", "signatory"]))).toBe("yes");
  });
  test("a member gives nothing", () => {
    expect(key(mayGrant(person(["member", "signatory"]), [], ["member"]))).toBe(
      "organisations.needs_manager",
    );
  });
});

describe("removing", () => {
  test("everyone may leave", () => {
    expect(key(mayRemove(person(["member"]), { userId: "me", roles: ["member"] }))).toBe("yes");
  });
  test("a manager cannot put an owner or a signatory out", () => {
    const owner = { userId: "other", roles: ["owner"] as OrganisationRole[] };
    expect(key(mayRemove(person(["manager"]), owner))).toBe("organisations.needs_owner");
    expect(key(mayRemove(person(["owner"]), owner))).toBe("yes");
  });
});

describe("verifying", () => {
  test("does not exist outside the operator", () => {
    expect(key(mayVerify(person(["owner"], "city")))).toBe("organisations.not_found");
    expect(key(mayVerify(person(["member"], "operator")))).toBe("organisations.needs_manager");
    expect(key(mayVerify(person(["manager"], "operator")))).toBe("yes");
  });
});
