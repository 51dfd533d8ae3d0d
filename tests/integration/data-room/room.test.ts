import { buffer } from "node:stream/consumers";
import { PDFDocument } from "@cantoo/pdf-lib";
import { createCanvas } from "@napi-rs/canvas";
import { beforeAll, describe, expect, test } from "vitest";
import { answerQuestion } from "#app/data-room/answer-question.server.ts";
import { askQuestion } from "#app/data-room/ask-question.server.ts";
import { countVisible } from "#app/data-room/count-visible.server.ts";
import { loadReads, loadRoom } from "#app/data-room/load-room.server.ts";
import { loadRoomFile } from "#app/data-room/load-room-file.server.ts";
import { makeFolder } from "#app/data-room/make-folder.server.ts";
import type { RoomRight } from "#app/data-room/model.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { removeFile } from "#app/data-room/remove-file.server.ts";
import { setRights } from "#app/data-room/set-rights.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ctxFor } from "#tests/factories/people.ts";
import { aCast, aDealIn, aListing, type Cast, must } from "#tests/integration/deals/deal-story.ts";
import { runJobs } from "#tests/setup/jobs.ts";
import { documentOf, pdf, read, roomOf, send } from "./room-actors.ts";

let cast: Cast;
let dealId: string;

beforeAll(async () => {
  cast = await aCast();
  dealId = (await aDealIn("evaluating", cast)).dealId;
});

async function aFile(more: Parameters<typeof send>[2] = {}): Promise<string> {
  return must(await send(cast.seller, dealId, more)).fileId;
}

function give(targetId: string, granteeId: string, right: RoomRight | "", actor = cast.seller) {
  return setRights(ctxFor(actor), {
    dealId,
    values: { targetId, rights: [{ granteeId, right }] },
  });
}

const refusal = (status: number) => ({ ok: false, refusal: { status } });

describe("before the NDA", () => {
  test("the supply side prepares its room; for everybody else nothing is there", async () => {
    const listingId = await aListing(cast.institute);
    const early = await aDealIn("in_discussion", { ...cast, listingId });
    const { fileId } = must(await send(cast.seller, early.dealId));
    expect(await countVisible(db(), cast.seller, early.dealId)).toBe(1);
    const document = await documentOf(fileId);
    for (const other of [cast.buyer, cast.operator, cast.city, cast.outsider]) {
      expect(await openRoom(db(), other, early.dealId)).toBeNull();
      expect(await countVisible(db(), other, early.dealId)).toBeNull();
      expect(await read(other, document)).toMatchObject(refusal(404));
      expect(await send(other, early.dealId)).toMatchObject(refusal(404));
      const asked = await askQuestion(ctxFor(other), {
        dealId: early.dealId,
        fileId,
        values: { question: "Có tệp nào không?" },
      });
      expect(asked).toMatchObject(refusal(404));
    }
    await runJobs();
    const told = await db().notification.count({
      where: { event: { startsWith: "deals.file" }, href: { contains: early.dealId } },
    });
    expect(told).toBe(0);
    await early.both("sign_nda", { agree: true });
    expect(await countVisible(db(), cast.buyer, early.dealId)).toBe(1);
    expect((await read(cast.buyer, document)).ok).toBe(true);
  });
});

