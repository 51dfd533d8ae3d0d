import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { awardDeal } from "#app/deals/award-deal.server.ts";
import { requestDeal } from "#app/deals/request-deal.server.ts";
import { type BudgetBand, bandVnd, timings } from "#app/deals/request-schema.ts";
import { declareDeal } from "#app/declared/declare-deal.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { newId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import type { SeedChallenge, SeedDeal, SeedListing } from "../city/types.ts";
import { organisation, person } from "./cast.ts";
import { city } from "./city.ts";
import { demoId } from "./ids.ts";
import { inDays } from "./moments.ts";
import { type DealOnStage, must, type Scene } from "./stage.ts";

const listings = new Map(city.listings.map((listing) => [listing.key, listing]));
const challenges = new Map(city.challenges.map((challenge) => [challenge.key, challenge]));

/**
 * Begins a deal as its people began it: by a request on a listing, by an award, or made elsewhere and declared.
 * @param parentId the deal this one replicates at a new site
 */
export async function openSeedDeal(
  seed: SeedDeal,
  scene: Scene,
  parentId: string | null,
): Promise<DealOnStage> {
  const open = { listing: request, award, declared: declare }[seed.origin];
  const deal = await open(seed, scene);
  if (parentId) {
    await scene.db.deal.update({ where: { id: deal.id }, data: { parentDealId: parentId } });
  }
  return deal;
}

async function request(seed: SeedDeal, scene: Scene): Promise<DealOnStage> {
  const listing = listings.get(seed.listing ?? "");
  if (!listing) throw new Error(`${seed.key}: no listing ${seed.listing}`);
  const buyer = organisation(seed.buyer);
  const opened = must(
    await requestDeal(
      { ...scene, actor: person(seed.buyer, "manager", "owner") },
      {
        listingId: demoId("listing", listing.key),
        values: {
          purpose: `${seed.purpose}\n${seed.timing}`,
          industry: buyer.industry ?? listing.industries[0] ?? "M69",
          scale: seed.scale,
          budget: bandOf(seed.budget),
          timing: timings[seed.key.length % timings.length],
          acceptListedTerms: seed.steps.some((step) => step.do === "accept_listed_terms"),
        },
      },
    ),
    seed.key,
  );
  return { seed, id: opened.dealId, seller: listing.organisation };
}

async function award(seed: SeedDeal, scene: Scene): Promise<DealOnStage> {
  const challenge = challenges.get(seed.challenge ?? "");
  const listing = seed.listing ? listings.get(seed.listing) : undefined;
  const seller = seed.seller ?? listing?.organisation;
  if (!challenge || !seller) throw new Error(`${seed.key}: no challenge or seller`);
  const proposal = acceptedProposal(seed, scene, { challenge, listing, seller });
  const opened = await inTransaction(scene.db, async (tx) => {
    await tx.proposal.create({ data: proposal });
    return awardDeal(
      tx,
      { actor: person(seed.buyer, "owner"), now: scene.now },
      {
        challengeId: proposal.challengeId,
        proposalId: proposal.id,
        buyerOrganisationId: demoId("organisation", seed.buyer),
        sellerOrganisationId: proposal.organisationId,
        title: challenge.title,
        industry: challenge.industries[0] ?? "O84",
        purpose: `${seed.purpose}\n${seed.timing}`,
        scale: seed.scale,
        budgetMinVnd: BigInt(seed.budget.minVnd),
        budgetMaxVnd: BigInt(seed.budget.maxVnd),
        listingId: proposal.listingId,
      },
    );
  });
  return { seed, id: must(opened, seed.key).dealId, seller };
}

/** The row of the proposal that won: sent twelve days before the award, committed to every target. */
function acceptedProposal(
  seed: SeedDeal,
  { now }: Scene,
  of: { challenge: SeedChallenge; listing: SeedListing | undefined; seller: string },
) {
  const proposer = person(of.seller, "manager", "owner");
  return {
    id: newId(),
    challengeId: demoId("challenge", of.challenge.key),
    organisationId: proposer.organisationId,
    listingId: of.listing ? demoId("listing", of.listing.key) : null,
    state: "accepted" as const,
    approach: seed.purpose,
    priceVnd: BigInt(seed.budget.maxVnd),
    durationWeeks: 12,
    commitments: of.challenge.kpis.map(({ name, unit, target }) => ({
      name: name.vi,
      unit,
      committed: target,
    })),
    submittedAt: inDays(now, -12),
    decidedAt: now,
    createdById: proposer.userId,
    createdAt: inDays(now, -14),
  };
}

/** A deal made elsewhere and already delivered when its buyer tells the exchange of it; the seller attests. */
async function declare(seed: SeedDeal, scene: Scene): Promise<DealOnStage> {
  const seller = seed.seller ?? "";
  const [title = seed.purpose] = seed.purpose.split(". ");
  const signedOn = localDay(inDays(scene.now, -30));
  const { dealId } = must(
    await declareDeal(
      { ...scene, actor: person(seed.buyer, "manager", "owner"), locale: "vi", inviter: "" },
      {
        values: {
          side: "buyer",
          otherTaxCode: organisation(seller).taxCode,
          title,
          purpose: `${seed.purpose}\n${seed.timing}`,
          industry: organisation(seed.buyer).industry ?? "M69",
          scale: seed.scale,
          form: "subscription",
          exclusivity: "none",
          valueVnd: seed.budget.maxVnd,
          warrantyMonths: 12,
          contractNumber: seed.key,
          signedOn,
          deliveredOn: "",
          royaltyBase: "",
        },
      },
    ),
    seed.key,
  );
  const attested = seed.steps.some((step) => step.do !== "message");
  if (attested) {
    const actor = person(seller, "manager", "owner");
    must(await advanceDeal({ ...scene, actor }, { dealId, step: "attest_declaration" }), seed.key);
  }
  return { seed, id: dealId, seller };
}

function bandOf(budget: SeedDeal["budget"]): BudgetBand {
  const middle = BigInt(Math.round((budget.minVnd + budget.maxVnd) / 2));
  const bands = Object.entries(bandVnd) as [BudgetBand, (typeof bandVnd)[BudgetBand]][];
  const fit = bands.find(([, { max }]) => max !== null && middle <= max);
  return fit?.[0] ?? "over_5b";
}
