import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { documentOf, pdf } from "#tests/integration/data-room/room-actors.ts";
import { aCast, aDealIn, aListing, type Cast } from "#tests/integration/deals/deal-story.ts";
import { cookieOf, get, send } from "#tests/setup/exchange.ts";

let cast: Cast;
let dealId: string;
let seller: string;
let buyer: string;

beforeAll(async () => {
  cast = await aCast();
  dealId = (await aDealIn("evaluating", cast)).dealId;
  seller = await cookieOf(cast.seller.userId);
  buyer = await cookieOf(cast.buyer.userId);
});

const tus = (headers: Record<string, string>) => ({ "tus-resumable": "1.0.0", ...headers });
const meta = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");

function create(size: number, values: Record<string, string>, cookie = seller) {
  return send("POST", `/deals/${dealId}/uploads`, {
    cookie,
    headers: tus({ "upload-length": String(size), "upload-metadata": meta(values) }),
  });
}

function patch(path: string, offset: number, body: Uint8Array, cookie = seller) {
  return send("PATCH", path, {
    cookie,
    headers: tus({
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
      "content-length": String(body.length),
    }),
    body: Uint8Array.from(body),
  });
}

const head = (path: string, cookie = seller) => send("HEAD", path, { cookie, headers: tus({}) });

async function begun(bytes: Uint8Array, name = "Bản vẽ lớn.pdf"): Promise<string> {
  const response = await create(bytes.length, { fileName: name });
  expect(response.status).toBe(201);
  return response.headers.get("location") ?? "";
}

describe("resumable uploads", () => {
  test("in pieces, broken off and taken up again where it stopped", async () => {
    const bytes = pdf("Ban ve lon");
    const path = await begun(bytes);
    expect((await patch(path, 0, bytes.subarray(0, 100))).status).toBe(204);
    // The wrong place is refused; the right one is asked for.
    expect((await patch(path, 0, bytes.subarray(0, 100))).status).toBe(409);
    expect((await head(path)).headers.get("upload-offset")).toBe("100");
    const last = await patch(path, 100, bytes.subarray(100));
    expect(last.status).toBe(204);
    const fileId = last.headers.get("x-room-file") ?? "";
    const again = await head(path);
    expect(again.status === 200 ? again.headers.get("x-room-file") : fileId).toBe(fileId);
    const page = await get(`/deals/${dealId}/files`, buyer);
    expect(await page.text()).toContain("Bản vẽ lớn.pdf");
    const opened = await get(`/files/${await documentOf(fileId)}`, buyer);
    expect(opened.headers.get("cache-control")).toBe("private, no-store");
    expect(opened.headers.get("content-disposition")).toMatch(/^inline/);
    expect((await opened.arrayBuffer()).byteLength).toBeGreaterThan(bytes.length);
  });

  test("nobody else may ask, go on or give up", async () => {
    const path = await begun(pdf("x"));
    const other = await cookieOf((cast.sellerMember as UserActor).userId);
    for (const cookie of [buyer, other]) {
      expect((await head(path, cookie)).status).toBe(404);
      expect((await patch(path, 0, pdf("x"), cookie)).status).toBe(404);
      const ended = await send("DELETE", path, { cookie, headers: tus({}) });
      expect(ended.status).toBe(404);
    }
    expect((await create(10, { fileName: "a" }, await cookieOf(cast.outsider.userId))).status).toBe(
      404,
    );
    expect((await create(10, { fileName: "a" }, await cookieOf(cast.city.userId))).status).toBe(
      404,
    );
  });

  test("given up: its bytes go and it cannot be taken up again", async () => {
    const path = await begun(pdf("y"));
    expect((await send("DELETE", path, { cookie: seller, headers: tus({}) })).status).toBe(204);
    expect((await head(path)).status).toBe(404);
  });

  test("what is not taken is told with its reason", async () => {
    const large = await create(300 * 1024 * 1024, { fileName: "a.pdf" });
    expect(large.status).toBe(422);
    expect(await large.json()).toMatchObject({ refusal: { key: "documents.over_limit" } });
    const bytes = Buffer.from("MZ\u0000\u0001 program");
    const path = await begun(bytes, "may.pdf");
    const refused = await patch(path, 0, bytes);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ refusal: { key: "documents.unknown_type" } });
  });

  test("a version somebody was faster with is told before it is sent", async () => {
    const bytes = pdf("v1");
    const first = await patch(await begun(bytes), 0, bytes);
    const fileId = first.headers.get("x-room-file") ?? "";
    const stale = await create(10, { fileName: "b.pdf", fileId, baseNumber: "7" });
    expect(stale.status).toBe(409);
    expect(await stale.json()).toMatchObject({ refusal: { key: "data_room.newer_version" } });
  });
});

