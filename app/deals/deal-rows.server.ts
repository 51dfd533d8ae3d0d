import type { PathOutcome } from "#app/law/model.ts";
import type { Terms } from "#app/negotiation/terms.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { rowsIn } from "#app/platform/db/read-rows.server.ts";
import type { ContractTexts } from "./contract.ts";
import type { LegalAnswers } from "./deal-facts.ts";
import {
  type DealOrigin,
  type DealState,
  type EvidenceGrade,
  type Side,
  terminalStates,
} from "./model.ts";
import type { MilestoneMark } from "./turn-model.ts";

/**
 * What a turn depends on besides the deal's own columns, for the one state that asks for it: nothing else is
 * read, so that a list of hundreds of deals stays one quick statement.
 */
export interface StateFacts {
  /** requested: disputes that ended held its clock. */
  readonly disputes?: readonly { raisedAt: Date; resolvedAt: Date }[] | null;
  /** negotiating: the last offer, unless it was accepted or has lapsed. */
  readonly openOffer?: { number: number; side: Side; validUntil: Date } | null;
  /** agreed, signed */
  readonly legal?: LegalAnswers;
  /** agreed */
  readonly items?: ContractTexts | null;
  /** agreed: what the legal path leads to, and until when the contract's price is valued. */
  readonly outcome?: PathOutcome | null;
  readonly valuedUntil?: string | null;
  /** signed: what the legal path says of a certificate; null while it is not answered. */
  readonly certificate?: boolean | null;
  /** piloting: the last plan, while it runs. */
  readonly pilotEndsOn?: Date | null;
  /** delivered, commercialised: the open claim under warranty whose answer is due next. */
  readonly claim?: { number: number; dueAt: Date } | null;
  /** commercialised: what royalties are counted by, and the periods stated. */
  readonly royalty?: {
    terms: Terms;
    signedAt: Date | null;
    stated: readonly { startsOn: string; endsOn: string }[] | null;
  } | null;
  /** in_delivery, by position */
  readonly milestones?: readonly MilestoneMark[] | null;
}

/** A deal as far as a line of a list needs it. */
export interface DealListRow {
  readonly id: string;
  readonly code: string;
  readonly titleVi: string;
  readonly titleEn: string | null;
  readonly origin: DealOrigin;
  readonly state: DealState;
  readonly stateSince: Date;
  readonly disputed: boolean;
  readonly valueVnd: bigint | null;
  readonly grade: EvidenceGrade | null;
  readonly registrationDueAt: Date | null;
  readonly commercialisedAt: Date | null;
  readonly buyerOrganisationId: string;
  readonly sellerOrganisationId: string;
  readonly buyer: ShortName;
  readonly seller: ShortName;
  /** Who declared a deal made elsewhere, while the other side has not answered. */
  readonly declaredBy: Side | null;
  /** Confirmations given in the present state. */
  readonly held: readonly { transition: string; side: Side }[];
  /** Reports declared or attested, oldest first. */
  readonly reports: readonly {
    kind: string;
    side: Side;
    state: "declared" | "attested";
    attestDueAt: Date;
  }[];
  readonly facts: StateFacts;
}

interface ShortName {
  readonly vi: string;
  readonly en: string | null;
}

const legal = `json_build_object('crossBorder', d.cross_border, 'stateCapital', d.state_capital,
  'restrictedTechnology', d.restricted_technology, 'protectedIp', d.protected_ip,
  'relatedParties', d.related_parties)`;

const claim = `(
  select json_build_object('number', number, 'dueAt', answer_due_at) from warranty_claim
  where deal_id = d.id and answered_at is null order by answer_due_at limit 1)`;

/** Null where the agreed terms carry none. */
const royalty = `(
  select json_build_object('terms', terms, 'signedAt', d.signed_at, 'stated', (
    select json_agg(json_build_object('startsOn', s.starts_on, 'endsOn', s.ends_on))
    from deal_report r join royalty_statement s on s.report_id = r.id
    where r.deal_id = d.id and r.state in ('declared', 'attested')))
  from term_sheet
  where id = d.agreed_term_sheet_id and (terms->>'royaltyPercent')::numeric > 0)`;

