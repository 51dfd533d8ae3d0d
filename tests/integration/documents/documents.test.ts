import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "vitest";
import { type DocumentPurpose, sizeLimits } from "#app/documents/model.ts";
import { readDocument } from "#app/documents/read-document.server.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { removeDocument } from "#app/documents/remove-document.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { columnsOf } from "#app/listings/content-columns.ts";
import { emptyContent, type ListingState } from "#app/listings/model.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { paper } from "#seeds/demo/paper.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";

let owner: UserActor;
let buyer: UserActor;
let stranger: UserActor;
let operator: UserActor;

beforeAll(async () => {
  owner = await aMember(await anOrganisation("institute"));
  buyer = await aMember(await anOrganisation("enterprise"));
  stranger = await aMember(await anOrganisation("enterprise"));
  operator = await aMember(await anOrganisation("operator"));
});

const bytes = (content: string) => new TextEncoder().encode(content);
const PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF";

async function aListing(state: ListingState): Promise<string> {
  const id = newId();
  await db().listing.create({
    data: {
      ...columnsOf({ ...emptyContent("technology"), title: { vi: "Máy", en: null } }),
      id,
      organisationId: owner.organisationId,
      state,
    } as never,
  });
  return id;
}

async function stored(purpose: DocumentPurpose, subjectId: string, content = PDF, name = "a.pdf") {
  const result = await storeUpload(ctxFor(owner), {
    purpose,
    subjectId,
    organisationId: owner.organisationId,
    file: { fileName: name, bytes: bytes(content) },
  });
  if (!result.ok) throw new Error(result.refusal.key);
  return result.value;
}

function read(id: string, reader: UserActor | null) {
  return readDocument({ ...ctxFor(owner), reader }, id);
}

async function aDeal(
  listingId: string,
  reached: "in_discussion" | "evaluating",
  ndaConfirmed = false,
) {
  const id = newId();
  const now = new Date();
  await db().deal.create({
    data: {
      id,
      code: `T-${id.slice(-8)}`,
      origin: "listing_request",
      pipelineVersion: 1,
      state: reached,
      stateSince: now,
      buyerOrganisationId: buyer.organisationId,
      sellerOrganisationId: owner.organisationId,
      listingId,
      titleVi: "Máy",
      purpose: "dùng",
      industry: "C10",
      scale: "một xưởng",
      timing: "within_6_months",
      requestedAt: now,
      transitions: {
        create: { id: newId(), seq: 1, name: "x", to: reached, actorKind: "system", at: now },
      },
      ...(ndaConfirmed ? { nda: { create: { confirmedAt: now } } } : {}),
    },
  });
  return id;
}

describe("what is kept", () => {
  test("a file is judged by its bytes, whatever its name says", async () => {
    const listing = await aListing("draft");
    expect(await stored("listing_evidence", listing, PDF, "biên bản.exe")).toMatchObject({
      contentType: "application/pdf",
      fileName: "biên bản.pdf",
    });
    expect(await stored("listing_evidence", listing, "a,b\n1,2", "số liệu.csv")).toMatchObject({
      contentType: "text/csv",
    });
    for (const [content, name] of [
      ["PK\u0003\u0004 not an office file", "bai.docx"],
      ["<svg onload='x'></svg>", "anh.png"],
      ["<!doctype html><script>x</script>", "trang.txt"],
      ["MZ\u0000\u0001", "máy.pdf"],
      ["", "rỗng.txt"],
    ] as const) {
      await expect(stored("listing_evidence", listing, content, name)).rejects.toThrow(
        /documents\.(unknown_type|empty)/,
      );
    }
    await expect(stored("listing_image", listing)).rejects.toThrow("documents.images_only");
    // What the refusal names would be refused next, were documents among it.
    await expect(stored("listing_image", listing, "MZ\u0000\u0001", "ảnh.heic")).rejects.toThrow(
      "documents.images_only",
    );
  });

  test("a form with a file over the limit is answered with a sentence, not a crash", async () => {
    const form = new FormData();
    form.set("note", "Biên bản đo lần hai");
    form.set("file", new File([new Uint8Array(sizeLimits.file + 1)], "to.pdf"));
    form.set("intent", "send");
    const request = new Request("http://x/", { method: "POST", body: form });
    const tooLarge = await receiveForm(request, { maxFiles: 1 });
    expect(tooLarge).toMatchObject({
      files: [],
      refusal: { status: 422, fields: { file: "documents.too_large" } },
    });
    // Before and after the file: nothing typed is lost.
    expect([...tooLarge.form]).toEqual([
      ["note", "Biên bản đo lần hai"],
      ["intent", "send"],
    ]);
    const broken = new Request("http://x/", {
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      body: "--x\r\nnonsense",
    });
    expect(await receiveForm(broken, { maxFiles: 1 })).toMatchObject({
      refusal: { key: "documents.unreadable_form" },
    });
  });

  test("texts that are too long together are not held", async () => {
    const form = new FormData();
    for (const name of ["one", "two", "three"]) form.set(name, "a".repeat(1_500_000));
    const request = new Request("http://x/", { method: "POST", body: form });
    const received = await receiveForm(request, { maxFiles: 1 });
    expect(received.refusal).toMatchObject({ key: "documents.unreadable_form" });
    expect([...received.form.keys()]).toEqual(["one", "two"]);
  });

  test("a form gives its fields and its files apart; an unused file field is nothing", async () => {
    const form = new FormData();
    form.set("purpose", "listing_annex");
    form.set("file", new File(["a"], "tệp.txt"));
    form.set("other", new File([], ""));
    const received = await receiveForm(new Request("http://x/", { method: "POST", body: form }), {
      maxFiles: 2,
    });
    expect(received).toMatchObject({ refusal: null, files: [{ fileName: "tệp.txt" }] });
    expect(received.form.get("purpose")).toBe("listing_annex");
  });
});

