import { describe, expect, test } from "vitest";
import type { FreshAuthentication } from "#app/accounts/reauthenticate.server.ts";
import { createOrganisation } from "#app/organisations/create-organisation.server.ts";
import { decideVerification } from "#app/organisations/decide-verification.server.ts";
import { ownProfile, verificationTrail } from "#app/organisations/queries.server.ts";
import { newOrganisationForm, profileForm } from "#app/organisations/schema.ts";
import { submitForVerification } from "#app/organisations/submit-for-verification.server.ts";
import { switchOrganisation } from "#app/organisations/switch-organisation.server.ts";
import { updateOrganisation } from "#app/organisations/update-organisation.server.ts";
import { workWaiting } from "#app/organisations/work-waiting.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation, ctxFor, taxCode } from "#tests/factories/people.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const key = (result: { ok: boolean; refusal?: { key: string } }) =>
  result.ok ? "yes" : result.refusal?.key;

const filled = {
  kind: "vendor",
  signatory: "yes",
  nameVi: "Công ty TNHH Phần mềm Thử",
  nameEn: "",
  shortNameVi: "",
  shortNameEn: "",
  taxCode: "",
  provinceCode: "01",
  wardCode: "00166",
  industry: "J58",
  size: "small",
  aboutVi: "Làm phần mềm cho cửa hàng.",
  aboutEn: "",
  website: "https://thu.example",
  phone: "024 3333 4444",
  bankBin: "970436",
  bankAccountNumber: "0011 0012 34567",
  bankAccountName: "CTY THU",
};

async function aUser() {
  const id = newId();
  await db().user.create({
    data: {
      id,
      name: "Người mới",
      email: `${id.slice(-12)}@test.nhipcau.test`,
      emailVerified: true,
    },
  });
  const sessionId = newId();
  const expiresAt = new Date(Date.now() + 3_600_000);
  await db().session.create({ data: { id: sessionId, userId: id, token: newId(), expiresAt } });
  return { userId: id, sessionId };
}

const form = (more: Partial<typeof filled> = {}) =>
  newOrganisationForm.parse({ ...filled, taxCode: taxCode(), ...more });

describe("registering", () => {
  test("makes the person owner and signatory, and works for it at once", async () => {
    const user = await aUser();
    const done = await createOrganisation({ db: db(), now: new Date(), ...user }, form());
    if (!done.ok) throw new Error(done.refusal.key);
    const { organisationId } = done.value;
    const session = await db().session.findUniqueOrThrow({ where: { id: user.sessionId } });
    expect(session.activeOrganisationId).toBe(organisationId);
    const member = await db().membership.findFirstOrThrow({ where: { organisationId } });
    expect(member.roles).toEqual(["owner", "signatory"]);
    const profile = await ownProfile(db(), organisationId);
    expect(profile).toMatchObject({
      verification: "unverified",
      nameEn: null,
      bankAccountNumber: "0011001234567",
    });
    const audited = await db().auditEntry.findFirst({ where: { subjectId: organisationId } });
    expect(audited).toMatchObject({ action: "organisation.create", userId: user.userId });
  });

  test("a tax code stands for one organisation", async () => {
    const code = taxCode();
    const first = { db: db(), now: new Date(), ...(await aUser()) };
    expect(key(await createOrganisation(first, form({ taxCode: code })))).toBe("yes");
    const second = { db: db(), now: new Date(), ...(await aUser()) };
    expect(await createOrganisation(second, form({ taxCode: code }))).toMatchObject({
      refusal: { fields: { taxCode: "organisations.tax_code_taken" } },
    });
  });

  test("a ward of another province is none", async () => {
    const ctx = { db: db(), now: new Date(), ...(await aUser()) };
    const done = await createOrganisation(ctx, form({ provinceCode: "79" }));
    expect(key(done)).toBe("organisations.ward_missing");
  });

  test("the form says what is wrong with each field", () => {
    const parsed = newOrganisationForm.safeParse({
      ...filled,
      kind: "operator",
      taxCode: "0100109107",
      website: "thu.example",
      bankAccountName: "",
    });
    const messages = parsed.error?.issues.map((issue) => issue.message) ?? [];
    expect(messages).toContain("organisations.kind_missing");
    expect(messages).toContain("organisations.tax_code_wrong");
    expect(messages).toContain("organisations.website_wrong");
  });

  test("an enterprise says its size, a bank account is whole", () => {
    const issues = (more: object) =>
      newOrganisationForm
        .safeParse({ ...filled, taxCode: "0100109106", ...more })
        .error?.issues.map((issue) => `${issue.path}: ${issue.message}`);
    expect(issues({ kind: "enterprise", size: "" })).toEqual(["size: organisations.size_missing"]);
    expect(issues({ bankAccountName: "" })).toEqual([
      "bankAccountName: organisations.bank_incomplete",
    ]);
    expect(issues({ bankBin: "", bankAccountNumber: "", bankAccountName: "" })).toBeUndefined();
  });
});