/** One JSON text for all rows: read a row at a time, it costs the web server more than the database. */
function statement(chosen: string): string {
  return `
  select json_agg(r) as rows from (
    select d.id, d.code, d.title_vi as "titleVi", d.title_en as "titleEn", d.origin, d.state, d.disputed, d.grade,
      d.state_since as "stateSince", d.value_vnd::text as "valueVnd",
      d.registration_due_at as "registrationDueAt", d.commercialised_at as "commercialisedAt",
      d.buyer_organisation_id as "buyerOrganisationId",
      d.seller_organisation_id as "sellerOrganisationId",
      json_build_object('vi', coalesce(b.short_name_vi, b.name_vi),
        'en', coalesce(b.short_name_en, b.name_en)) as buyer,
      json_build_object('vi', coalesce(s.short_name_vi, s.name_vi),
        'en', coalesce(s.short_name_en, s.name_en)) as seller,
      case when d.declaration_state = 'declared' then
        (select side from declaration where deal_id = d.id) end as "declaredBy",
      (select json_agg(json_build_object('transition', transition, 'side', side) order by round)
        from deal_confirmation where deal_id = d.id and round >= d.state_version) as held,
      (select json_agg(json_build_object('kind', kind, 'side', side, 'state', state,
          'attestDueAt', attest_due_at) order by reported_at)
        from deal_report where deal_id = d.id and state in ('declared', 'attested')) as reports,
      case d.state
        when 'requested' then json_build_object('disputes', (
          select json_agg(json_build_object('raisedAt', raised_at, 'resolvedAt', resolved_at))
          from dispute where deal_id = d.id and resolved_at is not null))
        when 'piloting' then json_build_object('pilotEndsOn', (
          select case when concluded_at is null then ends_on end from pilot
          where deal_id = d.id order by created_at desc limit 1))
        when 'negotiating' then json_build_object('openOffer', (
          select case when accepted_at is null and lapsed_at is null then
            json_build_object('number', number, 'side', side, 'validUntil', valid_until) end
          from term_sheet where deal_id = d.id order by number desc limit 1))
        when 'agreed' then json_build_object('legal', ${legal},
          'items', (select items from deal_contract where deal_id = d.id),
          'outcome', (select outcome from deal_legal_path where deal_id = d.id),
          'valuedUntil', (select max(valid_until) from valuation
            where deal_id = d.id and purpose_kind = 'contract_price'))
        when 'signed' then json_build_object('legal', ${legal},
          'certificate', (select needs_certificate from deal_legal_path where deal_id = d.id))
        when 'in_delivery' then json_build_object('milestones', (
          select json_agg(json_build_object('id', id, 'position', position, 'title', title,
            'state', state, 'dueOn', due_on, 'answerDueAt', case state
              when 'delivered' then (select max(accept_due_at) from handover
                where milestone_id = milestone.id and decided_at is null)
              when 'changes_requested' then (select min(due_at) from defect
                where milestone_id = milestone.id and answered_at is null)
            end) order by position)
          from milestone where deal_id = d.id))
        when 'delivered' then json_build_object('claim', ${claim})
        when 'commercialised' then json_build_object('claim', ${claim}, 'royalty', ${royalty})
      end as facts
    from (${chosen}) c
    join deal d using (id)
    join organisation b on b.id = d.buyer_organisation_id
    join organisation s on s.id = d.seller_organisation_id
    order by c.place
  ) r`;
}

const TERMINAL = terminalStates.map((state) => `'${state}'`).join(", ");

/** Of each side the latest, then of both: an index holds the open deals of each side in this order. */
function latestOf(condition: string): string {
  const ofSide = (side: Side) => `(
    select id, state_since from deal
    where ${side}_organisation_id = $1::uuid and state ${condition} (${TERMINAL})
    order by state_since desc, id desc limit $2::int)`;
  return statement(`
    select id, row_number() over (order by state_since desc, id desc) as place
    from (${ofSide("buyer")} union ${ofSide("seller")}) both_sides
    order by state_since desc, id desc limit $2::int`);
}

const OPEN = latestOf("not in");
const ENDED = latestOf("in");

const BY_ID = statement("select * from unnest($1::uuid[]) with ordinality as u(id, place)");

/** An organisation's deals, those still open or those that ended, newest change first. */
export function dealsOf(
  db: Tx,
  organisationId: string,
  ended: boolean,
  take = 200,
): Promise<DealListRow[]> {
  return ended
    ? rowsOf(db, "ended deals", ENDED, organisationId, take)
    : rowsOf(db, "open deals", OPEN, organisationId, take);
}

/** These deals, in this order. */
export function dealRows(db: Tx, ids: readonly string[]): Promise<DealListRow[]> {
  return rowsOf(db, "deals by id", BY_ID, [...ids]);
}

async function rowsOf(db: Tx, name: string, sql: string, ...values: unknown[]) {
  const [found] = await rowsIn<{ rows: Stored[] | null }>(db, name, sql, values);
  return (found?.rows ?? []).map(restored);
}

/** A row as JSON has it: moments and amounts as text, lists without entries as null. */
type Stored = Omit<DealListRow, "facts"> & { readonly facts: StateFacts | null };

const moment = (text: unknown): Date | null => (text ? new Date(text as string) : null);

function restored(row: Stored): DealListRow {
  return {
    ...row,
    stateSince: new Date(row.stateSince),
    valueVnd: row.valueVnd === null ? null : BigInt(row.valueVnd),
    registrationDueAt: moment(row.registrationDueAt),
    commercialisedAt: moment(row.commercialisedAt),
    held: row.held ?? [],
    reports: (row.reports ?? []).map((report) => ({
      ...report,
      attestDueAt: new Date(report.attestDueAt),
    })),
    facts: restoredFacts(row.facts ?? {}),
  };
}

function restoredFacts(facts: StateFacts): StateFacts {
  const { openOffer, milestones, disputes, claim, royalty } = facts;
  return {
    ...facts,
    disputes:
      disputes?.map(({ raisedAt, resolvedAt }) => ({
        raisedAt: new Date(raisedAt),
        resolvedAt: new Date(resolvedAt),
      })) ?? [],
    openOffer: openOffer ? { ...openOffer, validUntil: new Date(openOffer.validUntil) } : null,
    claim: claim ? { ...claim, dueAt: new Date(claim.dueAt) } : null,
    royalty: royalty ? { ...royalty, signedAt: moment(royalty.signedAt) } : null,
    pilotEndsOn: moment(facts.pilotEndsOn),
    milestones:
      milestones?.map((one) => ({
        ...one,
        dueOn: moment(one.dueOn),
        answerDueAt: moment(one.answerDueAt),
      })) ?? [],
  };
}
