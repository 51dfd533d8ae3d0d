import type { DealState, EvidenceGrade, Side } from "./model.ts";

/** A row of the history as it is stored. */
export interface HistoryEntry {
  readonly name: string;
  readonly from: DealState | null;
  readonly to: DealState;
  readonly actorKind: "user" | "clock" | "system";
  readonly side: Side | null;
  readonly userId: string | null;
  /** The side the exchange's staff acted for, with its consent. */
  readonly onBehalfOfOrganisationId: string | null;
  readonly override: boolean;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly data: unknown;
  readonly at: Date;
}

export interface ConfirmationEntry {
  readonly transition: string;
  readonly round: number;
  readonly side: Side;
  readonly at: Date;
}

/** A deadline that got a later end, as it is stored. */
interface MoveEntry {
  readonly side: Side;
  readonly clock: "acceptance" | "defect" | "claim";
  readonly number: number;
  readonly dueAt: Date;
  readonly cause: "calendar" | "dispute";
  readonly at: Date;
}

/** Who a sentence speaks of; "you" is the reader's own side. */
export type Speaker = "you" | "buyer" | "seller" | "both" | "exchange";

/** A line of the log: `deals:log.<key>` with its figures. */
export interface LogLine {
  readonly key: string;
  readonly who: Speaker;
  /** The exchange's person when they acted in place of a side. */
  readonly override: boolean;
  /** The exchange's person acted for the side, with its consent. */
  readonly helped: boolean;
  readonly userId: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly data: Readonly<Record<string, string | number>>;
  readonly grade: EvidenceGrade | null;
  readonly at: Date;
}

const bothConfirm = [
  "sign_nda",
  "start_pilot",
  "conclude_pilot",
  "confirm_contract",
  "terminate",
  "close",
];

/** What a step proves, where it proves anything. */
function gradeOfLine(
  { name, at }: HistoryEntry,
  entries: readonly HistoryEntry[],
  signedFile: boolean,
): EvidenceGrade | null {
  if (name === "record_registration") {
    const withdrawn = entries.some((e) => e.name === "withdraw_registration" && e.at > at);
    return withdrawn ? null : "A";
  }
  if (name === "fund_milestone") return "B";
  if (name === "confirm_contract") return signedFile ? "C" : "D";
  if (["sign_nda", "conclude_pilot", "accept_offer", "attest_report"].includes(name)) return "D";
  return name === "report_use" || name === "report_result" ? "E" : null;
}

function plain(data: unknown): Record<string, string | number> {
  if (typeof data !== "object" || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}

function speakerOf(entry: HistoryEntry, reader: Side | null): Speaker {
  if (entry.actorKind === "user" && !entry.override && bothConfirm.includes(entry.name)) {
    return "both";
  }
  if (!entry.side) return "exchange";
  return entry.side === reader ? "you" : entry.side;
}

/** What a stranger to the deal may be told of a step: no reasons, and no figures of open offers. */
function withoutSecrets(line: LogLine): LogLine {
  const told = line.key === "offer" || line.key === "counter_offer" ? {} : line.data;
  return { ...line, reason: null, data: told };
}

/** A line nobody acted in by name, with nothing to prove. */
const unproven = {
  override: false,
  helped: false,
  userId: null,
  reasonCode: null,
  reason: null,
  grade: null,
} as const;

/**
 * The history as sentences, newest first. Held confirmations stand between the steps they belong to;
 * the second one is told by the step itself.
 * @param options.reader the side that reads; null for operator and city
 * @param options.moved deadlines that got a later end
 */
export function timelineOf(
  entries: readonly HistoryEntry[],
  confirmations: readonly ConfirmationEntry[],
  options: {
    reader: Side | null;
    signedFile: boolean;
    secrets: boolean;
    moved?: readonly MoveEntry[];
  },
): LogLine[] {
  const lines = entries.map((entry) => ({
    key: entry.name,
    who: speakerOf(entry, options.reader),
    override: entry.override,
    helped: entry.onBehalfOfOrganisationId !== null,
    userId: entry.userId,
    reasonCode: entry.reasonCode,
    reason: entry.reason,
    data: plain(entry.data),
    grade: gradeOfLine(entry, entries, options.signedFile),
    at: entry.at,
  }));
  const held = confirmations
    .filter((one) => !completes(one, entries))
    .map((one) => ({
      ...unproven,
      key: "confirmed",
      who: one.side === options.reader ? ("you" as const) : one.side,
      data: { step: one.transition },
      at: one.at,
    }));
  const moved = (options.moved ?? []).map(({ side, clock, number, dueAt, cause, at }) => ({
    ...unproven,
    key: `moved_by_${cause}`,
    who: side === options.reader ? ("you" as const) : side,
    data: { clock, number, dueAt: dueAt.toISOString() },
    at,
  }));
  // What a step brought about stands above it.
  const all = [...moved, ...lines, ...held].sort((a, b) => b.at.getTime() - a.at.getTime());
  return options.secrets ? all : all.map(withoutSecrets);
}

/** The confirmation that completed its step carries the step's own time. */
function completes(one: ConfirmationEntry, entries: readonly HistoryEntry[]): boolean {
  return entries.some(
    (entry) => entry.name === one.transition && entry.at.getTime() === one.at.getTime(),
  );
}

/** The organisation a speaker stands for, seen by a reader. */
export function sideOfSpeaker(who: Speaker, reader: Side | null): Side | null {
  if (who === "you") return reader;
  return who === "buyer" || who === "seller" ? who : null;
}
