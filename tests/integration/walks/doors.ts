import { loadRoom } from "#app/data-room/load-room.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { loadDealPage } from "#app/deals/load-deal-page.server.ts";
import { loadStepPage } from "#app/deals/load-step-page.server.ts";
import { readDocument } from "#app/documents/read-document.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import { loadListingPage } from "#app/listings/load-page.server.ts";
import { openAnnex } from "#app/listings/open-annex.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { listingRecord } from "#app/search/projection/public-record.server.ts";
import { type Cast, must, type Story } from "../deals/deal-story.ts";

/** Found nowhere else: wherever it turns up, the annex was read. */
export const secret = "áp suất buồng 37,4 Pa";
/** So does the name of the file it stands in. */
export const secretName = "buong-say-37-4-pa.txt";

/** Puts the secret into the listing's annex, as its text and as a file. @returns the file */
export async function hideSecret({ listingId, institute, seller }: Cast): Promise<string> {
  await db().listing.update({ where: { id: listingId }, data: { annexVi: `Bí quyết: ${secret}` } });
  const stored = await storeUpload(
    { db: db(), now: new Date(), actor: seller },
    {
      purpose: "listing_annex",
      subjectId: listingId,
      organisationId: institute.id,
      file: { fileName: secretName, bytes: Buffer.from(secret) },
    },
  );
  return must(stored).id;
}

const told = (value: unknown) =>
  JSON.stringify(value, (_key, one) => (typeof one === "bigint" ? `${one}` : one)) ?? "";

/** Every way the other side could read the annex: what is behind each, as text; null where it is shut. */
export async function behindDoors(
  { cast, dealId, now }: Story,
  fileId: string,
): Promise<Record<string, string | null>> {
  const { buyer, listingId } = cast;
  const reader = { db: db(), now, actor: buyer };
  const room = await openRoom(db(), buyer, dealId);
  const text = await openAnnex(reader, { listingId });
  const file = await readDocument({ db: db(), now, ipAddress: null, reader: buyer }, fileId);
  const search = await db().$queryRaw`
    select to_jsonb(d)::text from search_document d where id = ${listingId}::uuid`;
  const notices = await db().$queryRaw`
    select to_jsonb(n)::text as one from notification n where n.href like ${`%${dealId}%`}
    union all select coalesce(m.text, '') || m.subject || coalesce(m.html, '') from mail m`;
  const jobs = await db().$queryRaw`
    select payload::text from graphile_worker._private_jobs where payload::text like ${`%${dealId}%`}`;
  const history = await db().dealTransition.findMany({ where: { dealId } });
  return {
    "the listing's page": told(await loadListingPage(db(), listingId, buyer, true)),
    "the open data": told(await listingRecord(db(), listingId, "http://localhost")),
    "the search index": told(search),
    "the deal's page": told(await loadDealPage(reader, dealId)),
    "the step's page": told(await loadStepPage(reader, dealId, "sign_nda")),
    "the room": room ? told(await loadRoom(db(), room)) : null,
    "notices and mails": told(notices),
    "jobs of the deal": told(jobs),
    "the history": told(history),
    "the annex itself": text.ok ? told(text.value) : told(text.refusal),
    "the file's address": file.ok ? secret : told(file.refusal),
  };
}
