import { beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation } from "#app/organisations/accept-invitation.server.ts";
import { changeMemberRoles } from "#app/organisations/change-member-roles.server.ts";
import { inviteFirstOwner, inviteMember } from "#app/organisations/invite-member.server.ts";
import type { OrganisationRole } from "#app/organisations/model.ts";
import { removeMember } from "#app/organisations/remove-member.server.ts";
import { revokeInvitation } from "#app/organisations/revoke-invitation.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation, ctxFor, type TestOrganisation } from "#tests/factories/people.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const key = (result: { ok: boolean; refusal?: { key: string } }) =>
  result.ok ? "yes" : result.refusal?.key;

let organisation: TestOrganisation;
let owner: Awaited<ReturnType<typeof aMember>>;

beforeEach(async () => {
  organisation = await anOrganisation("vendor");
  owner = await aMember(organisation);
});

async function aStranger() {
  const id = newId();
  const email = `${id.slice(-12)}@test.nhipcau.test`;
  await db().user.create({ data: { id, name: "Người được mời", email, emailVerified: true } });
  return { userId: id, sessionId: newId(), name: "Người được mời", email };
}

const invite = (email: string, roles: OrganisationRole[] = ["member"], actor = owner) =>
  inviteMember({ ...ctxFor(actor), inviter: actor.name }, { email, roles });

async function mailedToken(email: string): Promise<string> {
  const mail = await db().mail.findFirstOrThrow({
    where: { recipient: email, template: "invitation" },
    orderBy: { createdAt: "desc" },
  });
  return /\/invitations\/([\w-]+)/.exec(mail.text)?.[1] ?? "";
}

const accept = (person: Awaited<ReturnType<typeof aStranger>>, token: string, now = new Date()) =>
  acceptInvitation({ db: db(), now, person }, token);

describe("inviting", () => {
  test("the mailed link makes a member, once, and the owners are told", async () => {
    const person = await aStranger();
    expect(key(await invite(person.email, ["manager"]))).toBe("yes");
    const token = await mailedToken(person.email);
    const stored = await db().invitation.findFirstOrThrow({ where: { email: person.email } });
    expect(stored.tokenHash).not.toContain(token);

    const both = await Promise.all([accept(person, token), accept(person, token)]);
    expect(both.map(key)).toContain("yes");
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    const member = await db().membership.findFirstOrThrow({ where: { userId: person.userId } });
    expect(member).toMatchObject({ organisationId: organisation.id, roles: ["manager"] });
    await runJobs();
    const notice = await db().notification.findFirst({ where: { userId: owner.userId } });
    expect(notice).toMatchObject({ event: "member_joined", href: "/organisation/members" });
  });

  test("the link is for the invited address alone", async () => {
    const person = await aStranger();
    await invite(person.email);
    const token = await mailedToken(person.email);
    expect(await accept(await aStranger(), token)).toMatchObject({
      refusal: { status: 403, key: "organisations.invitation_other_address" },
    });
  });

  test("it ends after 14 days, or when it is taken back", async () => {
    const late = await aStranger();
    await invite(late.email);
    const in15Days = new Date(Date.now() + 15 * 86_400_000);
    expect(key(await accept(late, await mailedToken(late.email), in15Days))).toBe(
      "organisations.invitation_expired",
    );
    const person = await aStranger();
    await invite(person.email);
    const { id } = await db().invitation.findFirstOrThrow({ where: { email: person.email } });
    const outsider = await aMember(await anOrganisation("vendor"));
    expect(key(await revokeInvitation(ctxFor(outsider), id))).toBe("organisations.not_found");
    expect(key(await revokeInvitation(ctxFor(owner), id))).toBe("yes");
    expect(key(await accept(person, await mailedToken(person.email)))).toBe(
      "organisations.invitation_revoked",
    );
  });

  test("nobody is invited twice, or when already there", async () => {
    const person = await aStranger();
    expect(key(await invite(person.email))).toBe("yes");
    expect(key(await invite(person.email))).toBe("organisations.already_invited");
    const manager = await aMember(organisation, ["manager"]);
    expect(key(await invite(manager.email))).toBe("organisations.already_member");
  });

  test("a manager cannot hand out what is an owner's", async () => {
    const manager = await aMember(organisation, ["manager"]);
    const { email } = await aStranger();
    expect(key(await invite(email, ["signatory"], manager))).toBe("organisations.needs_owner");
    const member = await aMember(organisation, ["member"]);
    expect(key(await invite(email, ["member"], member))).toBe("organisations.needs_manager");
  });
});

describe("an organisation without members", () => {
  test("gets its first owner from the operator, and from nobody else", async () => {
    const imported = await anOrganisation("institute", { verified: false });
    const operator = await aMember(await anOrganisation("operator"), ["manager"]);
    const person = await aStranger();
    const ask = (actor: typeof owner) =>
      inviteFirstOwner({ ...ctxFor(actor), inviter: actor.name }, imported.id, person.email);
    expect(key(await ask(owner))).toBe("organisations.not_found");
    expect(key(await ask(operator))).toBe("yes");
    expect(key(await accept(person, await mailedToken(person.email)))).toBe("yes");
    const members = await db().membership.findMany({ where: { organisationId: imported.id } });
    expect(members).toMatchObject([{ userId: person.userId, roles: ["owner"] }]);
    expect(key(await ask(operator))).toBe("organisations.has_owner");
  });
});

describe("roles", () => {
  test("the last owner stays one, even when two owners go at the same moment", async () => {
    const roles: OrganisationRole[] = ["manager"];
    const alone = await changeMemberRoles(ctxFor(owner), { userId: owner.userId, roles });
    expect(key(alone)).toBe("organisations.last_owner");
    const second = await aMember(organisation, ["owner"]);
    const both = await Promise.all([
      removeMember(ctxFor(owner), owner.userId),
      removeMember(ctxFor(second), second.userId),
    ]);
    expect(both.map(key).sort()).toEqual(["organisations.last_owner", "yes"]);
    const owners = { organisationId: organisation.id, roles: { has: "owner" } } as const;
    expect(await db().membership.count({ where: owners })).toBe(1);
  });

  test("of another organisation are out of reach", async () => {
    const outsider = await aMember(await anOrganisation("vendor"));
    const input = { userId: owner.userId, roles: ["member"] as OrganisationRole[] };
    expect(key(await changeMemberRoles(ctxFor(outsider), input))).toBe("organisations.not_found");
    expect(key(await removeMember(ctxFor(outsider), owner.userId))).toBe("organisations.not_found");
  });

  test("who is out no longer works for the organisation in any session", async () => {
    const member = await aMember(organisation, ["member"]);
    const id = newId();
    await db().session.create({
      data: {
        id,
        userId: member.userId,
        token: newId(),
        expiresAt: new Date(Date.now() + 3_600_000),
        activeOrganisationId: organisation.id,
      },
    });
    expect(key(await removeMember(ctxFor(owner), member.userId))).toBe("yes");
    const session = await db().session.findUniqueOrThrow({ where: { id } });
    expect(session.activeOrganisationId).toBeNull();
  });
});
