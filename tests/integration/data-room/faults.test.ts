import { readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { cleanUploads } from "#app/data-room/clean-uploads.server.ts";
import { countVisible } from "#app/data-room/count-visible.server.ts";
import { keepUpload } from "#app/data-room/keep-upload.server.ts";
import { clamdScanner } from "#app/documents/clamd-scanner.server.ts";
import { diskStorage } from "#app/documents/disk-storage.server.ts";
import { scanDocument } from "#app/documents/scan-document.server.ts";
import { stagedPath, stagingFolder } from "#app/documents/staging.server.ts";
import { storage } from "#app/documents/storage.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ctxFor } from "#tests/factories/people.ts";
import { type ClamdServer, eicar, startClamd } from "#tests/fakes/clamd-server.ts";
import { aCast, aDealIn, type Cast, must } from "#tests/integration/deals/deal-story.ts";
import { runJobs } from "#tests/setup/jobs.ts";
import { documentOf, read, send, stagedUpload } from "./room-actors.ts";

let cast: Cast;
let dealId: string;

beforeAll(async () => {
  cast = await aCast();
  dealId = (await aDealIn("evaluating", cast)).dealId;
});

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const staged = async () =>
  (await readdir(stagingFolder())).filter((name) => !name.endsWith(".json"));

function full(): NodeJS.ErrnoException {
  return Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
}

describe("storage full", () => {
  test("the upload is told, stays on its way and is kept once there is room", async () => {
    const begun = must(await stagedUpload(cast.seller, dealId));
    const put = vi.spyOn(storage(), "putFile").mockRejectedValueOnce(full());
    const refused = await keepUpload(ctxFor(cast.seller), begun.id);
    expect(refused).toMatchObject({ refusal: { status: 507, key: "documents.storage_full" } });
    expect(await db().roomFileVersion.count({ where: { file: { dealId } } })).toBe(0);
    put.mockRestore();
    expect((await keepUpload(ctxFor(cast.seller), begun.id)).ok).toBe(true);
    expect(await staged()).not.toContain(begun.id);
  });
});

test("a stored file that is gone is told, and no reading of it is written down", async () => {
  const { fileId } = must(await send(cast.seller, dealId));
  const document = await documentOf(fileId);
  const { storageKey } = await db().document.findUniqueOrThrow({ where: { id: document } });
  await rm(join(env().STORAGE_DIR, storageKey));
  expect(await read(cast.buyer, document)).toMatchObject({ refusal: { key: "documents.lost" } });
  expect(await db().documentRead.count({ where: { documentId: document } })).toBe(0);
});

describe("killed between writes", () => {
  test("whole but never judged: the round keeps it, once", async () => {
    const { id } = must(await stagedUpload(cast.seller, dealId, { fileName: "Dở dang.pdf" }));
    await cleanUploads({ db: db(), now: later(0.2) });
    await cleanUploads({ db: db(), now: later(0.3) });
    const upload = await db().roomUpload.findUniqueOrThrow({ where: { id } });
    expect(upload.state).toBe("kept");
    expect(await db().roomFile.count({ where: { dealId, name: "Dở dang.pdf" } })).toBe(1);
    expect(await staged()).not.toContain(id);
  });

  test("bytes stored, rows not: the same call ends in one file and no stray bytes", async () => {
    const { id } = must(await stagedUpload(cast.seller, dealId, { fileName: "Giữa chừng.pdf" }));
    const die = vi.spyOn(db(), "$transaction").mockRejectedValueOnce(new Error("killed"));
    await expect(keepUpload(ctxFor(cast.seller), id)).rejects.toThrow("killed");
    die.mockRestore();
    const { storageKey, state } = await db().roomUpload.findUniqueOrThrow({ where: { id } });
    expect(state).toBe("storing");
    const { fileId } = must(await keepUpload(ctxFor(cast.seller), id));
    const document = await db().document.findUniqueOrThrow({
      where: { id: await documentOf(fileId) },
    });
    expect(document.storageKey).toBe(storageKey);
    expect(must(await keepUpload(ctxFor(cast.seller), id)).fileId).toBe(fileId);
  });

  test("cut off and never taken up again: after a day its bytes go", async () => {
    const { id } = must(await stagedUpload(cast.seller, dealId));
    await writeFile(stagedPath(id), "half");
    const stray = newId();
    await writeFile(stagedPath(stray), "left by a form");
    await utimes(stagedPath(stray), later(-30), later(-30));
    await cleanUploads({ db: db(), now: later(2) });
    expect(await staged()).toContain(id);
    await cleanUploads({ db: db(), now: later(25) });
    expect(await staged()).not.toContain(id);
    expect(await staged()).not.toContain(stray);
    expect((await keepUpload(ctxFor(cast.seller), id)).ok).toBe(false);
  });

  test("what is refused leaves nothing behind", async () => {
    const bytes = Buffer.from("MZ\u0000\u0001 a program");
    const begun = must(await stagedUpload(cast.seller, dealId, { bytes, fileName: "m\0ay.pdf" }));
    expect(await keepUpload(ctxFor(cast.seller), begun.id)).toMatchObject({
      refusal: { key: "documents.unknown_type" },
    });
    expect(await staged()).not.toContain(begun.id);
    expect(await keepUpload(ctxFor(cast.seller), begun.id)).toMatchObject({ ok: false });
  });
});

test("empty and huge files are told before a byte is sent", async () => {
  const begin = (bytes: number) =>
    stagedUpload(cast.seller, dealId, { bytes: { length: bytes } as Uint8Array });
  expect(await begin(0)).toMatchObject({ refusal: { key: "documents.empty" } });
  expect(await begin(201 * 1024 * 1024)).toMatchObject({
    refusal: { key: "documents.over_limit", params: { limit: 200 } },
  });
});

describe("quarantine", () => {
  let clamd: ClamdServer;

  beforeAll(async () => {
    clamd = await startClamd();
    return () => clamd.close();
  });

  async function quarantined(bytes: Buffer) {
    const { fileId } = must(await send(cast.seller, dealId, { bytes, fileName: "so-lieu.txt" }));
    const id = await documentOf(fileId);
    await db().document.update({ where: { id }, data: { scan: "pending" } });
    return { fileId, id };
  }

  const scan = (id: string, port = clamd.port) =>
    scanDocument(
      {
        db: db(),
        now: new Date(),
        storage: diskStorage(env().STORAGE_DIR),
        scanner: clamdScanner("127.0.0.1", port, 2_000),
      },
      id,
    );

  test("until it is found clean only the owner has it; then the others are told", async () => {
    await runJobs();
    const seen = await countVisible(db(), cast.buyer, dealId);
    const { id, fileId } = await quarantined(Buffer.from("độ ẩm 4%"));
    expect(await countVisible(db(), cast.buyer, dealId)).toBe(seen);
    expect(await read(cast.buyer, id)).toMatchObject({ refusal: { status: 404 } });
    expect((await read(cast.seller, id)).ok).toBe(true);
    await scan(id);
    await scan(id);
    expect((await read(cast.buyer, id)).ok).toBe(true);
    await runJobs();
    const told = { userId: cast.buyer.userId, href: { endsWith: fileId } };
    expect(await db().notification.count({ where: told })).toBe(1);
  });

  test("what carries malware loses its content; its sender is told, without its name", async () => {
    const { id } = await quarantined(Buffer.from(`ghi chú\n${eicar}`));
    const { storageKey } = await db().document.findUniqueOrThrow({ where: { id } });
    await scan(id);
    await expect(stat(join(env().STORAGE_DIR, storageKey))).rejects.toThrow("ENOENT");
    expect(await read(cast.seller, id)).toMatchObject({ refusal: { key: "documents.infected" } });
    expect(await read(cast.buyer, id)).toMatchObject({ refusal: { key: "documents.missing" } });
    await runJobs();
    const mail = await db().mail.findFirstOrThrow({ where: { template: "file_infected" } });
    expect(`${mail.subject}${mail.text}`).not.toContain("so-lieu");
  });

  test("what a run cut off before it removed the content, the next one removes", async () => {
    const { id } = await quarantined(Buffer.from(eicar));
    const { storageKey } = await db().document.findUniqueOrThrow({ where: { id } });
    await db().document.update({ where: { id }, data: { scan: "infected" } });
    await scan(id);
    await expect(stat(join(env().STORAGE_DIR, storageKey))).rejects.toThrow("ENOENT");
  });

  test("a scanner that does not answer leaves the file where it is", async () => {
    const { id } = await quarantined(Buffer.from("chờ"));
    await expect(scan(id, 1)).rejects.toThrow();
    expect(await db().document.findUniqueOrThrow({ where: { id } })).toMatchObject({
      scan: "pending",
    });
  });
});

test("a marked copy is whole", async () => {
  const { fileId } = must(await send(cast.seller, dealId));
  const opened = must(await read(cast.buyer, await documentOf(fileId), "view"));
  expect((await buffer(opened.stream)).length).toBe(opened.sizeBytes);
});
