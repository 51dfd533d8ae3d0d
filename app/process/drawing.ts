import { type DealState, dealStates, stages, terminalStates } from "#app/deals/model.ts";
import type { Pipeline } from "#app/deals/pipeline-model.ts";
import { type ProcessStep, processSteps } from "./steps.ts";

/**
 * Where everything of the pipeline's drawing stands. One column that a phone can show: the stages down
 * the middle, leaps and ways back at the left, the ends at the right. Units are those of the viewBox.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

export interface DrawnNode {
  readonly state: DealState;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly end: boolean;
  /** Numbers of the steps that leave the deal where it is. */
  readonly stays: readonly number[];
}

export interface DrawnLine {
  readonly key: string;
  /** An SVG path whose last point carries the arrow. */
  readonly path: string;
  readonly kind: "start" | "next" | "leap" | "end";
  /** Numbers of its steps and where they are written. */
  readonly numbers: readonly number[];
  readonly at: { readonly x: number; readonly y: number };
}

const LEFT = 88;
const NODE = { width: 182, height: 40 };
const RIGHT = LEFT + NODE.width;
const GAP = 70;
const TOP = 12;
const LANE = 17;
const WIDTH = 360;

const ends: readonly DealState[] = terminalStates;
const yOf = (index: number) => TOP + index * GAP;
const middle = (index: number) => yOf(index) + NODE.height / 2;
const endY = (index: number) => yOf(stages.length) + index * (NODE.height + 14);
const stageAt = (state: DealState) => (stages as readonly DealState[]).indexOf(state);

interface Move {
  readonly from: DealState;
  readonly to: DealState;
  readonly numbers: number[];
}

/** Every way from one state to another, with the steps that lead along it. */
function movesOf(steps: readonly ProcessStep[]): Move[] {
  const moves = new Map<string, Move>();
  for (const { number, from, to } of steps) {
    for (const a of from) {
      for (const b of to) {
        const key = `${a} ${b}`;
        const move = moves.get(key) ?? { from: a, to: b, numbers: [] };
        if (!move.numbers.includes(number)) move.numbers.push(number);
        moves.set(key, move);
      }
    }
  }
  return [...moves.values()];
}

export function drawingOf(pipeline: Pipeline): Drawing {
  const steps = processSteps(pipeline);
  const moves = movesOf(steps);
  const inside = moves.filter(({ to }) => !ends.includes(to));
  return {
    width: WIDTH,
    height: endY(ends.length) + TOP,
    nodes: nodesOf(steps),
    lines: [...startLines(steps), ...spineLines(inside), ...leapLines(inside), ...endLines(moves)],
  };
}

function nodesOf(steps: readonly ProcessStep[]): DrawnNode[] {
  const stays = (state: DealState) => [
    ...new Set(
      steps
        .filter(({ from, to }) => to.length === 0 && from.includes(state))
        .filter(({ from }) => from.length < dealStates.length)
        .map(({ number }) => number),
    ),
  ];
  const at = (state: DealState, y: number, end: boolean) => ({
    state,
    x: LEFT,
    y,
    ...NODE,
    end,
    stays: stays(state),
  });
  return [
    ...stages.map((state, index) => at(state, yOf(index), false)),
    ...ends.map((state, index) => at(state, endY(index), true)),
  ];
}

function startLines(steps: readonly ProcessStep[]): DrawnLine[] {
  return steps
    .filter(({ from }) => from.length === 0)
    .flatMap(({ number, to }) =>
      to.map((state) => {
        const y = middle(stageAt(state));
        return {
          key: `start ${state} ${number}`,
          kind: "start" as const,
          path: `M${LEFT - 26} ${y}H${LEFT}`,
          numbers: [number],
          at: { x: LEFT - 34, y: y + 4 },
        };
      }),
    );
}

/** From a stage to the one below it. */
function spineLines(moves: readonly Move[]): DrawnLine[] {
  return moves
    .filter(({ from, to }) => stageAt(to) === stageAt(from) + 1)
    .map(({ from, to, numbers }) => ({
      key: `${from} ${to}`,
      kind: "next" as const,
      path: `M${LEFT + 60} ${yOf(stageAt(from)) + NODE.height}V${yOf(stageAt(to))}`,
      numbers,
      at: { x: LEFT + 68, y: yOf(stageAt(from)) + NODE.height + 19 },
    }));
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The first lane from the inside in which a span touches no other. */
function laneFor(taken: Span[][], span: Span): number {
  const free = taken.findIndex((lane) =>
    lane.every((other) => span.top > other.bottom || span.bottom < other.top),
  );
  const lane = free === -1 ? taken.length : free;
  taken[lane] = [...(taken[lane] ?? []), span];
  return lane;
}

/** Past one or more stages, or back: an arm at the left. Short ones stay inside. */
function leapLines(moves: readonly Move[]): DrawnLine[] {
  const taken: Span[][] = [];
  return moves
    .filter(({ from, to }) => stageAt(to) !== stageAt(from) + 1)
    .map((move) => {
      const [a, b] = [stageAt(move.from), stageAt(move.to)];
      return { ...move, a, b, top: Math.min(a, b), bottom: Math.max(a, b) };
    })
    .sort((one, two) => one.bottom - one.top - (two.bottom - two.top))
    .map(({ from, to, numbers, a, b, top, bottom }) => {
      const lane = laneFor(taken, { top, bottom });
      const x = LEFT - 14 - lane * LANE;
      const [y1, y2] = [middle(a) + 9, middle(b) - 9];
      return {
        key: `${from} ${to}`,
        kind: "leap" as const,
        path: `M${LEFT} ${y1}H${x}V${y2}H${LEFT}`,
        numbers,
        at: { x: x - 3, y: (y1 + y2) / 2 },
      };
    });
}

/** Every end collects its arms in a lane of its own at the right; the first end has the inmost lane. */
function endLines(moves: readonly Move[]): DrawnLine[] {
  return ends.flatMap((end, index) => {
    const x = RIGHT + 16 + index * LANE;
    const sources = moves.filter(({ to }) => to === end);
    const first = Math.min(...sources.map(({ from }) => stageAt(from)));
    if (!Number.isFinite(first)) return [];
    const y = endY(index) + NODE.height / 2;
    const offset = (index - (ends.length - 1) / 2) * 7;
    const arms = sources
      .map(({ from }) => `M${RIGHT} ${middle(stageAt(from)) + offset}H${x}`)
      .join("");
    return [
      {
        key: end,
        kind: "end" as const,
        path: `${arms}M${x} ${middle(first) + offset}V${y}H${RIGHT}`,
        numbers: [...new Set(sources.flatMap(({ numbers }) => numbers))],
        at: { x: RIGHT + 6, y: y - 6 },
      },
    ];
  });
}
