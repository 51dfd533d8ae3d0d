import type { DealFacts } from "#app/deals/deal-facts.ts";
import type { DealState, Intent, MilestoneState, Side, Who } from "#app/deals/model.ts";
import type { TransitionName } from "#app/deals/pipeline-model.ts";
import { decide } from "#app/deals/transition.ts";
import { HASH, now, soon } from "./deal-facts.ts";

/** A deal as a model of its own: what a decision changes is written down here, not taken from the app. */
export interface World {
  facts: DealFacts;
  milestone: MilestoneState;
  paid: boolean;
  /** Every step taken, as the history keeps it. */
  history: { name: TransitionName; from: DealState; to: DealState }[];
}

/** The world after somebody tried a step; the same world where the pipeline refuses it. */
export function apply(world: World, name: TransitionName, who: Who, intent: Intent): World {
  const { milestone, paid } = world;
  const result = decide(
    world.facts,
    name,
    who,
    { ...intent, milestone: { state: milestone, fundsMatched: paid } },
    now,
  );
  if (!result.ok) return world;
  const { to, held, side } = result.value;
  const facts: DealFacts = { ...world.facts, state: to };
  if (held && side) {
    const one = { transition: name, side, hash: intent.hash ?? "" };
    const rest = facts.held.filter((h) => h.transition !== name || h.side !== side);
    return { ...world, facts: { ...facts, held: [...rest, one] } };
  }
  const left = to === world.facts.state ? facts.held : [];
  const confirmed = facts.ndaConfirmed || (name === "sign_nda" && who.kind === "party");
  const next: World = {
    ...world,
    facts: { ...facts, held: left, ndaConfirmed: confirmed },
    history: [...world.history, { name, from: world.facts.state, to }],
  };
  const offers: readonly TransitionName[] = ["offer", "counter_offer"];
  if (offers.includes(name) && side) {
    const openOffer = { id: "o", number: 1, side, hash: HASH, validUntil: soon };
    next.facts = { ...next.facts, openOffer };
  } else if (to !== "negotiating" || name === "lapse_offer") {
    next.facts = { ...next.facts, openOffer: null };
  }
  if (name === "record_registration") {
    next.facts = { ...next.facts, registration: { side, state: "recorded" } };
  }
  if (name === "withdraw_registration") {
    const recordedBy = next.facts.registration?.side ?? null;
    next.facts = { ...next.facts, registration: { side: recordedBy, state: "withdrawn" } };
  }
  if (name === "fund_milestone") Object.assign(next, { milestone: "funded", paid: true });
  if (name === "deliver_milestone") next.milestone = "delivered";
  if (name === "request_milestone_changes") next.milestone = "changes_requested";
  if (name === "accept_milestone") next.milestone = "accepted";
  if (name === "release_milestone") next.milestone = "released";
  const accepted = next.milestone === "accepted" || next.milestone === "released";
  const money = { allAccepted: accepted, open: next.milestone !== "released" };
  const standingReports = reportsAfter(world.facts.standingReports, name, side, intent);
  const disputed =
    name === "raise_dispute" ? true : name === "resolve_dispute" ? false : next.facts.disputed;
  next.facts = { ...next.facts, money, disputed, standingReports };
  const pendingReports = standingReports.flatMap(({ id, kind, side: from, state }) =>
    state === "declared" ? [{ id, kind, side: from, attestDueAt: soon }] : [],
  );
  next.facts = { ...next.facts, pendingReports };
  return next;
}

type Reports = DealFacts["standingReports"];

/** One report waits at a time, as "r"; attested ones keep a name of their own. */
function reportsAfter(
  reports: Reports,
  name: TransitionName,
  side: Side | null,
  intent: Intent,
): Reports {
  const others = reports.filter(({ id }) => id !== "r");
  const [waiting] = reports.filter(({ id }) => id === "r");
  if ((name === "report_use" || name === "report_result") && side) {
    const kind = name === "report_use" ? ("use" as const) : ("replication" as const);
    return [...others, { id: "r", kind, side, state: "declared" }];
  }
  if (name === "attest_report" && waiting) {
    return [...others, { ...waiting, id: `attested ${reports.length}`, state: "attested" }];
  }
  if (name === "contest_report") return others;
  if (name === "withdraw_report") return reports.filter(({ id }) => id !== intent.reportId);
  return reports;
}

/** The report a move is about: for a withdrawal any of those that stand. */
export function reportFor(name: TransitionName, reports: Reports, pick: number): string {
  return name === "withdraw_report" ? (reports[pick % reports.length]?.id ?? "r") : "r";
}

export const provesUse = (reports: Reports) =>
  reports.some(({ kind, state }) => kind === "use" && state === "attested");
