import { describe, expect, test } from "vitest";
import type { FreshAuthentication } from "#app/accounts/reauthenticate.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { addSignedFile } from "#app/contracts/add-signed-file.server.ts";
import { addVersion, writeVersion } from "#app/contracts/add-version.server.ts";
import { answerGuide, chooseModel } from "#app/contracts/choose-model.server.ts";
import { signedFilesOf } from "#app/contracts/load-versions.server.ts";
import { offerRemoteSigner } from "#app/contracts/remote-signers.server.ts";
import { beginRemoteSigning, fetchRemoteSigning } from "#app/contracts/sign-remotely.server.ts";
import { addLawEntry } from "#app/law/add-entry.server.ts";
import { answerLegalPath } from "#app/law/answer-legal-path.server.ts";
import { redecideOpenPaths } from "#app/law/redecide-open-paths.server.ts";
import { remindOfRegistrations } from "#app/law/remind-of-registrations.server.ts";
import { requestDossier } from "#app/law/request-dossier.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { anIssuer, aSigner, plainPdf, signPdf } from "#tests/factories/signed-pdf.ts";
import { fakeRemoteSigner } from "#tests/fakes/remote-signer.ts";
import {
  aDealIn,
  contractTexts,
  DAY,
  legalNo,
  must,
  type Story,
} from "#tests/integration/deals/deal-story.ts";
import { aValuerIn, haveItValued, opinionOf } from "#tests/integration/deals/have-it-valued.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const agree = { agree: true };
const pathNo = {
  crossBorder: "no",
  stateCapital: "no",
  resultCertified: "no",
  restrictedTechnology: "no",
  entries: [],
  protectedIp: "no",
  relatedParties: "no",
};

async function ready(): Promise<Story> {
  const story = await aDealIn("agreed");
  must(await story.saveContract(story.cast.seller));
  return story;
}

const answer = (story: Story, more: Record<string, unknown>) =>
  answerLegalPath(story.ctx(story.cast.buyer), {
    dealId: story.dealId,
    values: { ...pathNo, ...more },
  });

describe("confirming", () => {
  test("needs a proof of a moment ago, one's own, and by a signatory", async () => {
    const story = await ready();
    const { buyer, seller, buyerMember } = story.cast;
    const proof = (userId: string, minutes: number) =>
      ({
        userId,
        method: "totp",
        at: new Date(story.now.getTime() - minutes * 60_000),
      }) as FreshAuthentication;
    const confirm = (authentication: FreshAuthentication | null, actor = buyer) =>
      story.try(actor, "confirm_contract", agree, { authentication });
    for (const bad of [
      null,
      proof(buyer.userId, 6),
      proof(buyer.userId, -1),
      proof(seller.userId, 0),
    ]) {
      expect(await confirm(bad)).toMatchObject({
        refusal: { status: 409, key: "deals.authenticate_again" },
      });
    }
    expect(await confirm(proof(buyerMember.userId, 0), buyerMember)).toMatchObject({
      refusal: { status: 403 },
    });
    expect(await confirm(proof(buyer.userId, 4))).toMatchObject({ ok: true });
    const kept = await db().dealConfirmation.findFirstOrThrow({
      where: { dealId: story.dealId, transition: "confirm_contract" },
    });
    expect(kept.data).toMatchObject({ authentication: "totp" });
  });

  test("both confirm the same content: a new version or text in between voids the first", async () => {
    const story = await ready();
    const { buyer, seller } = story.cast;
    await story.take(buyer, "confirm_contract", agree);
    const sent = await addVersion(story.ctx(seller), {
      dealId: story.dealId,
      values: { note: "Sửa điều 9" },
      upload: { fileName: "hop-dong.pdf", bytes: plainPdf() },
    });
    expect(must(sent).number).toBe(1);
    expect(await story.take(seller, "confirm_contract", agree)).toMatchObject({ held: true });
    expect(await story.take(buyer, "confirm_contract", agree)).toMatchObject({ held: false });
    expect((await story.deal()).state).toBe("signed");
    await runJobs();
    const versions = await db().contractVersion.findMany({
      where: { dealId: story.dealId },
      orderBy: { number: "asc" },
    });
    expect(
      versions.map(({ kind, final, documentId }) => [kind, final, documentId !== null]),
    ).toEqual([
      ["uploaded", false, true],
      ["generated", true, true],
    ]);
  });

  test("a missing item blocks, whoever and however", async () => {
    const story = await ready();
    must(
      await story.saveContract(story.cast.seller, legalNo, { ...contractTexts, penalties: " " }),
    );
    for (const actor of [story.cast.buyer, story.cast.seller]) {
      expect(await story.try(actor, "confirm_contract", agree)).toMatchObject({
        refusal: { key: "deals.contract_incomplete" },
      });
    }
    const override = { override: { reason: "Gấp" } };
    expect(await story.try(story.cast.operator, "confirm_contract", agree, override)).toMatchObject(
      { refusal: { key: "deals.contract_incomplete" } },
    );
  });
});

