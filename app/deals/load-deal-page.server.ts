import { peopleNames } from "#app/accounts/queries.server.ts";
import { countMessages } from "#app/conversations/queries.server.ts";
import { countVisible } from "#app/data-room/count-visible.server.ts";
import { dealMoney } from "#app/payments/queries.server.ts";
import { lastReadings } from "#app/pilots/queries.server.ts";
import { binderFor } from "./binder.ts";
import type { DealDetails } from "./deal-details.server.ts";
import { ndaIsOpen } from "./facts.server.ts";
import { headOf } from "./load-deal-line.server.ts";
import { isTerminal } from "./model.ts";
import { offeredTo } from "./offered.ts";
import { type OpenedDeal, openDealFor, type Reader } from "./open-deal.server.ts";
import type { DealPage, LogView } from "./page-model.ts";
import { contractOf, offersOf, pilotOf, reportsOf } from "./page-parts.ts";
import { piersOf } from "./piers.ts";
import { sightOf } from "./policy.ts";
import { gradeFactsOf } from "./recompute-grade.server.ts";
import { groundsOf } from "./rules.ts";
import { timelineOf } from "./timeline.ts";
import { isTurnOf } from "./turn.ts";

/** Everything the deal page shows this reader, or null where the deal does not exist for them. */
export async function loadDealPage(reader: Reader, dealId: string): Promise<DealPage | null> {
  const opened = await openDealFor(reader, dealId);
  if (!opened) return null;
  const { loaded, details, who, side, turn } = opened;
  const { facts } = loaded;
  const sight = sightOf(reader.actor, loaded.deal);
  if (sight === "nothing") return null;
  const inside = sight !== "city";
  const messages = inside ? await countMessages(reader.db, dealId, reader.actor.userId) : null;
  const offered = offeredTo(facts, who, turn, reader.now);
  return {
    ...headOf(details, { side, sight }),
    stateSince: details.stateSince,
    turn,
    myTurn: isTurnOf(turn, who),
    confirmedAt: confirmedAt(opened),
    offered: {
      main: offered.main,
      others: offered.others.map(({ name }) => name),
      exits: offered.exits.map(({ name }) => name),
      overrides: offered.overrides.map(({ name }) => name),
    },
    binder: binderFor(facts, turn, who),
    papers: { nda: ndaIsOpen(details) || details.nda?.text != null },
    piers: piersOf(details.transitions, facts.state, facts.disputed, reader.now),
    disputed: facts.disputed,
    ending: endingOf(details, inside),
    valueVnd: details.valueVnd,
    grade: details.grade,
    grounds: details.valueVnd !== null || details.grade ? groundsOf(gradeFactsOf(loaded)) : null,
    sitesInUse: details.sitesInUse,
    royalties: inside && loaded.deal.signedAt !== null && Boolean(loaded.terms?.royaltyPercent),
    registrations: registrationsFor(details, inside),
    request: inside ? requestOf(details) : null,
    offers: inside ? offersOf(details, facts.openOffer?.id ?? null) : null,
    pilot: inside ? await pilotSoFar(reader, details) : null,
    contract: inside ? contractOf(opened) : null,
    reports: inside ? reportsOf(opened, reader.now) : [],
    disputes: inside ? details.disputes : [],
    log: await logOf(reader, opened, inside),
    money: inside ? dealMoney(details.milestones.map(moneyOf)) : null,
    messageCount: messages?.total ?? null,
    unreadMessages: messages?.unread ?? 0,
    fileCount: inside ? await countVisible(reader.db, reader.actor, dealId) : null,
  };
}

/** The last pilot; while it runs, with what was read last of each figure. */
async function pilotSoFar({ db }: Reader, details: DealDetails): Promise<DealPage["pilot"]> {
  const [last] = details.pilots;
  if (!last) return null;
  return pilotOf(last, last.concludedAt ? new Map() : await lastReadings(db, last.id));
}

const moneyOf = ({
  handovers: _handovers,
  defects: _defects,
  ...milestone
}: DealDetails["milestones"][number]) => milestone;

/** When the reader's side gave its half of the step that waits for the other one. */
function confirmedAt({ loaded, details, side, turn }: OpenedDeal): Date | null {
  const step = turn.path?.replace("steps/", "");
  const mine = details.confirmations.findLast(
    (one) => one.round >= loaded.deal.stateVersion && one.transition === step && one.side === side,
  );
  const held = loaded.facts.held.some((one) => one.transition === step && one.side === side);
  return held && mine ? mine.at : null;
}

function endingOf(details: DealDetails, inside: boolean): DealPage["ending"] {
  if (!isTerminal(details.state)) return null;
  const last = details.transitions.findLast(({ from, to }) => from !== to);
  return { reasonCode: last?.reasonCode ?? null, reason: inside ? (last?.reason ?? null) : null };
}

/** City staff read the numbers and that one was withdrawn, not the paper or why. */
function registrationsFor({ registrations }: DealDetails, inside: boolean) {
  if (inside) return registrations;
  return registrations.map((one) => ({ ...one, documentId: null, withdrawalReason: null }));
}

function requestOf(details: DealDetails): DealPage["request"] {
  const { purpose, industry, scale, timing, budgetMinVnd, budgetMaxVnd } = details;
  const { acceptedListedTerms, listingId, challengeId } = details;
  return {
    purpose,
    industry,
    scale,
    timing,
    budgetMinVnd,
    budgetMaxVnd,
    acceptedListedTerms,
    listingId,
    challengeId,
  };
}

async function logOf(reader: Reader, opened: OpenedDeal, inside: boolean): Promise<LogView[]> {
  const { details, side } = opened;
  const lines = timelineOf(details.transitions, details.confirmations, {
    reader: side,
    signedFile: Boolean(details.contract?.documentHash),
    secrets: inside,
    moved: details.movedDeadlines,
  });
  const ours = lines.filter(({ override, helped }) => override || helped);
  const names = await peopleNames(
    reader.db,
    ours.map(({ userId }) => userId),
  );
  return lines.map((line) => ({
    ...line,
    person: (line.override || line.helped) && line.userId ? (names.get(line.userId) ?? null) : null,
  }));
}
