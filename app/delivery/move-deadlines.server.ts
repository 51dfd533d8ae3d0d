import { recordAuditBatch } from "#app/audit/record-entry.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { MoveCause, MovedClock, Side } from "./model.ts";
import type { RunningClock } from "./running-clocks.server.ts";

/** A deadline with the later end it is given. */
export interface Move {
  readonly clock: RunningClock;
  readonly due: Date;
}

export interface MovedLine {
  readonly id: string;
  readonly dealId: string;
  readonly side: Side;
  readonly clock: MovedClock;
  readonly number: number;
  readonly dueAt: Date;
}

/**
 * Gives deadlines of one deal their later ends and writes them into its history, a line for each kind of
 * deadline of a milestone or claim.
 * @returns the lines written; none where everything had been moved or met before
 */
export async function moveDeadlines(
  tx: Tx,
  moves: readonly Move[],
  { cause, actor, now }: { cause: MoveCause; actor: Actor; now: Date },
): Promise<MovedLine[]> {
  const lines = new Map<string, MovedLine>();
  const moved: Move[] = [];
  for (const move of moves) {
    const { clock, dealId, side, number, setDue } = move.clock;
    if ((await setDue(tx, move.due)).count === 0) continue;
    moved.push(move);
    const key = `${clock} ${number}`;
    const known = lines.get(key);
    const dueAt = known && known.dueAt > move.due ? known.dueAt : move.due;
    lines.set(key, { id: known?.id ?? newId(), dealId, side, clock, number, dueAt });
  }
  const written = [...lines.values()];
  await tx.movedDeadline.createMany({ data: written.map((line) => ({ ...line, cause, at: now })) });
  await recordAuditBatch(
    tx,
    moved.map(({ clock, due }) => ({
      actor,
      action: "delivery.extend_deadline",
      subjectType: "deal",
      subjectId: clock.dealId,
      data: {
        deadline: clock.clock,
        number: clock.number,
        cause,
        before: clock.due.toISOString(),
        after: due.toISOString(),
      },
      at: now,
    })),
  );
  return written;
}