describe("versions and models", () => {
  test("PDF and Word of what stands there; other kinds of files are refused at the field", async () => {
    const story = await ready();
    must(await writeVersion(story.ctx(story.cast.seller), { dealId: story.dealId }));
    await runJobs();
    const [version] = await db().contractVersion.findMany({ where: { dealId: story.dealId } });
    const types = await db().document.findMany({
      where: { id: { in: [version?.documentId ?? "", version?.wordDocumentId ?? ""] } },
    });
    expect(types.map(({ contentType }) => contentType).sort()).toEqual([
      "application/pdf",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]);
    const picture = await addVersion(story.ctx(story.cast.seller), {
      dealId: story.dealId,
      values: { note: "ảnh" },
      upload: { fileName: "a.txt", bytes: Buffer.from("chữ") },
    });
    expect(picture).toMatchObject({ refusal: { fields: { file: "contracts.pdf_or_word" } } });
    const empty = await addVersion(story.ctx(story.cast.seller), {
      dealId: story.dealId,
      values: { note: "" },
      upload: null,
    });
    expect(empty).toMatchObject({
      refusal: { fields: { note: "form.needed", file: "documents.none_chosen" } },
    });
  });

  test("another model rewrites what is still the model's, and keeps what the parties wrote", async () => {
    const story = await aDealIn("agreed");
    const ctx = story.ctx(story.cast.seller);
    const { dealId } = story;
    const items = async () =>
      (await db().dealContract.findUniqueOrThrow({ where: { dealId } })).items as Record<
        string,
        string
      >;
    const first = await items();
    must(
      await story.saveContract(story.cast.seller, legalNo, { ...first, penalties: "Theo riêng." }),
    );
    must(await answerGuide(ctx, { dealId, values: { goal: "own", only: "no", ready: "yes" } }));
    const draft = await db().contractDraft.findUniqueOrThrow({ where: { dealId } });
    expect(draft).toMatchObject({ model: "non_exclusive_licence", guide: { model: "assignment" } });
    must(await chooseModel(ctx, { dealId, values: { model: "assignment", layout: "vi" } }));
    const now = await items();
    expect(now.penalties).toBe("Theo riêng.");
    expect(now.right_transferred).toContain("chuyển nhượng");
    expect(now.right_transferred).not.toBe(first.right_transferred);
  });
});

describe("signed copies", () => {
  test("an altered copy is kept and told, and proves nothing; an unbroken one does", async () => {
    const story = await ready();
    const { seller, buyer } = story.cast;
    const signer = await aSigner(await anIssuer(), { commonName: "Viện trưởng" });
    const signed = await signPdf(plainPdf(), signer);
    const broken = Buffer.from(signed);
    broken[30] = 0x41;
    const hand = async (bytes: Buffer) =>
      must(
        await addSignedFile(story.ctx(seller), {
          dealId: story.dealId,
          upload: { fileName: "ban-ky.pdf", bytes },
        }),
      ).report.verdict;
    expect(await hand(broken)).toBe("altered");
    const held = () => db().dealContract.findUniqueOrThrow({ where: { dealId: story.dealId } });
    expect((await held()).documentHash).toBeNull();
    expect(await hand(signed)).toBe("unknown_issuer");
    expect((await held()).documentHash).toMatch(/^[0-9a-f]{64}$/);
    const kept = await signedFilesOf(db(), story.dealId);
    const found = kept.flatMap(({ report }) => report.signatures);
    expect(found.map(({ state }) => state).toSorted()).toEqual(["altered", "unknown_issuer"]);
    for (const { signer, validTo } of found) {
      expect(signer).toBe("Viện trưởng");
      expect(validTo).toBeInstanceOf(Date);
    }
    expect(
      await addSignedFile(story.ctx(story.cast.outsider), { dealId: story.dealId, upload: null }),
    ).toMatchObject({ refusal: { status: 404 } });
    expect(
      await addSignedFile(story.ctx(buyer), { dealId: story.dealId, upload: null }),
    ).toMatchObject({ refusal: { fields: { file: "documents.none_chosen" } } });
  });

  test("a provider's remote signing: not offered until there is one, checked like any other", async () => {
    const story = await ready();
    const { seller, sellerMember } = story.cast;
    const begin = (actor = seller, provider = "Ký thử") =>
      beginRemoteSigning(story.ctx(actor), {
        dealId: story.dealId,
        provider,
        returnUrl: "http://localhost/",
      });
    expect(await begin()).toMatchObject({ refusal: { status: 404 } });
    const signer = await aSigner(await anIssuer(), { commonName: "Ký từ xa" });
    const fake = fakeRemoteSigner("Ký thử", (pdf) => signPdf(Buffer.from(pdf), signer));
    offerRemoteSigner(fake);
    expect(await begin(sellerMember)).toMatchObject({ refusal: { status: 403 } });
    expect(await begin()).toMatchObject({ refusal: { key: "contracts.no_pdf_yet" } });
    must(await writeVersion(story.ctx(seller), { dealId: story.dealId }));
    await runJobs();
    expect(must(await begin()).url).toContain("ref-1");
    const fetched = () =>
      fetchRemoteSigning(story.ctx(seller), { provider: "Ký thử", reference: "ref-1" });
    expect(await fetched()).toMatchObject({ value: { state: "waiting" } });
    const stranger = fetchRemoteSigning(story.ctx(story.cast.buyer), {
      provider: "Ký thử",
      reference: "ref-1",
    });
    expect(await stranger, "the other side's request").toMatchObject({ refusal: { status: 404 } });
    fake.sign("ref-1");
    expect(await fetched()).toMatchObject({ value: { state: "signed" } });
    expect(await fetched()).toMatchObject({ value: { state: "signed" } });
    const files = await db().signedFile.findMany({ where: { dealId: story.dealId } });
    expect(files.map(({ verdict, side }) => [verdict, side])).toEqual([
      ["unknown_issuer", "seller"],
    ]);
  });
});

