import { contentHash } from "#app/deals/content-hash.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import type { FilledNda, NdaText } from "./model.ts";
import { fillNda, ndaTextOn } from "./nda.ts";
import builtIn from "./nda-texts.json" with { type: "json" };
import { partyBlocks } from "./parties.server.ts";
import { readFilledNda, readNdaKind, readNdaText } from "./stored-papers.ts";

/** Every version of the NDA texts: those the exchange came with and those the operator added. */
export async function ndaTexts(db: Tx): Promise<NdaText[]> {
  const rows = await db.ndaTextVersion.findMany({
    orderBy: [{ kind: "asc" }, { version: "asc" }],
  });
  const added = rows.map((row) => ({
    kind: readNdaKind(row.kind),
    version: row.version,
    inForceFrom: row.inForceFrom.toISOString().slice(0, 10),
    text: readNdaText(row.text),
  }));
  return [...(builtIn as NdaText[]), ...added];
}

/** The deal, as far as its NDA needs it. */
export interface NdaDeal {
  readonly id: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string | null;
  readonly purpose: string;
  readonly buyerOrganisationId: string;
  readonly sellerOrganisationId: string;
  /** When the talks began; the text in force that day is the deal's text. */
  readonly introducedAt: Date | null;
  readonly requestedAt: Date;
  readonly nda: {
    readonly kind: string;
    readonly text: unknown;
    readonly hash: string | null;
  } | null;
}

export interface DealNda {
  readonly filled: FilledNda;
  /** SHA-256 of the filled text; what both sides confirm. */
  readonly hash: string;
}

/** The NDA of a deal: frozen once both confirmed, filled from what is known today before. */
export async function ndaOfDeal(db: Tx, deal: NdaDeal): Promise<DealNda> {
  if (deal.nda?.text && deal.nda.hash) {
    return { filled: readFilledNda(deal.nda.text), hash: deal.nda.hash };
  }
  const parties = await partyBlocks(db, [deal.buyerOrganisationId, deal.sellerOrganisationId]);
  const buyer = parties.get(deal.buyerOrganisationId);
  const seller = parties.get(deal.sellerOrganisationId);
  if (!buyer || !seller) throw new Error(`deal ${deal.code} lost a party`);
  const began = localDay(deal.introducedAt ?? deal.requestedAt);
  const kind = readNdaKind(deal.nda?.kind ?? "mutual");
  const text = ndaTextOn(await ndaTexts(db), kind, began);
  const filled = fillNda(text, {
    code: deal.code,
    title: { vi: deal.titleVi, en: deal.titleEn ?? deal.titleVi },
    purpose: deal.purpose,
    seller,
    buyer,
  });
  return { filled, hash: contentHash(filled) };
}
