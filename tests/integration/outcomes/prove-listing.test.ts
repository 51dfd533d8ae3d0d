import { expect, test } from "vitest";
import type { OrganisationScope } from "#app/organisations/model.ts";
import { proveListing } from "#app/outcomes/prove-listing.server.ts";
import { adopterNames, adoptionsOf, proofOfListing } from "#app/outcomes/queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { anOrganisation } from "#tests/factories/people.ts";

const now = new Date("2026-11-22T03:00:00Z");
const monthsAgo = (n: number) => new Date(Date.UTC(2026, 10 - n, 22));

async function aListing(owner: OrganisationScope): Promise<string> {
  const id = newId();
  await db().listing.create({
    data: { id, organisationId: owner, kind: "solution", titleVi: "Cân", state: "published" },
  });
  return id;
}

interface Use {
  buyer: OrganisationScope;
  seller: OrganisationScope;
  listingId: string | null;
  parentDealId?: string;
  months?: number;
  attested?: boolean;
  measured?: number;
}

async function aDealInUse(use: Use): Promise<string> {
  const id = newId();
  const state = (use.attested ?? true) ? "attested" : "declared";
  await db().deal.create({
    data: {
      id,
      code: `GD-O-${id.slice(-8)}`,
      origin: "listing_request",
      pipelineVersion: 1,
      state: use.attested === false ? "delivered" : "commercialised",
      stateSince: now,
      buyerOrganisationId: use.buyer,
      sellerOrganisationId: use.seller,
      listingId: use.listingId,
      parentDealId: use.parentDealId ?? null,
      titleVi: "Cân",
      purpose: "x",
      industry: "G45",
      scale: "x",
      timing: "now",
      requestedAt: monthsAgo(12),
      sitesInUse: 2,
      reports: {
        create: {
          id: newId(),
          kind: "use",
          state,
          side: "buyer",
          reportedAt: now,
          whatInUse: "Cân",
          inUseSince: monthsAgo(use.months ?? 7),
          sites: 2,
          attestDueAt: now,
        },
      },
      pilots: {
        create: {
          id: newId(),
          site: "Quầy",
          startsOn: monthsAgo(10),
          endsOn: monthsAgo(9),
          kpis: [{ name: "Nhầm", unit: "%", baseline: 10, target: 5, measured: use.measured ?? 6 }],
          concludedAt: monthsAgo(9),
        },
      },
    },
  });
  return id;
}

test("the badge comes with the fifth adopter and goes when one of them is no longer attested", async () => {
  const seller = (await anOrganisation("vendor")).id;
  const listingId = await aListing(seller);
  const deals: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    const buyer = (await anOrganisation("enterprise")).id;
    // The last one repeats the first at a place of its own, without asking on the listing.
    const repeats = n === 4 ? { listingId: null, parentDealId: deals[0] ?? "" } : { listingId };
    await proveListing(db(), listingId, now);
    expect((await proofOfListing(db(), listingId))?.proven ?? false).toBe(false);
    deals.push(await aDealInUse({ buyer, seller, ...repeats }));
  }
  await proveListing(db(), listingId, now);
  expect(await proofOfListing(db(), listingId)).toEqual({
    proven: true,
    adopters: 5,
    longAdopters: 5,
    sites: 10,
    gainPercent: 40,
    measuredDeals: 5,
  });
  await db().dealReport.updateMany({
    where: { dealId: deals[1] ?? "" },
    data: { state: "contested" },
  });
  await proveListing(db(), listingId, now);
  expect(await proofOfListing(db(), listingId)).toMatchObject({ proven: false, adopters: 4 });
  const actions = await db().auditEntry.findMany({
    where: { subjectId: listingId },
    orderBy: { seq: "asc" },
    select: { action: true },
  });
  expect(actions.map(({ action }) => action)).toEqual(["listing.prove", "listing.unprove"]);
});

test("what one side alone declares is no adoption, and names are told to those concerned", async () => {
  const seller = (await anOrganisation("vendor")).id;
  const listingId = await aListing(seller);
  const buyer = (await anOrganisation("enterprise")).id;
  const stranger = (await anOrganisation("enterprise")).id;
  await aDealInUse({ buyer, seller, listingId, attested: false });
  expect(await adoptionsOf(db(), listingId)).toEqual([]);
  await aDealInUse({ buyer, seller, listingId });
  const adoptions = await adoptionsOf(db(), listingId);
  const seen = async (organisationId: string | null, kind = "enterprise") =>
    Object.keys(
      await adopterNames(
        db(),
        adoptions,
        organisationId ? { organisationId, kind, owns: organisationId === seller } : null,
      ),
    );
  expect(await seen(null)).toEqual([]);
  expect(await seen(stranger)).toEqual([]);
  expect(await seen(buyer)).toEqual([buyer]);
  expect(await seen(seller, "vendor")).toEqual([buyer]);
  expect(await seen(stranger, "operator")).toEqual([buyer]);
});
