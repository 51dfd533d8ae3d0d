import { Client } from "pg";
import { demoId } from "#seeds/demo/ids.ts";

const placeholder = /\{deal:([\w-]+)\/([\w-]+)\}/g;

/** Puts the demo city's deals in the place of `{deal:<buyer>/<listing>}`. */
export async function withDeals(address: string): Promise<string> {
  let whole = address;
  for (const [asked, buyer = "", listing = ""] of address.matchAll(placeholder)) {
    whole = whole.replace(asked, await dealBetween(buyer, listing));
  }
  return whole;
}

const found = new Map<string, string>();

async function dealBetween(buyer: string, listing: string): Promise<string> {
  const known = found.get(`${buyer}/${listing}`);
  if (known) return known;
  const client = new Client(process.env.DATABASE_URL);
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    "select id from deal where buyer_organisation_id = $1 and listing_id = $2 order by created_at limit 1",
    [demoId("organisation", buyer), demoId("listing", listing)],
  );
  await client.end();
  const [deal] = rows;
  if (!deal) throw new Error(`no deal of ${buyer} about ${listing}`);
  found.set(`${buyer}/${listing}`, deal.id);
  return deal.id;
}
