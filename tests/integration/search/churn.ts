import { setTimeout as wait } from "node:timers/promises";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import type { SearchResult } from "#app/search/model.ts";

/** What a listing is at one moment: its text number, or gone. */
interface Step {
  shown: number | null;
  /** Before its commit was asked for, and when it was acknowledged. */
  beganAt: number;
  doneAt: number;
}

/** Somebody who searches for all of them again and again, each search after the one before. */
export interface Watcher {
  name: string;
  /** A change acknowledged longer ago than this must be seen. */
  allowedMs: number;
  /** Longest time from an acknowledged change to the beginning of a search that did not show it. */
  longestMs: number;
  /** The latest step seen of each listing. */
  seen: Map<string, number>;
  searches: number;
}

export function aWatcher(name: string, allowedMs: number): Watcher {
  return { name, allowedMs, longestMs: 0, seen: new Map(), searches: 0 };
}

/** One listing as one search showed it. */
interface Sight {
  id: string;
  steps: readonly Step[];
  shown: number | null;
  beganAt: number;
}

/** Words that only the followed listings have. */
export const MARK = "khung bền zxvng";

/**
 * Listings that are published, edited and withdrawn as the product does it, each change with its job in its
 * transaction, and what searches may show of them: never an earlier state than before, and none later than
 * allowed.
 */
export class Churn {
  readonly faults: string[] = [];
  changes = 0;
  /** What each was, in order; the first is that it is not there yet. */
  private readonly followed = new Map<string, Step[]>();
  private readonly organisationId: string;

  constructor(organisationId: string) {
    this.organisationId = organisationId;
  }

  async publish(): Promise<string> {
    const id = newId();
    const { organisationId } = this;
    this.followed.set(id, [{ shown: null, beganAt: 0, doneAt: 0 }]);
    await this.step(id, 0, (tx) =>
      tx.listing.create({
        data: {
          ...{ id, organisationId, kind: "technology", state: "published", titleVi: title(0) },
          publishedAt: new Date(),
        },
      }),
    );
    return id;
  }

  async edit(id: string): Promise<void> {
    const turn = (this.followed.get(id)?.length ?? 1) - 1;
    await this.step(id, turn, (tx) =>
      tx.listing.update({ where: { id }, data: { titleVi: title(turn) } }),
    );
  }

  async withdraw(id: string): Promise<void> {
    await this.step(id, null, (tx) =>
      tx.listing.update({ where: { id }, data: { state: "hidden" } }),
    );
  }

  /** Publishes, edits and withdraws in turn until told to stop. */
  async go(signal: AbortSignal): Promise<void> {
    const [, ...changing] = [...this.followed.keys()];
    for (let turn = 0; !signal.aborted; turn += 1) {
      const id = changing[(turn * 7) % changing.length] ?? "";
      const here = this.followed.get(id)?.at(-1)?.shown !== null;
      if (turn % 3 === 0) await this.publish();
      else if (here && turn % 3 === 1) await this.edit(id);
      else if (here) await this.withdraw(id);
      await wait(40);
    }
  }

  /** Compares one search for all of them with what it may show. */
  check(watcher: Watcher, { hits, total }: SearchResult, beganAt: number): void {
    watcher.searches += 1;
    if (total > hits.length + this.leaving(watcher, beganAt))
      this.faults.push(`only ${hits.length} of ${total} came`);
    const shown = new Map(hits.map(({ card }) => [card.id, numberIn(card.title.vi)]));
    for (const [id, steps] of this.followed) {
      this.compare(watcher, { id, steps, shown: shown.get(id) ?? null, beganAt });
    }
  }

  /** So many may be counted and then be gone before they are read. */
  private leaving({ allowedMs }: Watcher, beganAt: number): number {
    return [...this.followed.values()].filter((steps) => {
      const last = steps.at(-1);
      return last?.shown === null && beganAt - last.doneAt < allowedMs;
    }).length;
  }

  private compare(watcher: Watcher, { id, steps, shown, beganAt }: Sight): void {
    const at = steps.findLastIndex((step) => step.shown === shown);
    const before = watcher.seen.get(id) ?? 0;
    const name = `${watcher.name}: ${id} is ${shown === null ? "missing" : `at ${shown}`}`;
    if (at < before) this.faults.push(`${name} after having been at step ${before}`);
    watcher.seen.set(id, Math.max(before, at));
    const next = steps[at + 1];
    if (!next || at < 0) return;
    const late = beganAt - next.doneAt;
    watcher.longestMs = Math.max(watcher.longestMs, late);
    if (late > watcher.allowedMs) this.faults.push(`${name} after ${Math.round(late)} ms`);
  }

  private async step(
    id: string,
    shown: number | null,
    write: (tx: Parameters<Parameters<ReturnType<typeof db>["$transaction"]>[0]>[0]) => unknown,
  ): Promise<void> {
    const step: Step = { shown, beganAt: performance.now(), doneAt: Number.POSITIVE_INFINITY };
    this.followed.get(id)?.push(step);
    await db().$transaction(
      async (tx) => {
        await write(tx);
        const key = `search:listing:${id}`;
        await enqueue(tx, "search.project", { type: "listing", ids: [id] }, { key });
      },
      { maxWait: 30_000, timeout: 30_000 },
    );
    step.doneAt = performance.now();
    this.changes += 1;
  }
}

const title = (turn: number) => `Bộ ${MARK} lần ${turn} cho xưởng nhỏ`;
const numberIn = (text: string) => Number(/lần (\d+)/.exec(text)?.[1]);
