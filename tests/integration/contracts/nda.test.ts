import { describe, expect, test } from "vitest";
import { addNdaText } from "#app/contracts/add-nda-text.server.ts";
import { chooseNdaKind } from "#app/contracts/choose-nda-kind.server.ts";
import { saveIdentity } from "#app/contracts/save-identity.server.ts";
import { mayReadAnnex } from "#app/documents/queries.server.ts";
import { openAnnex } from "#app/listings/open-annex.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aCast, aDealIn, must, type Story } from "#tests/integration/deals/deal-story.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const agree = { agree: true };

async function inDiscussion(): Promise<Story> {
  return aDealIn("in_discussion");
}

const annexOpenFor = async ({ cast }: Story) =>
  (await mayReadAnnex(db(), cast.listingId, cast.enterprise.id)) !== null;

describe("the gate", () => {
  test("only a signatory or owner of each side confirms, and only both open the annex", async () => {
    const story = await inDiscussion();
    const { buyer, buyerMember, seller } = story.cast;
    expect(await story.try(buyerMember, "sign_nda", agree)).toMatchObject({
      refusal: { status: 403, key: "deals.needs_signatory" },
    });
    await story.take(buyer, "sign_nda", agree);
    expect(await annexOpenFor(story)).toBe(false);
    const closed = { db: db(), now: story.now, actor: buyer };
    expect(await openAnnex(closed as never, { listingId: story.cast.listingId })).toMatchObject({
      refusal: { status: 404, key: "listings.missing" },
    });
    await story.take(seller, "sign_nda", agree);
    expect(await annexOpenFor(story)).toBe(true);
    const kept = await db().dealNda.findUniqueOrThrow({ where: { dealId: story.dealId } });
    expect(kept).toMatchObject({ kind: "mutual", textVersion: 1 });
    const lines = await db().dealConfirmation.findMany({ where: { dealId: story.dealId } });
    expect(lines.map(({ hash, ipAddress }) => [hash, ipAddress])).toEqual([
      [kept.hash, "127.0.0.1"],
      [kept.hash, "127.0.0.1"],
    ]);
    expect(JSON.stringify(kept.text)).toContain("Viện Kỹ thuật Sấy – Lạnh Sông Nhuệ");
  });

  test("a change of a party's details or of the kind voids the first confirmation", async () => {
    const story = await inDiscussion();
    const { buyer, seller } = story.cast;
    await story.take(buyer, "sign_nda", agree);
    must(
      await saveIdentity(story.ctx(seller), {
        address: "12 Đường Mới",
        representative: "Người Mới",
        positionVi: "Viện trưởng",
      }),
    );
    expect(await story.take(seller, "sign_nda", agree)).toMatchObject({ held: true });
    expect(await annexOpenFor(story)).toBe(false);
    must(await chooseNdaKind(story.ctx(seller), { dealId: story.dealId, kind: "one_way" }));
    expect(
      await chooseNdaKind(story.ctx(buyer), { dealId: story.dealId, kind: "mutual" }),
    ).toMatchObject({ refusal: { status: 403 } });
    await story.take(seller, "sign_nda", agree);
    expect(await story.take(buyer, "sign_nda", agree)).toMatchObject({ held: false });
    expect(await annexOpenFor(story)).toBe(true);
    expect(await db().dealNda.findUnique({ where: { dealId: story.dealId } })).toMatchObject({
      kind: "one_way",
    });
  });

  test("what was shown must be what is confirmed", async () => {
    const story = await inDiscussion();
    const old = { agree: true, hash: "a".repeat(64) };
    expect(await story.try(story.cast.buyer, "sign_nda", old)).toMatchObject({
      refusal: { key: "deals.text_changed" },
    });
  });

  test("the operator's override moves the deal and opens nothing", async () => {
    const story = await inDiscussion();
    const override = { override: { reason: "Hai bên ký trên giấy" } };
    must(await story.try(story.cast.operator, "sign_nda", agree, override));
    expect((await story.deal()).state).toBe("evaluating");
    expect(await annexOpenFor(story)).toBe(false);
    await story.both("sign_nda", agree);
    expect((await story.deal()).state).toBe("evaluating");
    expect(await annexOpenFor(story)).toBe(true);
  });

  test("talks that went straight to terms open the annex later, by an NDA of both", async () => {
    const story = await inDiscussion();
    await story.take(story.cast.buyer, "open_negotiation");
    expect(await annexOpenFor(story)).toBe(false);
    await story.both("sign_nda", agree);
    expect((await story.deal()).state).toBe("negotiating");
    expect(await annexOpenFor(story)).toBe(true);
    expect(await story.try(story.cast.buyer, "sign_nda", agree)).toMatchObject({
      refusal: { key: "deals.nda_already_confirmed" },
    });
  });
});

describe("the texts", () => {
  const clauses = "Thông tin mật\nGiao dịch {{code}} của {{buyerName}}.\n\nThời hạn\n05 năm.";
  const values = {
    kind: "mutual",
    inForceFrom: "2026-03-01",
    note: "Dài hơn",
    titleVi: "Thỏa thuận bảo mật, bản mới",
    titleEn: "NDA, new version",
    clausesVi: clauses,
    clausesEn: "Secrets\nDeal {{code}} of {{buyerNameEn}}.\n\nTerm\n5 years.",
  };

  test("a new version is for talks that begin on its day; older ones keep theirs", async () => {
    const cast = await aCast();
    const before = await aDealIn("in_discussion", cast, new Date("2026-02-02T03:00:00Z"));
    const manager = { ...cast.operator, roles: ["manager" as const] };
    expect(await addNdaText(before.ctx(cast.buyer), values)).toMatchObject({
      refusal: { status: 404 },
    });
    expect(await addNdaText(before.ctx(cast.operator), values)).toMatchObject({
      refusal: { status: 403 },
    });
    expect(must(await addNdaText(before.ctx(manager), values)).version).toBe(2);
    const after = await aDealIn("in_discussion", await aCast(), new Date("2026-03-05T03:00:00Z"));
    await before.both("sign_nda", agree);
    await after.both("sign_nda", agree);
    const version = async (story: Story) =>
      (await db().dealNda.findUniqueOrThrow({ where: { dealId: story.dealId } })).textVersion;
    expect(await version(before)).toBe(1);
    expect(await version(after)).toBe(2);
  });

  test("a text with unknown places or missing clauses is told at its field", async () => {
    const cast = await aCast();
    const ctx = {
      db: db(),
      now: new Date(),
      actor: { ...cast.operator, roles: ["owner" as const] },
    };
    expect(
      await addNdaText(ctx, { ...values, clausesVi: `${clauses}\n\nThêm\n{{giá}} {{price}}` }),
    ).toMatchObject({
      refusal: {
        status: 422,
        fields: {
          clausesVi: "contracts.unknown_place",
          clausesEn: "contracts.clauses_differ",
        },
      },
    });
  });
});

test("the PDF is made once and stands among the deal's files", async () => {
  const story = await aDealIn("evaluating");
  await runJobs();
  const nda = await db().dealNda.findUniqueOrThrow({ where: { dealId: story.dealId } });
  const files = await db().document.findMany({
    where: { subjectId: story.dealId, purpose: "nda" },
  });
  expect(files.map(({ id, contentType }) => [id, contentType])).toEqual([
    [nda.documentId, "application/pdf"],
  ]);
});
