import type { IpRight } from "#app/listings/model.ts";
import { readIp } from "#app/listings/stored-content.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { listedTerms, type Terms } from "../negotiation/terms.ts";

export interface ListedTerms {
  readonly terms: Terms;
  /** Whether the listing names a price; the terms have 0 ₫ where it does not. */
  readonly priced: boolean;
  readonly ip: readonly IpRight[];
}

/** The terms a listing states, as a sheet; null for no listing, as with a problem's award. */
export async function termsOfListing(
  db: Tx,
  listingId: string | null,
): Promise<ListedTerms | null> {
  if (listingId === null) return null;
  const listing = await db.listing.findUnique({
    where: { id: listingId },
    select: {
      titleVi: true,
      transferForms: true,
      priceMinVnd: true,
      priceUnit: true,
      supportVi: true,
      warrantyMonths: true,
      ip: true,
    },
  });
  if (!listing) return null;
  const terms = listedTerms({
    title: listing.titleVi,
    transferForms: listing.transferForms,
    priceVnd: Number(listing.priceMinVnd ?? 0n),
    priceUnit: listing.priceUnit,
    support: listing.supportVi ?? "",
    warrantyMonths: listing.warrantyMonths,
  });
  return { terms, priced: Boolean(listing.priceMinVnd), ip: readIp(listing.ip) };
}
