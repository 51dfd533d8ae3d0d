import { beforeAll, describe, expect, test } from "vitest";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { ctxFor } from "#tests/factories/people.ts";
import { aCast, aDealIn, type Cast, type Story } from "#tests/integration/deals/deal-story.ts";
import { cookieOf, get, post } from "#tests/setup/exchange.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const SECRET = "Nhiệt độ ngưng tụ âm 52 độ";
const FILE_SECRET = "Áp suất buồng 37 Pa";
const FILE_NAME = "thong-so-buong-say";

let cast: Cast;
let story: Story;
let fileId: string;
let cookies: Record<"buyer" | "seller" | "outsider" | "city", string>;

beforeAll(async () => {
  cast = await aCast();
  await db().listing.update({
    where: { id: cast.listingId },
    data: { annexVi: SECRET, annexEn: SECRET },
  });
  const stored = await storeUpload(ctxFor(cast.seller), {
    purpose: "listing_annex",
    subjectId: cast.listingId,
    organisationId: cast.institute.id,
    file: { fileName: `${FILE_NAME}.txt`, bytes: Buffer.from(FILE_SECRET) },
  });
  if (!stored.ok) throw new Error(stored.refusal.key);
  fileId = stored.value.id;
  story = await aDealIn("in_discussion", cast, new Date(Date.now() - 1000));
  const cookie = (actor: UserActor) => cookieOf(actor.userId);
  cookies = {
    buyer: await cookie(cast.buyer),
    seller: await cookie(cast.seller),
    outsider: await cookie(cast.outsider),
    city: await cookie(cast.city),
  };
});

/** Every way to the annex that somebody of the other side could try. */
async function ways(cookie: string): Promise<[string, Response][]> {
  const listing = `/listings/${cast.listingId}`;
  const deal = `/deals/${story.dealId}`;
  const paths = [
    listing,
    `${listing}.data`,
    `/api/v1/listings/${cast.listingId}`,
    "/api/v1/listings",
    "/search?q=nhiệt+độ+ngưng+tụ",
    deal,
    `${deal}/nda`,
    `${deal}/files`,
    `${deal}/messages`,
    `${deal}/legal`,
    `${deal}/contract`,
    `${deal}/steps/sign_nda`,
    "/notifications",
    `/files/${fileId}`,
    `/files/${fileId}?download=1`,
  ];
  const got: [string, Response][] = [];
  for (const path of paths) got.push([path, await get(path, cookie)]);
  got.push([`POST ${listing}`, await post(listing, { intent: "open_annex" }, cookie)]);
  return got;
}

/** New at each answer: the nonce, ids made for a form, the time. */
const passing = /[\w+/]{22}==|[\da-f-]{36}|\d{6,}|"tookMs":[\d.]+/g;

/** What the buyer gets. */
async function seen(): Promise<[string, number, string][]> {
  const got: [string, number, string][] = [];
  for (const [path, response] of await ways(cookies.buyer)) {
    const text = (await response.text()).replace(passing, "");
    got.push([path, response.status, text]);
  }
  return got;
}

async function leaks(cookie: string): Promise<string[]> {
  const found: string[] = [];
  for (const [path, response] of await ways(cookie)) {
    const text = await response.text();
    const told = [SECRET, FILE_SECRET, FILE_NAME].some((secret) => text.includes(secret));
    if (told || (!path.startsWith("/files") && text.includes(fileId))) found.push(path);
  }
  return found;
}

describe("until both have confirmed the annex does not exist for the other side", () => {
  test("no page, API, search, notice, file address or error text says a word of it", async () => {
    await runJobs();
    expect(await leaks(cookies.buyer)).toEqual([]);
    expect(await leaks(cookies.outsider)).toEqual([]);
    expect(await leaks(cookies.city)).toEqual([]);
    expect(await leaks("")).toEqual([]);
    expect((await get(`/files/${fileId}`, cookies.buyer)).status).toBe(404);
    const mails = await db().mail.findMany();
    expect(JSON.stringify(mails)).not.toContain(SECRET);
  });

  test("everything answers as if the listing had no annex", async () => {
    const sealed = await seen();
    expect(sealed.slice(-3).map(([, status]) => status)).toEqual([404, 404, 404]);
    const { listingId } = cast;
    await db().listing.update({ where: { id: listingId }, data: { annexVi: null, annexEn: null } });
    await db().document.update({ where: { id: fileId }, data: { removedAt: new Date() } });
    const bare = await seen();
    const telling = sealed.filter((answer, index) => `${answer}` !== `${bare[index]}`);
    expect(telling.map(([path]) => path)).toEqual([]);
    await db().document.update({ where: { id: fileId }, data: { removedAt: null } });
    await db().listing.update({
      where: { id: listingId },
      data: { annexVi: SECRET, annexEn: SECRET },
    });
  });

  test("one confirmation opens nothing; the page shows both languages and who is awaited", async () => {
    await story.take(cast.buyer, "sign_nda", { agree: true });
    expect(await leaks(cookies.buyer)).toEqual([]);
    const html = await (await get(`/deals/${story.dealId}/nda`, cookies.seller)).text();
    expect(html).toContain("Thông tin mật");
    expect(html).toContain("Confidential Information");
    expect(html).toContain("Đang chờ");
    expect((await get(`/deals/${story.dealId}/nda`, cookies.outsider)).status).toBe(404);
    expect((await get(`/deals/${story.dealId}/nda`, cookies.city)).status).toBe(403);
  });

  test("the second opens text and file to the buyer, and to nobody else", async () => {
    const path = `/deals/${story.dealId}/nda`;
    const html = await (await get(path, cookies.seller)).text();
    const field = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
    const sent = { intent: "confirm", version: field("version"), hash: field("hash") };
    const unticked = await post(path, sent, cookies.seller);
    expect(unticked.status).toBe(422);
    expect((await post(path, { ...sent, agree: "yes" }, cookies.seller)).status).toBe(303);
    const open = await get(`/files/${fileId}`, cookies.buyer);
    expect(open.status).toBe(200);
    expect(await leaks(cookies.outsider)).toEqual([]);
    expect(await leaks(cookies.city)).toEqual([]);
    const reads = await db().documentRead.findMany({ where: { documentId: fileId } });
    expect(reads).toHaveLength(1);
    expect(await (await get(path, cookies.buyer)).text()).toContain("Hai bên đã xác nhận lúc");
  });
});
