import type { Tx } from "#app/platform/db/client.server.ts";
import type { ContractTexts } from "./contract.ts";
import { missingItems } from "./contract.ts";
import { type DealListRow, listingsWithAnnex } from "./deal-lists.server.ts";
import { pathOf } from "./facts.server.ts";
import { needsCertificate } from "./guards.ts";
import type { DealHead, DealLine, PartyName } from "./page-model.ts";
import { sideIn } from "./policy.ts";
import { isTurnOf, turnOf } from "./turn.ts";
import type { TurnFacts } from "./turn-model.ts";

type PartyRow = DealListRow["buyer"];

function partyName(row: PartyRow): PartyName {
  return {
    id: row.id,
    name: { vi: row.nameVi, en: row.nameEn },
    short: { vi: row.shortNameVi ?? row.nameVi, en: row.shortNameEn ?? row.nameEn },
  };
}

type HeadRow = Pick<
  DealListRow,
  "id" | "code" | "titleVi" | "titleEn" | "state" | "version" | "origin" | "buyer" | "seller"
> & { listing: { kind: "technology" | "solution" } | null };

export function headOf(row: HeadRow, reader: Pick<DealHead, "side" | "sight">): DealHead {
  return {
    id: row.id,
    code: row.code,
    title: { vi: row.titleVi, en: row.titleEn },
    state: row.state,
    version: row.version,
    origin: row.origin,
    words: row.listing?.kind === "technology" ? "technology" : "supply",
    buyer: partyName(row.buyer),
    seller: partyName(row.seller),
    ...reader,
  };
}

/** Confirmations given in the present state. */
function heldOf(row: DealListRow) {
  return row.confirmations.filter((one) => one.round >= row.stateVersion);
}

function turnFacts(row: DealListRow, hasAnnex: boolean): TurnFacts {
  const [offer] = row.termSheets;
  const [pilot] = row.pilots;
  const open = row.state === "negotiating" && offer && !offer.acceptedAt && !offer.lapsedAt;
  const legal = {
    crossBorder: row.crossBorder,
    stateCapital: row.stateCapital,
    restrictedTechnology: row.restrictedTechnology,
    protectedIp: row.protectedIp,
    relatedParties: row.relatedParties,
  };
  const items = (row.contract?.items ?? {}) as ContractTexts;
  return {
    state: row.state,
    stateSince: row.stateSince,
    disputed: row.disputed,
    hasAnnex,
    openOffer: open ? offer : null,
    contractComplete: missingItems(items).length === 0 && !Object.values(legal).includes(null),
    needsCertificate: needsCertificate({ legal, path: pathOf(row) }),
    held: heldOf(row),
    declaration:
      row.declaration && row.declarationState
        ? { side: row.declaration.side, state: row.declarationState }
        : null,
    reports: row.reports.filter((report) => report.state === "declared"),
    pilotEndsOn: pilot && !pilot.concludedAt ? pilot.endsOn : null,
    registrationDueAt: row.registrationDueAt,
    commercialisedAt: row.commercialisedAt,
    reportedKinds: row.reports.map((report) => report.kind),
    milestones: row.milestones,
  };
}

/** Rows of a list of deals as an organisation (or the operator, without a side) sees them. */
export async function dealLines(
  db: Tx,
  rows: readonly DealListRow[],
  organisationId: string | null,
  now: Date,
): Promise<DealLine[]> {
  const annexed = await listingsWithAnnex(
    db,
    rows.map((row) => row.listingId),
  );
  return rows.map((row) => {
    const side = organisationId ? sideIn(row, organisationId) : null;
    const turn = turnOf(turnFacts(row, annexed.has(row.listingId ?? "")), now);
    const who = side
      ? ({ kind: "party", side, signatory: true } as const)
      : ({ kind: "operator" } as const);
    return {
      ...headOf(row, { side, sight: side ? "party" : "operator" }),
      stateSince: row.stateSince,
      turn,
      myTurn: isTurnOf(turn, who),
      disputed: row.disputed,
      valueVnd: row.valueVnd,
      grade: row.grade,
    };
  });
}

/** What waits for the reader first, nearest deadline first; then the rest, newest change first. */
export function byUrgency(lines: readonly DealLine[]): { mine: DealLine[]; others: DealLine[] } {
  const mine = lines.filter((line) => line.myTurn);
  const time = (line: DealLine) => line.turn.deadline?.getTime() ?? Number.POSITIVE_INFINITY;
  mine.sort((a, b) => time(a) - time(b) || a.stateSince.getTime() - b.stateSince.getTime());
  return { mine, others: lines.filter((line) => !line.myTurn) };
}