describe("rights", () => {
  test("die at once, and with them every link", async () => {
    const fileId = await aFile();
    const document = await documentOf(fileId);
    expect((await read(cast.buyer, document)).ok).toBe(true);
    must(await give(fileId, cast.buyer.userId, "none"));
    expect(await read(cast.buyer, document)).toMatchObject(refusal(404));
    expect(await loadRoomFile(db(), await roomOf(cast.buyer, dealId), fileId)).toBeNull();
    expect((await read(cast.buyerMember, document)).ok).toBe(true);
    must(await give(fileId, cast.enterprise.id, "view"));
    expect(await read(cast.buyerMember, document)).toMatchObject(refusal(403));
    expect((await read(cast.buyerMember, document, "view")).ok).toBe(true);
    must(await give(fileId, cast.buyer.userId, ""));
    expect((await read(cast.buyer, document, "view")).ok).toBe(true);
  });

  test("to view is not to take away kinds no browser shows", async () => {
    const fileId = await aFile({ fileName: "so-lieu.csv", bytes: Buffer.from("a,b\n1,2") });
    must(await give(fileId, cast.enterprise.id, "view"));
    expect(await read(cast.buyer, await documentOf(fileId), "view")).toMatchObject(refusal(403));
  });

  test("a folder's rule holds for what is in it, names and counts included", async () => {
    const { folderId } = must(
      await makeFolder(ctxFor(cast.seller), { dealId, values: { name: "Bản vẽ kín" } }),
    );
    const fileId = await aFile({ folderId, fileName: "Chi tiết kín.pdf" });
    const before = await countVisible(db(), cast.buyer, dealId);
    must(await give(folderId, cast.enterprise.id, "none"));
    expect(await countVisible(db(), cast.buyer, dealId)).toBe((before ?? 0) - 1);
    const page = JSON.stringify(await loadRoom(db(), await roomOf(cast.buyer, dealId)));
    expect(page).not.toContain("Bản vẽ kín");
    expect(page).not.toContain("Chi tiết kín");
    must(await give(fileId, cast.buyer.userId, "view"));
    const opened = JSON.stringify(await loadRoom(db(), await roomOf(cast.buyer, dealId)));
    expect(opened).toContain("Chi tiết kín");
  });

  test("only the owner gives them, only to the other side, only on its own things", async () => {
    const fileId = await aFile();
    expect(await give(fileId, cast.buyer.userId, "view", cast.buyer)).toMatchObject(refusal(404));
    expect(await give(fileId, cast.outsider.userId, "view")).toMatchObject(refusal(422));
    expect(await give(newId(), cast.buyer.userId, "view")).toMatchObject(refusal(404));
    expect(await give(fileId, cast.buyer.userId, "all" as never)).toMatchObject(refusal(422));
    expect(await removeFile(ctxFor(cast.buyer), { dealId, fileId })).toMatchObject(refusal(404));
    const version = await send(cast.buyer, dealId, { fileId });
    expect(version).toMatchObject(refusal(404));
  });

  test("somebody let in sees only what was given, and adds nothing", async () => {
    const fileId = await aFile();
    const adviser = cast.outsider;
    await db().roomGrant.create({
      data: {
        id: newId(),
        dealId,
        ownerOrganisationId: cast.institute.id,
        targetId: fileId,
        granteeOrganisationId: adviser.organisationId,
        granteeId: adviser.userId,
        right: "view",
        grantedById: cast.seller.userId,
        grantedAt: new Date(),
      },
    });
    const { parts, papers } = await loadRoom(db(), await roomOf(adviser, dealId));
    expect(parts.flatMap((part) => part.files.map(({ id }) => id))).toEqual([fileId]);
    expect(papers).toEqual([]);
    expect((await read(adviser, await documentOf(fileId), "view")).ok).toBe(true);
    expect(await send(adviser, dealId)).toMatchObject(refusal(404));
    await db().roomGrant.deleteMany({ where: { targetId: fileId } });
    expect(await openRoom(db(), adviser, dealId)).toBeNull();
  });

  test("a file that was taken out opens for nobody; its readings stay", async () => {
    const fileId = await aFile();
    const document = await documentOf(fileId);
    await read(cast.buyer, document);
    must(await removeFile(ctxFor(cast.seller), { dealId, fileId }));
    for (const reader of [cast.buyer, cast.seller, cast.operator]) {
      expect(await read(reader, document)).toMatchObject(refusal(404));
    }
    expect(await db().documentRead.count({ where: { documentId: document } })).toBe(1);
  });
});

describe("versions", () => {
  test("old ones are kept and told apart", async () => {
    const fileId = await aFile({ bytes: pdf("Ban 1") });
    must(await send(cast.seller, dealId, { fileId, bytes: pdf("Ban 2 dai hon"), note: "Trang 3" }));
    must(await send(cast.seller, dealId, { fileId, bytes: pdf("Ban 2 dai hon") }));
    const page = await loadRoomFile(db(), await roomOf(cast.buyer, dealId), fileId);
    expect(page?.versions.map(({ number, change }) => [number, change?.sameContent])).toEqual([
      [3, true],
      [2, false],
      [1, undefined],
    ]);
    expect(page?.versions[1]).toMatchObject({ note: "Trang 3" });
    expect((await read(cast.buyer, await documentOf(fileId, 1))).ok).toBe(true);
  });

  test("of two at once one is kept and the other told", async () => {
    const fileId = await aFile();
    const both = await Promise.all(
      [cast.seller, cast.sellerMember].map((actor, i) =>
        send(actor, dealId, { fileId, baseNumber: 1, bytes: pdf(`Ban song song ${i}`) }),
      ),
    );
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({
      refusal: { status: 409, key: "data_room.newer_version" },
    });
    expect(await db().roomFileVersion.count({ where: { fileId } })).toBe(2);
  });
});

