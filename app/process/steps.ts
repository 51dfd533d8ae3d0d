import { type DealState, dealStates } from "#app/deals/model.ts";
import type {
  Doer,
  GuardName,
  Pipeline,
  Timer,
  Transition,
  TransitionName,
} from "#app/deals/pipeline-model.ts";

/** The pipeline's table as numbered steps, for the page that explains it. Pure. */

export interface ProcessStep {
  /** From 1 in the order of the table; every row of a name shares it. */
  readonly number: number;
  readonly name: TransitionName;
  readonly from: readonly DealState[];
  /** Empty: the state stays. */
  readonly to: readonly DealState[];
  readonly by: readonly Doer[];
  readonly signatory: boolean;
  readonly reason: boolean;
  readonly needs: readonly GuardName[];
  readonly after: Timer | null;
  readonly kind: Transition["kind"];
}

/** A row of the table each; rows of one name share its number. */
export function processSteps(pipeline: Pipeline): ProcessStep[] {
  const names = [...new Set(pipeline.transitions.map(({ name }) => name))];
  return pipeline.transitions.map((row) => ({
    number: names.indexOf(row.name) + 1,
    name: row.name,
    from: row.from,
    to: row.to === "same" ? [] : row.to.filter((state) => !row.from.includes(state)),
    by: row.by,
    signatory: row.signatory !== undefined,
    reason: row.needsReason !== undefined,
    needs: row.guards ?? [],
    after: row.after ?? null,
    kind: row.kind,
  }));
}

/** A state with the steps that can be taken in it; those of every state are told once, apart. */
export interface ProcessState {
  readonly state: DealState;
  readonly steps: readonly ProcessStep[];
}

const everywhere = (step: ProcessStep) => step.from.length === dealStates.length;

/**
 * The states in order with the steps that lead out of them; steps that can be taken anywhere are left out.
 */
export function processStates(pipeline: Pipeline): ProcessState[] {
  const steps = processSteps(pipeline).filter((step) => !everywhere(step));
  return dealStates.map((state) => ({
    state,
    steps: steps.filter(({ from }) => from.includes(state)),
  }));
}

/** Steps that open a deal. */
export const startSteps = (pipeline: Pipeline) =>
  processSteps(pipeline).filter(({ from }) => from.length === 0);

/** Steps that may be taken whatever the state. */
export const stepsOfAnyState = (pipeline: Pipeline) => processSteps(pipeline).filter(everywhere);