describe("who reads", () => {
  test("evidence of a public listing: everybody; of a draft: owner and operator", async () => {
    const open = await stored("listing_evidence", await aListing("published"));
    expect((await read(open.id, null)).ok).toBe(true);
    const hidden = await stored("listing_evidence", await aListing("draft"));
    expect(await read(hidden.id, null)).toMatchObject({ refusal: { status: 404 } });
    expect(await read(hidden.id, stranger)).toMatchObject({ refusal: { status: 404 } });
    expect((await read(hidden.id, owner)).ok).toBe(true);
    expect((await read(hidden.id, operator)).ok).toBe(true);
  });

  test("the annex: only after the NDA, every opening is kept with its deal", async () => {
    const listing = await aListing("published");
    const drawing = paper("Ban ve", ["Buong say 60 kg"]).toString("latin1");
    const annex = await stored("listing_annex", listing, drawing);
    expect(await read(annex.id, null)).toMatchObject({ refusal: { status: 404 } });
    await aDeal(listing, "in_discussion");
    expect(await read(annex.id, buyer)).toMatchObject({ refusal: { status: 404 } });
    // Past the gate without an NDA, by waiver or by an override: what is kept secret stays so.
    await aDeal(listing, "evaluating");
    expect(await read(annex.id, buyer)).toMatchObject({ refusal: { status: 404 } });
    const dealId = await aDeal(listing, "evaluating", true);
    expect(await read(annex.id, buyer)).toMatchObject({ ok: true, value: { confidential: true } });
    expect(await read(annex.id, stranger)).toMatchObject({ refusal: { status: 404 } });
    const reads = await db().documentRead.findMany({ where: { documentId: annex.id } });
    expect(reads).toMatchObject([
      {
        userId: buyer.userId,
        organisationId: buyer.organisationId,
        dealId,
        ipAddress: "127.0.0.1",
      },
    ]);
  });

  test("files of a deal: its two parties and the operator", async () => {
    const dealId = await aDeal(await aListing("published"), "evaluating");
    const file = await stored("contract", dealId);
    for (const reader of [owner, buyer, operator])
      expect((await read(file.id, reader)).ok).toBe(true);
    expect(await read(file.id, stranger)).toMatchObject({ refusal: { status: 404 } });
    expect(await read(file.id, null)).toMatchObject({ refusal: { status: 404 } });
  });

  test("a removed file is gone for everybody, a deal's file cannot be removed", async () => {
    const listing = await aListing("published");
    const file = await stored("listing_evidence", listing);
    const remove = (actor: UserActor, input: Parameters<typeof removeDocument>[2]) =>
      inTransaction(db(), (tx) => removeDocument(tx, ctxFor(actor), input));
    const input = { documentId: file.id, subjectId: listing };
    expect(await remove(stranger, input)).toMatchObject({ refusal: { status: 404 } });
    expect(await remove(owner, input)).toMatchObject({ ok: true });
    expect(await read(file.id, owner)).toMatchObject({ refusal: { status: 404 } });
    const dealId = await aDeal(listing, "evaluating");
    const contract = await stored("contract", dealId);
    expect(await remove(owner, { documentId: contract.id, subjectId: dealId })).toMatchObject({
      refusal: { status: 404 },
    });
  });
});

test("bytes come back as they went in; lost ones are told, not thrown", async () => {
  const listing = await aListing("published");
  const file = await stored("listing_evidence", listing, "số liệu", "a.txt");
  const opened = await read(file.id, null);
  if (!opened.ok) throw new Error();
  expect(await text(opened.value.stream)).toBe("số liệu");
  const { storageKey } = await db().document.findUniqueOrThrow({ where: { id: file.id } });
  const path = join(env().STORAGE_DIR, storageKey);
  expect(await readFile(path, "utf8")).toBe("số liệu");
  await rm(path);
  expect(await read(file.id, null)).toMatchObject({ refusal: { key: "documents.lost" } });
});