test("names come out composed and whole, whatever they were", async () => {
  const names: [string, string][] = [
    ["Bản vẽ".normalize("NFD"), "Bản vẽ.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["\u202egnp.exe", "gnp.pdf"],
    ["....", "tep.pdf"],
  ];
  for (const [given, kept] of names) {
    const fileId = await aFile({ fileName: given });
    const { name } = await db().roomFile.findUniqueOrThrow({ where: { id: fileId } });
    expect(name).toBe(kept.normalize("NFC"));
  }
});

describe("what goes out", () => {
  const bytesFor = async (reader: UserActor, document: string) => {
    const opened = must(await read(reader, document, "view"));
    return buffer(opened.stream);
  };

  test("a PDF carries the reader, a picture too; the owner gets the original", async () => {
    const original = pdf("Goc");
    const document = await documentOf(await aFile({ bytes: original }));
    expect((await bytesFor(cast.seller, document)).equals(original)).toBe(true);
    const copy = await bytesFor(cast.buyer, document);
    expect(copy.equals(original)).toBe(false);
    const marked = await PDFDocument.load(copy);
    expect(marked.getPageCount()).toBe(1);
    const fonts = JSON.stringify(marked.context.enumerateIndirectObjects().map(String));
    expect(fonts).toContain("Tinos");
    const canvas = createCanvas(400, 300);
    const picture = await canvas.encode("png");
    const image = await documentOf(await aFile({ bytes: picture, fileName: "anh.png" }));
    const shown = await bytesFor(cast.buyer, image);
    expect(shown.subarray(1, 4).toString()).toBe("PNG");
    expect(shown.equals(picture)).toBe(false);
  });

  test("what cannot be marked does not leave", async () => {
    const broken = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF");
    const document = await documentOf(await aFile({ bytes: broken }));
    expect(await read(cast.buyer, document, "view")).toMatchObject({
      refusal: { status: 422, key: "documents.cannot_mark" },
    });
    expect((await read(cast.seller, document, "view")).ok).toBe(true);
    expect(
      await db().documentRead.count({ where: { documentId: document, userId: cast.buyer.userId } }),
    ).toBe(0);
  });

  test("every opening is told to the owner: who, for whom, which version, what for", async () => {
    const fileId = await aFile();
    must(await send(cast.seller, dealId, { fileId, bytes: pdf("Ban 2") }));
    must(await read(cast.buyer, await documentOf(fileId, 2), "view"));
    must(await read(cast.operator, await documentOf(fileId, 1), "download"));
    const reads = await loadReads(db(), await roomOf(cast.seller, dealId), fileId);
    expect(reads.map((r) => [r.versionNumber, r.action, r.organisation.vi])).toEqual([
      [1, "download", expect.any(String)],
      [2, "view", cast.enterprise.name],
    ]);
    expect(await loadReads(db(), await roomOf(cast.buyer, dealId), fileId)).toEqual([]);
  });
});

test("questions: readers ask, the owner answers once, only those who may read are told", async () => {
  const fileId = await aFile();
  must(await give(fileId, cast.buyerMember.userId, "none"));
  const asked = must(
    await askQuestion(ctxFor(cast.buyer), {
      dealId,
      fileId,
      values: { question: "Áp suất buồng là bao nhiêu?" },
    }),
  );
  const answer = { dealId, fileId, values: { ...asked, answer: "40 Pa khi chạy ổn định." } };
  expect(await answerQuestion(ctxFor(cast.buyer), answer)).toMatchObject(refusal(404));
  must(await answerQuestion(ctxFor(cast.sellerMember), answer));
  expect(await answerQuestion(ctxFor(cast.seller), answer)).toMatchObject(refusal(409));
  const hidden = await askQuestion(ctxFor(cast.buyerMember), {
    dealId,
    fileId,
    values: { question: "?" },
  });
  expect(hidden).toMatchObject(refusal(404));
  await runJobs();
  const told = await db().notification.findMany({
    where: { href: `/deals/${dealId}/files/${fileId}` },
    select: { event: true, userId: true, params: true },
  });
  const of = (event: string) => told.filter((n) => n.event === event).map((n) => n.userId);
  expect(of("deals.file_question").sort()).toEqual(
    [cast.seller.userId, cast.sellerMember.userId].sort(),
  );
  expect(of("deals.file_answer")).toEqual([cast.buyer.userId]);
  expect(JSON.stringify(told)).not.toContain("Áp suất");
});

test("folders: own ones only, a few deep, each name once", async () => {
  const make = (values: unknown, actor = cast.seller) =>
    makeFolder(ctxFor(actor), { dealId, values });
  let parentId = must(await make({ name: "Một" })).folderId;
  expect(await make({ name: "một" })).toMatchObject({
    refusal: { fields: { name: "data_room.same_name" } },
  });
  const pressed = await Promise.all([make({ name: "Hai lần" }), make({ name: "Hai lần" })]);
  expect(pressed.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await make({ name: "Của bạn", parentId }, cast.buyer)).toMatchObject(refusal(404));
  expect(await make({ name: " " })).toMatchObject({ refusal: { fields: { name: "form.needed" } } });
  for (const name of ["Hai", "Ba", "Bốn"]) parentId = must(await make({ name, parentId })).folderId;
  expect(await make({ name: "Năm", parentId })).toMatchObject({
    refusal: { fields: { parentId: "data_room.too_deep" } },
  });
});