describe("without scripts", () => {
  function form(path: string, fields: Record<string, string | File>, cookie: string) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return send("POST", path, { cookie, body });
  }

  test("an ordinary form does the same, errors beside the field", async () => {
    const path = `/deals/${dealId}/files`;
    const file = new File([Uint8Array.from(pdf("bieu mau"))], "Biểu mẫu.pdf");
    const sent = await form(path, { intent: "upload", file, folderId: "" }, buyer);
    expect(sent.status).toBe(303);
    const made = await db().roomFile.findFirstOrThrow({ where: { dealId, name: "Biểu mẫu.pdf" } });
    expect(made.organisationId).toBe(cast.enterprise.id);
    const none = await form(path, { intent: "upload", file: new File([], "") }, buyer);
    expect(none.status).toBe(422);
    expect(await none.text()).toMatch(/href="#file">[^<]+: Chưa chọn tệp nào/);
    const page = `${path}/${made.id}`;
    const version = { intent: "upload", fileId: made.id, baseNumber: "1", file };
    expect((await form(page, version, buyer)).status).toBe(303);
    expect((await form(page, version, buyer)).status).toBe(409);
  });
});

test("before the NDA every address of the room is 404 to the other side", async () => {
  const listingId = await aListing(cast.institute);
  const early = await aDealIn("in_discussion", { ...cast, listingId });
  const path = `/deals/${early.dealId}`;
  expect((await get(`${path}/files`, seller)).status).toBe(200);
  for (const below of ["/files", "/files/rights", "/files/reads", `/files/${early.dealId}`]) {
    expect((await get(path + below, buyer)).status, below).toBe(404);
  }
  const deal = await (await get(path, buyer)).text();
  expect(deal).not.toContain(`${path}/files`);
  const began = await send("POST", `${path}/uploads`, {
    cookie: buyer,
    headers: tus({ "upload-length": "5", "upload-metadata": meta({ fileName: "a" }) }),
  });
  expect(began.status).toBe(404);
});

describe("a listing's section with files", () => {
  async function press(listingId: string, fields: Record<string, string>, fileName?: string) {
    const at = `/market/listings/${listingId}/edit/evidence`;
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    if (fileName)
      body.set("listing_evidence", new File([Uint8Array.from(pdf(fileName))], fileName));
    return send("POST", at, { cookie: seller, body });
  }
  const version = async (id: string) =>
    String((await db().listing.findUniqueOrThrow({ where: { id } })).version);

  test("is one form: a press for a file keeps what is written, a fault in one loses no other", async () => {
    const id = await aListing(cast.institute);
    const page = await (await get(`/market/listings/${id}/edit/evidence`, seller)).text();
    const form = page.split("</form>").find((part) => part.includes('name="standards.0.vi"'));
    expect(form).toContain('name="listing_evidence"');
    const added = await press(
      id,
      {
        "standards.0.vi": "TCVN 8366",
        version: await version(id),
        intent: "upload:listing_evidence",
      },
      "bien-ban.pdf",
    );
    expect(added.status).toBe(303);
    expect(added.headers.get("location")).toMatch(/evidence#files-listing_evidence$/);
    const row = await db().listing.findUniqueOrThrow({ where: { id } });
    expect(row.revision).toMatchObject({ standards: [{ vi: "TCVN 8366" }] });
    const refused = await press(
      id,
      {
        "standards.0.vi": "QCVN 12-3",
        "deployments.0.site.vi": "Kho Bãi Giữa",
        "deployments.0.since": "hôm nọ",
        version: String(row.version),
        intent: "next",
      },
      "phieu-thu.pdf",
    );
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const kept of ["QCVN 12-3", "hôm nọ", "phieu-thu.pdf"]) expect(html).toContain(kept);
    const none = await press(id, {
      "standards.0.vi": "QCVN 12-3",
      version: await version(id),
      intent: "upload:listing_evidence",
    });
    expect(await none.text()).toMatch(/Tệp bằng chứng: .*Chưa chọn tệp nào/);
  });
});
