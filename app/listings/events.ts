/** What a notice of this room says; texts are in `notifications:events.<event>`. */
export type ListingEvent =
  | "listing_submitted"
  | "listing_published"
  | "listing_returned"
  | "listing_taken_down"
  | "listing_confirm_soon"
  | "listing_stale"
  | "listing_hidden";

interface Told {
  id: string;
  titleVi: string;
  titleEn: string | null;
  organisationId: string;
}

/** Payload of `notifications.tell` for the people who look after a listing. */
export function noticeOf(
  event: ListingEvent,
  listing: Told,
  once: string | number,
  more: { params?: Record<string, string | number> } = {},
) {
  return {
    event,
    dedupeKey: `${event}:${listing.id}:${once}`,
    organisationId: listing.organisationId,
    params: {
      titleVi: listing.titleVi,
      titleEn: listing.titleEn ?? listing.titleVi,
      ...more.params,
    },
    href: `/market/listings/${listing.id}`,
  };
}