async function profileOf(organisationId: string) {
  const row = await ownProfile(db(), organisationId);
  if (!row) throw new Error("no organisation");
  const values = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value ?? ""]),
  );
  return { values, updatedAt: row.updatedAt.toISOString() };
}

describe("the profile", () => {
  test("a member may not write it", async () => {
    const organisation = await anOrganisation("vendor");
    const member = await aMember(organisation, ["member", "signatory"]);
    const { values, updatedAt } = await profileOf(organisation.id);
    const input = { ...profileForm.parse({ ...filled, ...values }), updatedAt };
    expect(key(await updateOrganisation(ctxFor(member), input, null))).toBe(
      "organisations.needs_manager",
    );
  });

  test("of two people who write at once one is told", async () => {
    const organisation = await anOrganisation("vendor");
    const owner = await aMember(organisation);
    const { values, updatedAt } = await profileOf(organisation.id);
    const write = (aboutVi: string) =>
      updateOrganisation(
        ctxFor(owner),
        { ...profileForm.parse({ ...values, aboutVi }), updatedAt },
        null,
      );
    const answers = [await write("Một."), await write("Hai.")].map(key);
    expect(answers).toEqual(["yes", "organisations.conflict"]);
  });

  test("a verified organisation with a new name waits for the operator again", async () => {
    const organisation = await anOrganisation("vendor");
    const owner = await aMember(organisation);
    const { values, updatedAt } = await profileOf(organisation.id);
    const input = { ...profileForm.parse({ ...values, nameVi: "Tên mới hoàn toàn" }), updatedAt };
    expect(key(await updateOrganisation(ctxFor(owner), input, null))).toBe("yes");
    const after = await ownProfile(db(), organisation.id);
    expect(after).toMatchObject({ verification: "pending", verifiedAt: null });
    const [line] = await verificationTrail(db(), organisation.id);
    expect(line).toMatchObject({ from: "verified", to: "pending", reason: "#profile_changed" });
  });

  test("a new receiving account asks who it is; owners, signatories and the audit hear of it", async () => {
    const organisation = await anOrganisation("vendor");
    const owner = await aMember(organisation);
    const manager = await aMember(organisation, ["manager"]);
    const { values, updatedAt } = await profileOf(organisation.id);
    const input = {
      ...profileForm.parse({ ...values, bankAccountNumber: "999988887777" }),
      updatedAt,
    };
    const proof = (userId: string) =>
      ({ userId, method: "password", at: new Date() }) as FreshAuthentication;
    for (const bad of [null, proof(owner.userId)]) {
      expect(await updateOrganisation(ctxFor(manager), input, bad)).toMatchObject({
        refusal: { status: 422, key: "accounts.prove_again", fields: { password: "form.needed" } },
      });
    }
    expect(key(await updateOrganisation(ctxFor(manager), input, proof(manager.userId)))).toBe(
      "yes",
    );
    const entry = await db().auditEntry.findFirst({
      where: { subjectId: organisation.id, action: "organisation.change_bank_account" },
    });
    expect(entry).toMatchObject({
      fromState: "Vietcombank ••••4567",
      toState: "Vietcombank ••••7777",
      data: { authentication: "password" },
    });
    await runJobs();
    const told = await db().notification.findMany({ where: { event: "bank_account_changed" } });
    expect(told.map((notice) => notice.userId)).toContain(owner.userId);
    expect(told.map((notice) => notice.userId)).not.toContain(manager.userId);
    const mail = await db().mail.findFirst({ where: { recipient: owner.email } });
    for (const said of [manager.name, "Vietcombank ••••4567", "Vietcombank ••••7777"]) {
      expect(mail?.text).toContain(said);
    }
  });
});

