import { lateReplyBefore } from "#app/deals/late-reply.ts";
import { type DealAlarm, type FunnelStep, strongGrades } from "./model.ts";
import { momentsOf, type Span } from "./period.ts";
import { ALARM_DAYS } from "./rules.ts";
import type { Narrowing, Selection } from "./schema.ts";

/** The parameters of a statement, numbered as they are added. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** That a moment lies in a span of days. */
export function inSpan(p: Parameters, column: string, span: Span): string {
  const { from, before } = momentsOf(span);
  return `(${column} >= ${p.add(from, "timestamptz")} and ${column} < ${p.add(before, "timestamptz")})`;
}

/** How a deal came about, over `deal d`: repeating an earlier one at a new site is a heading of its own. */
export const originOf = `case when d.parent_deal_id is not null and d.origin <> 'declared'
    then 'replication' else d.origin::text end`;

/** The filter of the numbers, over `deal d`. */
export function selected(p: Parameters, selection: Selection): string {
  const { industry, ward, kind, origin } = selection;
  // What the other side says is not so counts nowhere.
  const parts = ["d.declaration_state is distinct from 'contested'"];
  if (industry) parts.push(`d.industry = ${p.add(industry, "text")}`);
  if (ward === "none") parts.push("d.buyer_ward_code is null");
  else if (ward) parts.push(`d.buyer_ward_code = ${p.add(ward, "text")}`);
  if (origin) parts.push(`${originOf} = ${p.add(origin, "text")}`);
  if (kind) {
    parts.push(
      `d.seller_organisation_id in (select id from organisation where kind = ${p.add(kind, "organisation_kind")})`,
    );
  }
  return parts.join(" and ");
}

/** The month of a moment in Vietnam. */
export const monthOf = (column: string) =>
  `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`;

/** States that lie at or beyond a step of the funnel. */
const beyond = {
  evaluated: ["evaluating", "piloting", "negotiating", "agreed", "signed"],
  negotiated: ["negotiating", "agreed", "signed"],
} as const;

const listOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ");

/** A signed document or better, as a list for SQL. */
export const strongList = listOf(strongGrades);

/** States beyond talking, as a list of SQL literals. */
export const evaluatedStates = listOf(beyond.evaluated);
/** States from negotiating on, as a list of SQL literals. */
export const negotiatedStates = listOf(beyond.negotiated);

const everIn = (states: string) =>
  `exists (select 1 from deal_transition t where t.deal_id = d.id
    and t."from" is distinct from t."to" and t."to" in (${states}))`;

/** That a deal has reached a step; declared deals do not pass through the funnel. */
export const reachedStep: Readonly<Record<FunnelStep, string>> = {
  requested: "true",
  introduced: "d.introduced_at is not null",
  evaluated: everIn(evaluatedStates),
  negotiated: everIn(negotiatedStates),
  signed: "d.signed_at is not null",
  delivered: "d.delivered_at is not null",
  commercialised: "d.commercialised_at is not null",
};

const daysFrom = (p: Parameters, now: Date, days: number) =>
  p.add(new Date(now.getTime() + days * 86_400_000), "timestamptz");

/** The offer on the table is the last one, neither accepted nor lapsed. */
const openOffers = (p: Parameters, now: Date) =>
  `select o.deal_id from term_sheet o where o.accepted_at is null and o.lapsed_at is null
    and o.valid_until >= ${p.add(now, "timestamptz")}
    and o.valid_until < ${daysFrom(p, now, ALARM_DAYS.lapsing)}
    and not exists (select 1 from term_sheet later
      where later.deal_id = o.deal_id and later.number > o.number)`;

const unmatchedPayments = (p: Parameters, now: Date) =>
  `select deal_id from payment where state in ('awaiting', 'evidence_submitted')
    and created_at < ${daysFrom(p, now, -ALARM_DAYS.unmatched)}`;

/** What makes a deal a cause for alarm now, over `deal d`. */
export const alarming: Readonly<Record<DealAlarm, (p: Parameters, now: Date) => string>> = {
  unanswered: (p, now) =>
    `d.state = 'requested' and d.clock_at < ${p.add(lateReplyBefore(now), "timestamptz")}`,
  unmatched: (p, now) => `d.id in (${unmatchedPayments(p, now)})`,
  disputed: () => "d.disputed",
  registration: (p, now) =>
    `d.state = 'signed' and d.registered_at is null
      and d.registration_due_at < ${daysFrom(p, now, ALARM_DAYS.registration)}`,
  lapsing: (p, now) => `d.state = 'negotiating' and d.id in (${openOffers(p, now)})`,
};

/** Listings whose owner has not confirmed them for 90 days and that are still shown. */
export const unconfirmedListing = (p: Parameters, now: Date) =>
  `l.state in ('published', 'stale')
    and coalesce(l.confirmed_at, l.published_at) < ${daysFrom(p, now, -ALARM_DAYS.unconfirmed)}`;

/** A listing the public sees, over `listing l`. */
export const liveListing = "l.state in ('published', 'stale')";

/**
 * An organisation that may sell, over `organisation o`: sellers are verified before they trade (E-Commerce
 * Law 122/2025).
 */
export const verifiedSupplier = "o.verification = 'verified' and o.kind in ('institute', 'vendor')";

/** Deals with money matched in the span. */
export const paidIn = (p: Parameters, span: Span) =>
  `d.id in (select deal_id from payment where state = 'matched'
    and amount > refunded_amount and ${inSpan(p, "matched_at", span)})`;

/** The list of deals a number opens, over `deal d`. */
export function listed(
  p: Parameters,
  days: Span,
  selection: Selection,
  narrowing: Narrowing,
  now: Date,
): string {
  const { by, grade, supplier, reached, left, state, alarm } = narrowing;
  const parts = [selected(p, selection)];
  if (by === "paid") parts.push(paidIn(p, days));
  else if (by) parts.push(`${inSpan(p, `d.${by}_at`, days)}`);
  if (by === "requested") parts.push("d.origin <> 'declared'");
  if (grade === "A-C") parts.push(`d.grade in (${strongList})`);
  else if (grade) parts.push(`d.grade = ${p.add(grade, "evidence_grade")}`);
  if (supplier) parts.push(`d.seller_organisation_id = ${p.add(supplier, "uuid")}`);
  if (reached) parts.push(reachedStep[reached]);
  if (left) parts.push(leftIn(p, left, days));
  if (state) parts.push(`d.state::text = ${p.add(state, "text")}`);
  if (alarm) parts.push(alarming[alarm](p, now));
  return parts.join(" and ");
}

const leftIn = (p: Parameters, stage: string, days: Span) =>
  `d.id in (select t.deal_id from deal_transition t where t."from" = ${p.add(stage, "deal_state")}
    and t."from" <> t."to" and ${inSpan(p, "t.at", days)})`;
