import type { PathAnswers } from "#app/law/model.ts";
import { dealColumns, writeLegalPath } from "#app/law/write-legal-path.server.ts";
import type { IpRight } from "#app/listings/model.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { Terms } from "../negotiation/terms.ts";
import { type EffectCtx, type Told, updateDeal } from "./effect-context.server.ts";
import { termsOfListing } from "./listed-terms.server.ts";
import { addSheet, agree } from "./negotiation-effects.server.ts";
import { repeatedDeal } from "./repeated-deal.server.ts";

/** Terms that stood before the request: those of the deal it repeats, else those of the listing. */
export async function agreeListedTerms(ctx: EffectCtx): Promise<Result<Told>> {
  const { deal } = ctx.loaded;
  const repeated = await repeatedDeal(ctx.tx, deal.id);
  if (repeated?.terms) {
    const told = await agreeOn(ctx, repeated.terms);
    if (repeated.answers) await answer(ctx, repeated.answers);
    return told;
  }
  const listed = await termsOfListing(ctx.tx, deal.listingId);
  if (!listed?.priced) return refuse(409, "deals.listed_terms_not_accepted");
  const told = await agreeOn(ctx, listed.terms);
  await answerPlainPath(ctx, listed.ip);
  return told;
}

async function agreeOn(ctx: EffectCtx, terms: Terms): Promise<Result<Told>> {
  const sheet = await addSheet(ctx, terms, { side: "seller", validUntil: ctx.now, accepted: true });
  await agree(ctx, sheet);
  return ok({ valueVnd: String(sheet.valueVnd) });
}

/**
 * A plain purchase needs no form of five questions: the buyer said that it is domestic, without State capital
 * and between strangers; the seller, agreeing, that the technology is on no list; the listing tells its rights.
 * Either side may answer again until the contract is confirmed.
 */
async function answerPlainPath(ctx: EffectCtx, ip: readonly IpRight[]): Promise<void> {
  const { crossBorder, stateCapital, relatedParties } = ctx.loaded.facts.legal;
  if (crossBorder !== false || stateCapital !== false || relatedParties !== false) return;
  await answer(ctx, {
    ...{ crossBorder, stateCapital, relatedParties, resultCertified: false },
    restrictedTechnology: false,
    protectedIp: ip.some(({ status }) => status === "granted"),
    entries: [],
  });
}

async function answer(ctx: EffectCtx, answers: PathAnswers): Promise<void> {
  const { actor, now } = ctx;
  await updateDeal(ctx, dealColumns(answers));
  await writeLegalPath(ctx.tx, { dealId: ctx.loaded.deal.id, answers, actor, now });
}
