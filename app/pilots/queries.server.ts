import { signersFor } from "#app/assistance/signers-for.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { rowsIn } from "#app/platform/db/read-rows.server.ts";
import type { KeptReading, Kpi, PilotSpan } from "./model.ts";
import { pilotFields } from "./pilot-fields.ts";
import { readKpis, readSource } from "./stored-pilot.ts";

const party = { select: { id: true, nameVi: true, nameEn: true } } as const;

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** A pilot with what its commands need to know of its deal, or null. */
export async function pilotWithDeal(db: Tx, where: { id: string } | { dealId: string }) {
  const pilot = await db.pilot.findFirst({
    where,
    orderBy: { createdAt: "desc" },
    select: {
      ...pilotFields,
      publicByBuyerAt: true,
      publicBySellerAt: true,
      token: { select: { tokenHash: true, createdAt: true } },
      deal: {
        select: {
          id: true,
          code: true,
          state: true,
          titleVi: true,
          titleEn: true,
          listingId: true,
          buyerOrganisationId: true,
          sellerOrganisationId: true,
          buyer: party,
          seller: party,
        },
      },
    },
  });
  if (!pilot) return null;
  const span: PilotSpan = { startsOn: isoDay(pilot.startsOn), endsOn: isoDay(pilot.endsOn) };
  return { ...pilot, ...span, kpis: readKpis(pilot.kpis) };
}

export type PilotWithDeal = NonNullable<Awaited<ReturnType<typeof pilotWithDeal>>>;

/** Every reading of a pilot by day. */
export async function readingsOf(db: Tx, pilotId: string): Promise<KeptReading[]> {
  const rows = await db.pilotReading.findMany({
    where: { pilotId },
    orderBy: [{ measuredOn: "asc" }, { kpi: "asc" }],
    take: 5_000,
    select: {
      id: true,
      kpi: true,
      measuredOn: true,
      value: true,
      note: true,
      source: true,
      externalId: true,
      recordedById: true,
      organisationId: true,
    },
  });
  const people = rows.map((row) => row.recordedById);
  const organisations = rows.map((row) => row.organisationId);
  const signer = await signersFor(db, people, organisations);
  return rows.map(({ recordedById, organisationId, ...row }) => ({
    ...row,
    by: signer(recordedById, organisationId),
    measuredOn: isoDay(row.measuredOn),
    note: row.note ?? "",
    source: readSource(row.source),
  }));
}

/** The last reading of each figure of a pilot, by its place. */
export async function lastReadings(db: Tx, pilotId: string): Promise<ReadonlyMap<number, number>> {
  const rows = await rowsIn<{ kpi: number; value: number }>(
    db,
    "last readings",
    `select distinct on (kpi) kpi, value from pilot_reading where pilot_id = $1::uuid
    order by kpi, measured_on desc`,
    [pilotId],
  );
  return new Map(rows.map(({ kpi, value }) => [kpi, value]));
}

/** A concluded pilot as both agreed to show it: what was measured where, never who bought. */
export interface PublicPilot {
  readonly id: string;
  readonly site: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
  readonly kpis: readonly Kpi[];
  readonly conclusion: string;
  readonly decision: string;
}

type Day = "startsOn" | "endsOn";

/** Pilots of a listing that both sides agreed to show, the latest first. */
export async function publicPilotsOf(db: Tx, listingId: string): Promise<PublicPilot[]> {
  const rows = await rowsIn<Omit<PublicPilot, Day> & Record<Day, string>>(
    db,
    "public pilots",
    `select p.id, site, starts_on::text as "startsOn", ends_on::text as "endsOn", kpis,
      coalesce(conclusion, '') as conclusion, coalesce(decision::text, '') as decision
    from pilot p join deal d on d.id = p.deal_id
    where d.listing_id = $1::uuid and concluded_at is not null
      and public_by_buyer_at is not null and public_by_seller_at is not null
    order by concluded_at desc limit 10`,
    [listingId],
  );
  return rows.map((row) => ({
    ...row,
    startsOn: new Date(row.startsOn),
    endsOn: new Date(row.endsOn),
  }));
}