describe("the legal path", () => {
  test("prohibited technology stops the deal, with the entry named", async () => {
    const story = await ready();
    expect(await answer(story, { restrictedTechnology: "yes" })).toMatchObject({
      refusal: { fields: { entries: "law.name_entry" } },
    });
    for (const entries of [["no.such_entry"], ["=cmd", ""]]) {
      expect(await answer(story, { restrictedTechnology: "yes", entries })).toMatchObject({
        refusal: { fields: { entries: "law.name_entry" } },
      });
    }
    const entries = ["prohibited.treaty"];
    must(await answer(story, { restrictedTechnology: "yes", entries }));
    expect(await story.try(story.cast.buyer, "confirm_contract", agree)).toMatchObject({
      refusal: { key: "deals.prohibited_technology" },
    });
    expect(
      await answerLegalPath(story.ctx(story.cast.outsider), {
        dealId: story.dealId,
        values: pathNo,
      }),
    ).toMatchObject({ refusal: { status: 404 } });
  });

  test("a signed deal keeps its rules; a new one is decided by the new rules", async () => {
    const signed = await ready();
    must(await answer(signed, { stateCapital: "yes" }));
    await haveItValued(signed);
    await signed.both("confirm_contract", agree);
    const before = await db().dealLegalPath.findUniqueOrThrow({ where: { dealId: signed.dealId } });
    expect(before.needsCertificate).toBe(true);
    const operator = { ...signed.cast.operator, roles: ["manager" as const] };
    const day = signed.now.toISOString().slice(0, 10);
    must(
      await addLawEntry(
        { db: db(), now: signed.now, actor: operator },
        {
          kind: "rule",
          key: "register.state_capital",
          title: { vi: "Không còn đăng ký", en: "No longer registered" },
          text: { vi: "Bỏ đăng ký.", en: "Registration dropped." },
          effects: ["valuation"],
          when: [{ stateCapital: "yes" }],
          source: { vi: "Luật thử", en: "Test law" },
          sourceUrl: "",
          inForceFrom: day,
          inForceUntil: "",
          trueOn: day,
        },
      ),
    );
    const next = await ready();
    next.now = new Date(signed.now.getTime() + DAY);
    must(await answer(next, { stateCapital: "yes" }));
    const after = await db().dealLegalPath.findUniqueOrThrow({ where: { dealId: next.dealId } });
    expect(after.needsCertificate).toBe(false);
    expect(
      await db().dealLegalPath.findUniqueOrThrow({ where: { dealId: signed.dealId } }),
    ).toEqual(before);
    expect(await answer(signed, {})).toMatchObject({ refusal: { key: "law.no_longer_answered" } });
  });

  test("where the law demands a valuation nobody signs before an independent one stands", async () => {
    const story = await ready();
    const { buyer, seller, operator } = story.cast;
    const { dealId } = story;
    const confirm = () => story.try(buyer, "confirm_contract", agree);
    const missing = { refusal: { key: "deals.valuation_missing" } };
    must(await answer(story, { relatedParties: "yes" }));
    expect(await confirm()).toMatchObject(missing);
    const override = { override: { reason: "Hai bên đang vội." } };
    expect(await story.try(operator, "confirm_contract", agree, override)).toMatchObject(missing);

    const valuer = await aValuerIn(story);
    const record = (more: object, actor = valuer) =>
      recordValuation(story.ctx(actor), { dealId, values: { ...opinionOf(story), ...more } });
    for (const day of [story.day(-1), story.day(190)]) {
      expect(await record({ validUntil: day })).toMatchObject({
        refusal: { fields: { validUntil: "advisers.valid_range" } },
      });
    }
    must(await record({ purposeKind: "negotiation" }));
    expect(await confirm(), "for another purpose").toMatchObject(missing);
    // A valuer's own person who is also the seller's, and a party's own people, value nothing.
    const { id, createdAt } = { id: newId(), createdAt: story.now };
    const place = { organisationId: seller.organisationId, userId: valuer.userId };
    await db().membership.create({ data: { id, ...place, roles: ["member"], createdAt } });
    expect(await record({})).toMatchObject({ refusal: { key: "advisers.not_independent" } });
    await db().membership.delete({ where: { id } });
    expect(await record({}, seller)).toMatchObject({ refusal: { status: 404 } });

    must(await record({ validUntil: story.day(1) }));
    expect(must(await confirm()).held).toBe(true);
    // It ran out before the other side confirmed.
    story.later(48);
    expect(await story.try(seller, "confirm_contract", agree)).toMatchObject({
      refusal: { key: "deals.valuation_expired" },
    });
    must(await record({}));
    await story.take(seller, "confirm_contract", agree);
    expect((await story.deal()).state).toBe("signed");
  });

  test("it is signed under the law of its day, whenever the questions were answered", async () => {
    const story = await ready();
    const day = story.day(0);
    const operator = { ...story.cast.operator, roles: ["manager" as const] };
    const rule = {
      kind: "rule",
      key: "price.protected_ip",
      title: { vi: "Thẩm định giá sáng chế", en: "Patents are valued" },
      text: { vi: "Sáng chế phải thẩm định giá.", en: "Patents are valued." },
      effects: ["valuation"],
      when: [{ protectedIp: "yes" }],
      source: { vi: "Luật thử", en: "Test law" },
      sourceUrl: "",
      inForceFrom: day,
      inForceUntil: day,
      trueOn: day,
    };
    const add = (more: object) =>
      addLawEntry({ db: db(), now: story.now, actor: operator }, { ...rule, ...more });
    expect(await add({ when: [{ protectedIp: "" }, {}] })).toMatchObject({
      refusal: { fields: { when: "law.needs_condition" } },
    });
    must(await add({}));
    const confirm = () => story.try(story.cast.buyer, "confirm_contract", agree);
    expect(await confirm()).toMatchObject({ refusal: { key: "deals.valuation_missing" } });
    // Whoever has not come to sign yet is told as soon as the rule is in force.
    const told = () => db().$queryRaw<unknown[]>`
      select 1 from graphile_worker._private_jobs
      where key like ${`%valuation-needed:${story.dealId}%`}
        or payload::text like ${`%valuation-needed:${story.dealId}%`}`;
    expect(await told()).toEqual([]);
    await redecideOpenPaths({ db: db(), now: story.now });
    expect(await told()).toHaveLength(2);
    story.later(24);
    await redecideOpenPaths({ db: db(), now: story.now });
    expect(must(await confirm()).held).toBe(true);
  });

  test("the filing period: counted from signing, reminded as it runs out, dossier to download", async () => {
    const story = await ready();
    must(await answer(story, { crossBorder: "yes" }));
    await story.both("confirm_contract", agree);
    const deal = await story.deal();
    expect((deal.registrationDueAt?.getTime() ?? 0) - (deal.signedAt?.getTime() ?? 0)).toBe(
      90 * DAY,
    );
    const at = (days: number) => new Date((deal.signedAt?.getTime() ?? 0) + days * DAY);
    const reminded = async (days: number) => {
      await remindOfRegistrations({ db: db(), now: at(days) });
      return (await db().dealLegalPath.findUniqueOrThrow({ where: { dealId: story.dealId } }))
        .remindersSent;
    };
    expect(await reminded(29)).toBe(0);
    expect(await reminded(31)).toBe(1);
    expect(await reminded(31)).toBe(1);
    expect(await reminded(84)).toBe(4);
    expect(await reminded(91)).toBe(6);
    must(await requestDossier(story.ctx(story.cast.seller), { dealId: story.dealId }));
    await runJobs();
    await runJobs();
    const path = await db().dealLegalPath.findUniqueOrThrow({ where: { dealId: story.dealId } });
    const file = await db().document.findUniqueOrThrow({
      where: { id: path.dossierDocumentId ?? "" },
    });
    expect(file).toMatchObject({ purpose: "registration", contentType: "application/pdf" });
  });
});