describe("verification", () => {
  test("from asking to the answer, with its trail, told to both sides", async () => {
    const operator = await aMember(await anOrganisation("operator"), ["manager"]);
    const organisation = await anOrganisation("vendor", { verified: false });
    await db().organisation.update({
      where: { id: organisation.id },
      data: { aboutVi: "Làm phần mềm." },
    });
    const owner = await aMember(organisation);
    expect(key(await submitForVerification(ctxFor(owner)))).toBe("yes");
    expect(key(await submitForVerification(ctxFor(owner)))).toBe("organisations.already_submitted");

    const decide = (to: "verified" | "rejected", reason = "") =>
      decideVerification(ctxFor(operator), organisation.id, { from: "pending", to, reason });
    expect(key(await decide("rejected"))).toBe("organisations.reason_missing");
    expect(key(await decide("rejected", "Mã số thuế không khớp với tên."))).toBe("yes");
    expect(key(await decide("verified"))).toBe("organisations.decided_meanwhile");
    expect(key(await submitForVerification(ctxFor(owner)))).toBe("yes");
    expect(key(await decide("verified"))).toBe("yes");

    const trail = await verificationTrail(db(), organisation.id);
    expect(trail.map(({ from, to }) => `${from}>${to}`)).toEqual([
      "pending>verified",
      "rejected>pending",
      "pending>rejected",
      "unverified>pending",
    ]);
    expect(trail[0]?.by).toBe(operator.name);

    await runJobs();
    const events = async (userId: string) =>
      (await db().notification.findMany({ where: { userId } })).map(({ event }) => event).sort();
    expect(await events(owner.userId)).toEqual(["organisation_rejected", "organisation_verified"]);
    expect(await events(operator.userId)).toEqual([
      "verification_submitted",
      "verification_submitted",
    ]);
  });

  test("nobody but the operator decides, and two decisions at once are one", async () => {
    const organisation = await anOrganisation("vendor", { verified: false });
    await db().organisation.update({
      where: { id: organisation.id },
      data: { verification: "pending" },
    });
    const owner = await aMember(organisation);
    const input = { from: "pending", to: "verified", reason: "" } as const;
    const own = await decideVerification(ctxFor(owner), organisation.id, input);
    expect(own).toMatchObject({ refusal: { status: 404 } });
    const operator = await aMember(await anOrganisation("operator"), ["manager"]);
    const both = await Promise.all([
      decideVerification(ctxFor(operator), organisation.id, input),
      decideVerification(ctxFor(operator), organisation.id, input),
    ]);
    expect(both.map(key).sort()).toEqual(["organisations.decided_meanwhile", "yes"]);
    expect(await verificationTrail(db(), organisation.id)).toHaveLength(1);
  });
});

test("of what waits, only what has waited longer than was promised is urgent", async () => {
  const { id: organisationId } = await anOrganisation("institute");
  const now = new Date("2026-11-20T08:00:00Z");
  const submitted = ["2026-11-02T08:00:00Z", "2026-11-03T08:00:00Z", "2026-11-20T07:00:00Z"];
  await db().challenge.createMany({
    data: submitted.map((at) => ({
      ...{ id: newId(), organisationId, titleVi: "Bài toán chờ duyệt" },
      ...{ state: "in_review" as const, submittedAt: new Date(at) },
    })),
  });
  const line = (await workWaiting(db(), now)).find(({ key }) => key === "challenges");
  expect(line).toMatchObject({ count: 3, urgent: 2, oldest: new Date("2026-11-02T08:00:00Z") });
});

describe("switching", () => {
  test("only to an organisation one belongs to", async () => {
    const organisation = await anOrganisation("vendor");
    const user = await aUser();
    const ctx = { db: db(), now: new Date(), ...user };
    expect(key(await switchOrganisation(ctx, organisation.id))).toBe("organisations.not_found");
  });
});
