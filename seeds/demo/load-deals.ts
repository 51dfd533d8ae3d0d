import { runDealClock } from "#app/deals/run-deal-clocks.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import type { SeedDeal, SeedStep } from "../city/types.ts";
import { byDay, DAY } from "./moments.ts";
import { openSeedDeal } from "./open-deal.ts";
import type { DealOnStage, Scene } from "./stage.ts";
import { takeStep } from "./take-step.ts";

interface Moment {
  at: number;
  seed: SeedDeal;
  play(scene: Scene, onStage: ReadonlyMap<string, DealOnStage>): Promise<DealOnStage>;
}

/**
 * Lives the deals in the order of time through the product's own commands, each with the clock of its
 * moment, so that history, ledger and audit are what they would be had the people done it.
 * @returns the deals by their keys
 */
export async function loadDeals(
  seeds: readonly SeedDeal[],
  start: Date,
  say: (line: string) => void,
): Promise<ReadonlyMap<string, DealOnStage>> {
  const moments = seeds.flatMap((seed) => momentsOf(seed, start)).sort((a, b) => a.at - b.at);
  const onStage = new Map<string, DealOnStage>();
  let told = 0;
  for (const [i, moment] of moments.entries()) {
    const scene = { db: db(), now: new Date(moment.at) };
    const deal = await moment.play(scene, onStage);
    onStage.set(moment.seed.key, deal);
    await runDealClock(scene, deal.id);
    const tenth = Math.floor((10 * (i + 1)) / moments.length);
    if (tenth > told) {
      told = tenth;
      say(`  deals ${tenth * 10}%`);
    }
  }
  await endLateOnes([...onStage.values()], start);
  return onStage;
}

function momentsOf(seed: SeedDeal, start: Date): Moment[] {
  const begin = start.getTime() - seed.requestedDaysAgo * DAY;
  const at = (day: number) => Math.min(byDay(begin + day * DAY), start.getTime() - 60_000);
  const open: Moment = {
    at: at(0),
    seed,
    play: (scene, onStage) => {
      const parent = seed.replicates ? onStage.get(seed.replicates) : undefined;
      if (seed.replicates && !parent) throw new Error(`${seed.key} replicates what is not there`);
      return openSeedDeal(seed, scene, parent?.id ?? null);
    },
  };
  return [open, ...seed.steps.flatMap((step) => stepMoments(seed, step, at))];
}

/** A step of the story is one or several things that people do, each at its own time. */
function stepMoments(seed: SeedDeal, step: SeedStep, at: (day: number) => number): Moment[] {
  return takeStep(step).map(({ day, act }) => ({
    at: at(day),
    seed,
    play: async (scene, onStage) => {
      const deal = onStage.get(seed.key);
      if (!deal) throw new Error(`${seed.key}: ${step.do} before the deal began`);
      await act(deal, scene);
      return deal;
    },
  }));
}

/** What the clock would have done by now: requests that nobody answered run out. */
async function endLateOnes(deals: DealOnStage[], start: Date): Promise<void> {
  for (const { id, seed } of deals) {
    const due = await db().deal.findUnique({ where: { id }, select: { clockAt: true } });
    if (due?.clockAt && due.clockAt < start && seed.steps.length === 0) {
      await runDealClock({ db: db(), now: due.clockAt }, id);
    }
  }
}
