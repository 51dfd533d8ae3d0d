import { readTerms } from "#app/negotiation/stored-terms.ts";
import type { Terms } from "#app/negotiation/terms.ts";
import { type TermsDifference, termsDifference } from "#app/negotiation/terms-difference.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { headOf } from "./load-deal-line.server.ts";
import { offeredTo } from "./offered.ts";
import { openDealFor, type Reader } from "./open-deal.server.ts";
import type { DealHead, OfferView } from "./page-model.ts";
import { offerOf } from "./page-parts.ts";
import { isTurnOf } from "./turn.ts";
import type { Turn } from "./turn-model.ts";

export interface OffersPage {
  readonly deal: DealHead;
  /** Newest first. */
  readonly offers: readonly OfferView[];
  readonly shown: OfferView;
  readonly terms: Terms;
  readonly previous: OfferView | null;
  readonly difference: TermsDifference | null;
  readonly stateSince: Date;
  readonly turn: Turn;
  readonly myTurn: boolean;
  /** Where the reader's next action is taken; null while others act. */
  readonly next: string | null;
}

/** Every offer of a deal and one of them in full with its difference to the one before. */
export async function loadOffers(
  reader: Reader,
  dealId: string,
  wanted: number | null,
): Promise<Result<OffersPage>> {
  const opened = await openDealFor(reader, dealId);
  if (!opened) return refuse(404, "deals.not_found");
  // City staff see what is counted, never what the parties offer each other.
  if (opened.who.kind === "outsider") return refuse(403, "deals.not_yours_to_do");
  const { details, side, loaded, who, turn } = opened;
  const sheets = details.termSheets;
  const at = wanted === null ? 0 : sheets.findIndex(({ number }) => number === wanted);
  const sheet = sheets[at];
  if (!sheet) return refuse(404, "deals.not_found");
  const before = sheets[at + 1];
  const openId = loaded.facts.openOffer?.id ?? null;
  const terms = readTerms(sheet.terms);
  const { main } = offeredTo(loaded.facts, who, turn, reader.now);
  return ok({
    stateSince: details.stateSince,
    turn,
    myTurn: isTurnOf(turn, who),
    next: main && `/deals/${dealId}/${main.path}`,
    deal: headOf(details, { side, sight: side ? "party" : "operator" }),
    offers: sheets.map((one) => offerOf(one, openId)),
    shown: offerOf(sheet, openId),
    terms,
    previous: before ? offerOf(before, openId) : null,
    difference: before ? termsDifference(readTerms(before.terms), terms) : null,
  });
}
