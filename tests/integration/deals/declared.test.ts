import { describe, expect, test } from "vitest";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { recomputeGrade } from "#app/deals/recompute-grade.server.ts";
import type { StepName } from "#app/deals/schema.ts";
import { declareDeal } from "#app/declared/declare-deal.server.ts";
import { indicators } from "#app/monitoring/indicators.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { declaration } from "#tests/factories/forms.ts";
import { aMember, anOrganisation, taxCode } from "#tests/factories/people.ts";

const now = new Date("2026-03-02T03:00:00Z");

async function taxCodeOf(organisationId: string): Promise<string> {
  const { taxCode } = await db().organisation.findUniqueOrThrow({ where: { id: organisationId } });
  return taxCode ?? "";
}

const values = { ...declaration, deliveredOn: "2026-02-20" };

const pdf = {
  fileName: "hop-dong.pdf",
  bytes: new TextEncoder().encode("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"),
};

async function aPair(verified = true) {
  const buyer = await anOrganisation("enterprise");
  const seller = await anOrganisation("institute");
  await db().organisation.update({
    where: { id: seller.id },
    data: { verification: verified ? "verified" : "unverified" },
  });
  const people = { buyer: await aMember(buyer), seller: await aMember(seller) };
  const otherTaxCode = await taxCodeOf(seller.id);
  const declare = (more: Record<string, unknown> = {}, actor: UserActor = people.buyer) =>
    declareDeal(
      { db: db(), now, actor, locale: "vi", inviter: "Nguyễn An" },
      { values: { ...values, otherTaxCode, ...more }, files: [pdf] },
    );
  const take = (actor: UserActor, dealId: string, step: StepName, sent: unknown = {}) =>
    advanceDeal({ db: db(), now, actor }, { dealId, step, values: sent });
  return { buyer, seller, people, declare, take };
}

async function declared(pair: Awaited<ReturnType<typeof aPair>>) {
  const done = await pair.declare();
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const { dealId } = done.value;
  return { dealId, deal: () => db().deal.findUniqueOrThrow({ where: { id: dealId } }) };
}

describe("a deal made off the exchange", () => {
  test("is counted under its own origin at grade E until the other side attests it", async () => {
    const pair = await aPair();
    const { dealId, deal } = await declared(pair);
    expect(await deal()).toMatchObject({
      origin: "declared",
      state: "delivered",
      grade: "E",
      declarationState: "declared",
      valueVnd: 1_620_000_000n,
      introducedAt: null,
    });
    const files = await db().document.count({ where: { subjectId: dealId, purpose: "contract" } });
    expect(files).toBe(1);
    const own = await pair.take(pair.people.buyer, dealId, "attest_declaration");
    expect(own).toMatchObject({ refusal: { key: "deals.own_declaration" } });
    expect((await pair.take(pair.people.seller, dealId, "attest_declaration")).ok).toBe(true);
    expect(await deal()).toMatchObject({ grade: "D", declarationState: "attested" });
    const again = await pair.take(pair.people.seller, dealId, "contest_declaration", {
      reason: "Sai giá",
    });
    expect(again).toMatchObject({ refusal: { key: "deals.no_declaration" } });
    const sheet = await db().termSheet.findFirstOrThrow({ where: { dealId } });
    expect(sheet.acceptedAt).toEqual(now);
  });

  test("an attestation by somebody nobody verified proves nothing yet", async () => {
    const pair = await aPair(false);
    const { dealId, deal } = await declared(pair);
    await pair.take(pair.people.seller, dealId, "attest_declaration");
    expect((await deal()).grade).toBe("E");
    await db().organisation.update({
      where: { id: pair.seller.id },
      data: { verification: "verified" },
    });
    await db().$transaction((tx) => recomputeGrade(tx, dealId));
    expect((await deal()).grade).toBe("D");
  });

  test("a contested one counts nowhere", async () => {
    const pair = await aPair();
    const { dealId, deal } = await declared(pair);
    const span = { from: "2026-01-01", to: "2026-01-31" };
    const nothing = { industry: "C10", ward: null, kind: null, origin: "declared" };
    const count = async () =>
      (await indicators(db(), span as never, nothing as never)).counts.signed;
    const before = await count();
    const reason = "Chúng tôi chưa ký hợp đồng này.";
    await pair.take(pair.people.seller, dealId, "contest_declaration", { reason });
    expect(await deal()).toMatchObject({ grade: null, declarationState: "contested" });
    expect(await count()).toBe(before - 1);
  });

  test("the same contract is declared once, by whichever side", async () => {
    const pair = await aPair();
    await declared(pair);
    const otherTaxCode = await taxCodeOf(pair.buyer.id);
    const twice = await pair.declare({ side: "seller", otherTaxCode }, pair.people.seller);
    expect(twice).toMatchObject({ refusal: { key: "declared.known", status: 409 } });
  });

  test("what cannot be so is said beside its field", async () => {
    const pair = await aPair();
    const fields = async (more: Record<string, unknown>) => {
      const result = await pair.declare(more);
      return result.ok ? null : result.refusal.fields;
    };
    expect(await fields({ signedOn: "2027-01-01", deliveredOn: "" })).toEqual({
      signedOn: "deals.date_in_future",
    });
    expect(await fields({ deliveredOn: "2026-01-01" })).toHaveProperty("deliveredOn");
    expect(await fields({ otherTaxCode: "123" })).toHaveProperty("otherTaxCode");
    expect(await fields({ otherTaxCode: await taxCodeOf(pair.buyer.id) })).toEqual({
      otherTaxCode: "declared.own_tax_code",
    });
  });
});

describe("a partner who is not on the exchange", () => {
  test("is invited by e-mail, and its organisation made unverified", async () => {
    const pair = await aPair();
    const otherTaxCode = taxCode();
    const without = await pair.declare({ otherTaxCode });
    expect(without).toMatchObject({ refusal: { fields: { otherName: "declared.name_needed" } } });
    const email = `moi-${otherTaxCode}@cong-ty.example`;
    const done = await pair.declare({ otherTaxCode, otherName: "Công ty Mới", otherEmail: email });
    expect(done).toMatchObject({ ok: true, value: { invited: true } });
    const made = await db().organisation.findUniqueOrThrow({
      where: { taxCode: otherTaxCode },
      include: { invitations: true, memberships: true },
    });
    expect(made).toMatchObject({ verification: "unverified", memberships: [] });
    expect(made.invitations).toMatchObject([{ email, roles: ["owner", "signatory"] }]);
    expect(await db().mail.count({ where: { recipient: email } })).toBe(1);
  });

  test("a wrong file undoes the whole declaration, invitation included", async () => {
    const pair = await aPair();
    const otherTaxCode = taxCode();
    const result = await declareDeal(
      { db: db(), now, actor: pair.people.buyer, locale: "vi", inviter: "An" },
      {
        values: { ...values, otherTaxCode, otherName: "Công ty X", otherEmail: "x@x.example" },
        files: [{ fileName: "a.exe", bytes: new Uint8Array([0x4d, 0x5a, 0, 1, 2]) }],
      },
    );
    expect(result.ok).toBe(false);
    expect(await db().organisation.count({ where: { taxCode: otherTaxCode } })).toBe(0);
  });
});
