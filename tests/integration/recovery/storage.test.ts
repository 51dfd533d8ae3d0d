import { readdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { addVersion, writeVersion } from "#app/contracts/add-version.server.ts";
import { makeVersionFiles } from "#app/contracts/make-version-files.server.ts";
import { offerRemoteSigner } from "#app/contracts/remote-signers.server.ts";
import { beginRemoteSigning } from "#app/contracts/sign-remotely.server.ts";
import { receiveUpload } from "#app/data-room/receive-upload.server.ts";
import { raiseClaim } from "#app/delivery/claim-warranty.server.ts";
import { stagedPath } from "#app/documents/staging.server.ts";
import { storage } from "#app/documents/storage.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { makeDossier } from "#app/law/make-dossier.server.ts";
import { requestDossier } from "#app/law/request-dossier.server.ts";
import { deliverMilestone } from "#app/payments/deliver-milestone.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { ctxFor } from "#tests/factories/people.ts";
import { plainPdf } from "#tests/factories/signed-pdf.ts";
import { fakeRemoteSigner } from "#tests/fakes/remote-signer.ts";
import { documentOf, read, send } from "../data-room/room-actors.ts";
import { aDealIn, legalNo, must, type Story } from "../deals/deal-story.ts";
import { aDealInDelivery, milestoneId } from "../payments/deal-in-delivery.ts";
import { everythingStored } from "./everything-stored.ts";

const full = () => Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
const file = { fileName: "ban-sua.pdf", bytes: plainPdf() };
const told = { status: 422, fields: { file: "documents.storage_full" } };

/** Names of all stored files, those on their way aside. */
async function kept(): Promise<string[]> {
  const all = await readdir(env().STORAGE_DIR, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => one.isFile() && !one.parentPath.endsWith(".uploads"))
    .map(({ name }) => name)
    .sort();
}

let agreed: Story;

beforeAll(async () => {
  agreed = await aDealIn("agreed");
  must(await agreed.saveContract(agreed.cast.seller, { ...legalNo, crossBorder: true }));
});

describe("storage full", () => {
  test("a form's file is told at its field, in words, and nothing of the step is kept", async () => {
    const delivered = await aDealIn("delivered");
    const paid = await aDealInDelivery();
    const milestone = milestoneId(paid);
    await db().milestone.update({ where: { id: milestone }, data: { state: "funded" } });
    const steps = [
      () =>
        addVersion(agreed.ctx(agreed.cast.seller), {
          dealId: agreed.dealId,
          values: { note: "Sửa điều 5" },
          upload: file,
        }),
      () =>
        delivered.try(
          delivered.cast.buyer,
          "report_use",
          { whatInUse: "Chạy ba ca.", inUseSince: "2026-04-01", sites: 1 },
          { upload: file },
        ),
      () =>
        raiseClaim(
          { db: db(), now: delivered.now, actor: delivered.cast.buyer },
          { dealId: delivered.dealId, values: { body: "Buồng sấy không nóng." }, upload: file },
        ),
      () =>
        deliverMilestone(ctxFor(paid.seller), {
          dealId: paid.id,
          milestoneId: milestone,
          version: 1,
          note: "Đã lắp",
          file,
        }),
    ];
    const files = await kept();
    for (const step of steps) {
      const before = await everythingStored();
      const put = vi.spyOn(storage(), "put").mockRejectedValue(full());
      expect(await step()).toMatchObject({ ok: false, refusal: told });
      put.mockRestore();
      expect(await everythingStored()).toEqual(before);
      expect(await kept()).toEqual(files);
      expect((await step()).ok, "once there is room it goes").toBe(true);
      files.splice(0, files.length, ...(await kept()));
    }
    for (const [locale, words] of [
      ["vi", "hết chỗ"],
      ["en", "no room left"],
    ] as const) {
      const say = translator(locale).getFixedT(null, "refusals");
      expect(say("documents.storage_full")).toContain(words);
    }
  });

  test("the worker's papers: the job fails and comes again, half of them is not kept", async () => {
    const ctx = agreed.ctx(agreed.cast.seller);
    must(await writeVersion(ctx, { dealId: agreed.dealId }));
    const version = await db().contractVersion.findFirstOrThrow({
      where: { dealId: agreed.dealId },
      orderBy: { number: "desc" },
    });
    const files = await kept();
    // The PDF still fits, the Word file does not.
    const fits = storage().put;
    const put = vi.spyOn(storage(), "put");
    put.mockImplementationOnce(fits).mockRejectedValueOnce(full());
    const make = () => makeVersionFiles({ db: db(), now: agreed.now }, version.id);
    await expect(make()).rejects.toThrow("storage_full");
    put.mockRestore();
    expect(await kept(), "no bytes of the half that fitted").toEqual(files);
    await make();
    expect(await kept()).toHaveLength(files.length + 2);
  });

  test("a resumable upload is told while it is sent, and goes on once there is room", async () => {
    const story = await aDealIn("evaluating");
    const ctx = ctxFor(story.cast.seller);
    const bytes = Buffer.from("Thông số buồng sấy.");
    const values = { fileName: "so.txt", sizeBytes: bytes.length };
    const path = `http://localhost/deals/${story.dealId}/uploads`;
    const tus = { "tus-resumable": "1.0.0" };
    const began = await receiveUpload(ctx, {
      dealId: story.dealId,
      uploadId: null,
      request: new Request(path, {
        method: "POST",
        headers: {
          ...tus,
          "upload-length": String(bytes.length),
          "upload-metadata": `fileName ${Buffer.from(values.fileName).toString("base64")}`,
        },
      }),
    });
    expect(began.status).toBe(201);
    const id = began.headers.get("location")?.split("/").at(-1) ?? "";
    const piece = () =>
      receiveUpload(ctx, {
        dealId: story.dealId,
        uploadId: id,
        request: new Request(`${path}/${id}`, {
          method: "PATCH",
          headers: {
            ...tus,
            "upload-offset": "0",
            "content-type": "application/offset+octet-stream",
          },
          body: bytes,
        }),
      });
    // A device that is always full.
    await rm(stagedPath(id));
    await symlink("/dev/full", stagedPath(id));
    const answer = await piece();
    expect(answer.status).toBe(507);
    expect(await answer.json()).toMatchObject({ refusal: { key: "documents.storage_full" } });
    await rm(stagedPath(id));
    await writeFile(stagedPath(id), "");
    expect((await piece()).status).toBe(204);
    expect(await db().roomFileVersion.count({ where: { file: { dealId: story.dealId } } })).toBe(1);
  });
});

describe("a file that is refused or whose step is", () => {
  test("leaves no bytes behind", async () => {
    const files = await kept();
    const text = { fileName: "a.txt", bytes: Buffer.from("chữ") };
    const ctx = agreed.ctx(agreed.cast.seller);
    const sent = { dealId: agreed.dealId, values: { note: "Chữ" }, upload: text };
    expect(await addVersion(ctx, sent)).toMatchObject({
      refusal: { fields: { file: "contracts.pdf_or_word" } },
    });
    expect(await kept()).toEqual(files);
  });
});

describe("file gone", () => {
  async function lose(documentId: string): Promise<void> {
    const { storageKey } = await db().document.findUniqueOrThrow({ where: { id: documentId } });
    await rm(join(env().STORAGE_DIR, storageKey));
  }

  test("a download and a marked copy: 404 in words, and no reading is written down", async () => {
    const story = await aDealIn("evaluating");
    const { seller, buyer } = story.cast;
    for (const fileName of ["so-do.pdf", "ghi-chu.txt"]) {
      const bytes = fileName.endsWith("pdf") ? undefined : Buffer.from("Ghi chú");
      const sent = must(
        await send(seller, story.dealId, bytes ? { fileName, bytes } : { fileName }),
      );
      const documentId = await documentOf(sent.fileId);
      await lose(documentId);
      for (const [reader, wanted] of [
        [buyer, "view"],
        [buyer, "download"],
        [seller, "download"],
      ] as const) {
        expect(await read(reader, documentId, wanted)).toMatchObject({
          refusal: { status: 404, key: "documents.lost" },
        });
      }
      expect(await db().documentRead.count({ where: { documentId } })).toBe(0);
    }
  });

  test("the contract: a dossier is not made without it, nothing is handed to a provider", async () => {
    const { dealId } = agreed;
    await agreed.both("confirm_contract", { agree: true });
    const version = await db().contractVersion.findFirstOrThrow({ where: { dealId, final: true } });
    const now = agreed.now;
    await makeVersionFiles({ db: db(), now }, version.id);
    const { documentId } = await db().contractVersion.findUniqueOrThrow({
      where: { id: version.id },
    });
    const ctx = agreed.ctx(agreed.cast.seller);
    must(await requestDossier(ctx, { dealId }));
    const place = await db().document.findUniqueOrThrow({ where: { id: documentId ?? "" } });
    const stream = await storage().open(place.storageKey);
    if (!stream) throw new Error("no file");
    const whole = await buffer(stream);
    await lose(documentId ?? "");
    await expect(makeDossier({ db: db(), now }, dealId)).rejects.toThrow("missing in the storage");
    offerRemoteSigner(fakeRemoteSigner("Ký mất tệp", async (pdf) => pdf));
    const asked = { dealId, provider: "Ký mất tệp", returnUrl: "http://localhost/" };
    expect(await beginRemoteSigning(ctx, asked)).toMatchObject({
      refusal: { status: 409, key: "contracts.no_pdf_yet" },
    });
    await storage().put(place.storageKey, whole);
    await makeDossier({ db: db(), now }, dealId);
    const path = await db().dealLegalPath.findUniqueOrThrow({ where: { dealId } });
    expect(path.dossierDocumentId).not.toBeNull();
  });
});

test("what came with a handover or a claim is read by both sides, and by nobody else", async () => {
  const story = await aDealIn("delivered");
  const { buyer, seller, outsider, operator } = story.cast;
  const claim = { dealId: story.dealId, values: { body: "Buồng sấy không nóng." }, upload: file };
  must(await raiseClaim({ db: db(), now: story.now, actor: buyer }, claim));
  const { id } = await db().document.findFirstOrThrow({
    where: { subjectId: story.dealId, purpose: "delivery_file" },
  });
  for (const reader of [buyer, seller, operator]) expect((await read(reader, id)).ok).toBe(true);
  for (const reader of [outsider, null]) {
    expect(await read(reader, id)).toMatchObject({ refusal: { status: 404 } });
  }
});
