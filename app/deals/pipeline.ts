import { type DealState, dealStates, terminalStates } from "./model.ts";
import { rowsFromContract } from "./pipeline-from-contract.ts";
import { rowsFromDelivery } from "./pipeline-from-delivery.ts";
import type { Pipeline, Transition, TransitionName } from "./pipeline-model.ts";
import { rowsToAgreement } from "./pipeline-to-agreement.ts";

/**
 * The deal pipeline as data. Buttons, pages, timers, tests and the public diagram derive from it.
 */

const version1: Pipeline = {
  version: 1,
  transitions: [...rowsToAgreement, ...rowsFromContract, ...rowsFromDelivery],
  replyClock: { remindAtHours: [24, 72], alertAfterDays: 5 },
  attestWithinDays: 14,
  registerWithinDays: 90,
};

/** What is wrong with a table; empty when it can be run. */
export function faultsOf(pipeline: Pipeline): string[] {
  const known = new Set<string>(dealStates);
  const faults: string[] = [];
  const reached = new Set<DealState>();
  for (const row of pipeline.transitions) {
    const targets = row.to === "same" ? [] : row.to;
    for (const state of [...row.from, ...targets]) {
      if (!known.has(state)) faults.push(`${row.name}: unknown state ${state}`);
    }
    if (row.to !== "same" && row.to.length === 0) faults.push(`${row.name}: leads nowhere`);
    if (row.by.length === 0) faults.push(`${row.name}: nobody may do it`);
    if (row.kind === "start" && row.from.length > 0) faults.push(`${row.name}: starts elsewhere`);
    if (row.kind !== "start" && row.from.length === 0) faults.push(`${row.name}: starts nowhere`);
    if (row.after && !row.by.includes("clock")) faults.push(`${row.name}: a timer without a clock`);
    if (row.by.includes("clock") && !row.after) faults.push(`${row.name}: a clock without a timer`);
    for (const state of row.from) {
      const leaves = targets.some((target) => target !== state);
      if (leaves && (terminalStates as readonly string[]).includes(state)) {
        faults.push(`${row.name}: leads out of the terminal state ${state}`);
      }
    }
    for (const state of targets) reached.add(state);
  }
  for (const state of dealStates) {
    if (!reached.has(state)) faults.push(`no step reaches ${state}`);
  }
  return faults;
}

const pipelines = new Map<number, Pipeline>([[version1.version, version1]]);

for (const pipeline of pipelines.values()) {
  const faults = faultsOf(pipeline);
  if (faults.length > 0) throw new Error(`Pipeline ${pipeline.version}: ${faults.join("; ")}`);
}

/** New deals start with this one and keep it. */
export const currentPipeline: Pipeline = version1;

/** A deal keeps the version it began with. @throws for a version that never was */
export function pipelineOf(version: number): Pipeline {
  const pipeline = pipelines.get(version);
  if (!pipeline) throw new Error(`No pipeline of version ${version}`);
  return pipeline;
}

/** The rows of a step in a state; more than one when different people take it under different guards. */
export function rowsOf(
  pipeline: Pipeline,
  name: TransitionName,
  state: DealState,
): readonly Transition[] {
  return pipeline.transitions.filter((row) => row.name === name && row.from.includes(state));
}
