import { pathFacts } from "#app/law/rules.ts";
import { royaltyTermsOf, unstatedTo } from "#app/outcomes/royalty-rules.ts";
import { missingItems } from "./contract.ts";
import type { DealDetails } from "./deal-details.server.ts";
import type { DealListRow } from "./deal-rows.server.ts";
import { needsCertificate } from "./guards.ts";
import type { DealHead, DealLine, PartyName, ShortParty } from "./page-model.ts";
import { sideIn } from "./policy.ts";
import { roleWordsOf } from "./role-words.ts";
import { stoodStill } from "./rules.ts";
import { isTurnOf, turnOf } from "./turn.ts";
import type { TurnFacts } from "./turn-model.ts";

type PartyRow = DealDetails["buyer"];

function partyName(row: PartyRow): PartyName {
  return {
    id: row.id,
    name: { vi: row.nameVi, en: row.nameEn },
    short: { vi: row.shortNameVi ?? row.nameVi, en: row.shortNameEn ?? row.nameEn },
  };
}

type HeadRow = Pick<
  DealDetails,
  "id" | "code" | "titleVi" | "titleEn" | "state" | "version" | "origin" | "buyer" | "seller"
> & { listing: { kind: "technology" | "solution" } | null };

/** What stands above every page of a deal, for this reader. */
export function headOf(row: HeadRow, reader: Pick<DealHead, "side" | "sight">): DealHead {
  return {
    id: row.id,
    code: row.code,
    title: { vi: row.titleVi, en: row.titleEn },
    state: row.state,
    version: row.version,
    origin: row.origin,
    words: roleWordsOf(row.listing),
    buyer: partyName(row.buyer),
    seller: partyName(row.seller),
    ...reader,
  };
}

function unstated({ royalty }: DealListRow["facts"]): string | null {
  if (!royalty) return null;
  const reports = (royalty.stated ?? []).map(({ startsOn, endsOn }) => ({
    state: "attested",
    royalty: { startsOn: new Date(startsOn), endsOn: new Date(endsOn) },
  }));
  return unstatedTo(royaltyTermsOf(royalty.terms, royalty.signedAt), reports);
}

function turnFacts({ facts, ...row }: DealListRow): TurnFacts {
  const { legal, items, outcome } = facts;
  return {
    state: row.state,
    stateSince: row.stateSince,
    disputed: row.disputed,
    stoodStillMs: stoodStill(facts.disputes ?? [], row.stateSince),
    origin: row.origin,
    openOffer: facts.openOffer ?? null,
    contractComplete: missingItems(items ?? {}).length === 0,
    lawAnswered: legal !== undefined && !Object.values(legal).includes(null),
    path: outcome ? pathFacts(outcome) : null,
    valuedUntil: facts.valuedUntil ?? null,
    needsCertificate:
      facts.certificate ?? (legal !== undefined && needsCertificate({ legal, path: null })),
    held: row.held,
    declaration: row.declaredBy && { side: row.declaredBy, state: "declared" },
    reports: row.reports.filter((report) => report.state === "declared"),
    claim: facts.claim ?? null,
    royaltyUnstatedTo: unstated(facts),
    pilotEndsOn: facts.pilotEndsOn ?? null,
    registrationDueAt: row.registrationDueAt,
    commercialisedAt: row.commercialisedAt,
    reportedKinds: row.reports.map((report) => report.kind),
    milestones: facts.milestones ?? [],
  };
}

/** Rows of a list of deals as an organisation (or the operator, without a side) sees them. */
export function dealLines(
  rows: readonly DealListRow[],
  organisationId: string | null,
  now: Date,
): DealLine[] {
  // One object for each organisation: what is sent to the browser repeats none.
  const known = new Map<string, ShortParty>();
  const party = (id: string, short: ShortParty["short"]) => {
    const one = known.get(id) ?? { short };
    known.set(id, one);
    return one;
  };
  return rows.map((row) => {
    const side = organisationId ? sideIn(row, organisationId) : null;
    const { path: _path, ...turn } = turnOf(turnFacts(row), now);
    const who = side
      ? ({ kind: "party", side, signatory: true } as const)
      : ({ kind: "operator" } as const);
    return {
      id: row.id,
      code: row.code,
      title: { vi: row.titleVi, en: row.titleEn },
      state: row.state,
      stateSince: row.stateSince,
      buyer: party(row.buyerOrganisationId, row.buyer),
      seller: party(row.sellerOrganisationId, row.seller),
      side,
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
