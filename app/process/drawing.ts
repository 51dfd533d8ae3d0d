import { type DealState, dealStates, stages, terminalStates } from "#app/deals/model.ts";
import type { Pipeline } from "#app/deals/pipeline-model.ts";
import { type ProcessStep, processSteps } from "./steps.ts";

/**
 * Where everything of the pipeline's drawing stands. One column that a phone can show: the stages down
 * the middle, leaps and ways back at the left, the ends at the right. Units are those of the viewBox, as
 * wide as a phone's column: there its letters have their own size.
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
  /** Numbers of the steps that leave the deal where it is, in lines. */
  readonly stays: readonly (readonly number[])[];
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

/** Size of all letters, and from one line of them to the next. */
export const LETTERS = 14;
export const LEADING = 19;
/** Numbers that fit beside each other in a state's box. */
const NUMBERS = 6;

const WIDTH = 328;
const LEFT = 74;
const NODE = { width: 194, height: 36 };
const RIGHT = LEFT + NODE.width;
const TOP = 12;
/** Between two stages, with room for the numbers of the steps, and between two ends. */
const GAP = { stage: 32, end: 16 };
/** From one line to the next beside it; at the left each carries a number. */
const LANE = { left: 16, right: 11 };

const ends: readonly DealState[] = terminalStates;
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

/** The pipeline as boxes and lines; what a page draws follows from the table alone. */
export function drawingOf(pipeline: Pipeline): Drawing {
  const steps = processSteps(pipeline);
  const moves = movesOf(steps);
  const inside = moves.filter(({ to }) => !ends.includes(to));
  const nodes = nodesOf(steps);
  const last = nodes.at(-1);
  return {
    width: WIDTH,
    height: (last ? last.y + last.height : 0) + TOP,
    nodes,
    lines: [
      ...startLines(steps, nodes),
      ...spineLines(inside, nodes),
      ...leapLines(inside, nodes),
      ...endLines(moves, nodes),
    ],
  };
}

/** Stages from the top down, then the ends; each as high as its numbers need. */
function nodesOf(steps: readonly ProcessStep[]): DrawnNode[] {
  let y = TOP;
  return [...stages, ...ends].map((state) => {
    const end = ends.includes(state);
    const stays = inLines(staysOf(steps, state));
    const height = NODE.height + stays.length * LEADING;
    const node = { state, x: LEFT, y, width: NODE.width, height, end, stays };
    y += height + (end ? GAP.end : GAP.stage);
    return node;
  });
}

function staysOf(steps: readonly ProcessStep[], state: DealState): number[] {
  const numbers = steps
    .filter(({ from, to }) => to.length === 0 && from.includes(state))
    .filter(({ from }) => from.length < dealStates.length)
    .map(({ number }) => number);
  return [...new Set(numbers)];
}

function inLines(numbers: readonly number[]): number[][] {
  const count = Math.ceil(numbers.length / NUMBERS);
  const each = Math.ceil(numbers.length / count);
  return Array.from({ length: count }, (_, at) => numbers.slice(at * each, (at + 1) * each));
}

function nodeOf(nodes: readonly DrawnNode[], state: DealState): DrawnNode {
  const node = nodes.find((one) => one.state === state);
  if (!node) throw new Error(`${state} stands nowhere in the drawing`);
  return node;
}

const middle = ({ y, height }: DrawnNode) => y + height / 2;

function startLines(steps: readonly ProcessStep[], nodes: readonly DrawnNode[]): DrawnLine[] {
  return steps
    .filter(({ from }) => from.length === 0)
    .flatMap(({ number, to }) =>
      to.map((state) => {
        const y = nodeOf(nodes, state).y + LEADING / 2;
        return {
          key: `start ${state} ${number}`,
          kind: "start" as const,
          path: `M${LEFT - 22} ${y}H${LEFT}`,
          numbers: [number],
          at: { x: LEFT - 30, y: y + LETTERS / 3 },
        };
      }),
    );
}

/** From a stage to the one below it. */
function spineLines(moves: readonly Move[], nodes: readonly DrawnNode[]): DrawnLine[] {
  return moves
    .filter(({ from, to }) => stageAt(to) === stageAt(from) + 1)
    .map(({ from, to, numbers }) => {
      const { y, height } = nodeOf(nodes, from);
      return {
        key: `${from} ${to}`,
        kind: "next" as const,
        path: `M${LEFT + 60} ${y + height}V${nodeOf(nodes, to).y}`,
        numbers,
        at: { x: LEFT + 70, y: y + height + GAP.stage / 2 + LETTERS / 3 },
      };
    });
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
function leapLines(moves: readonly Move[], nodes: readonly DrawnNode[]): DrawnLine[] {
  const taken: Span[][] = [];
  return moves
    .filter(({ from, to }) => stageAt(to) !== stageAt(from) + 1)
    .map((move) => {
      const [a, b] = [stageAt(move.from), stageAt(move.to)];
      return { ...move, top: Math.min(a, b), bottom: Math.max(a, b) };
    })
    .sort((one, two) => one.bottom - one.top - (two.bottom - two.top))
    .map(({ from, to, numbers, top, bottom }) => {
      const lane = laneFor(taken, { top, bottom });
      const x = LEFT - 14 - lane * LANE.left;
      const y1 = middle(nodeOf(nodes, from)) + 9;
      const y2 = middle(nodeOf(nodes, to)) - 9;
      return {
        key: `${from} ${to}`,
        kind: "leap" as const,
        path: `M${LEFT} ${y1}H${x}V${y2}H${LEFT}`,
        numbers,
        // Numbers of lines beside each other stand one below the other.
        at: { x, y: (y1 + y2) / 2 + LETTERS / 3 - lane * LEADING },
      };
    });
}

/** Every end collects its arms in a lane of its own at the right; the first end has the inmost lane. */
function endLines(moves: readonly Move[], nodes: readonly DrawnNode[]): DrawnLine[] {
  return ends.flatMap((end, index) => {
    const x = RIGHT + 12 + index * LANE.right;
    const sources = moves
      .filter(({ to }) => to === end)
      .map(({ from, numbers }) => ({ node: nodeOf(nodes, from), numbers }));
    const [first] = sources.map(({ node }) => node).sort((a, b) => a.y - b.y);
    if (!first) return [];
    const y = middle(nodeOf(nodes, end)) + LETTERS / 2;
    const offset = (index - (ends.length - 1) / 2) * 7;
    const arms = sources.map(({ node }) => `M${RIGHT} ${middle(node) + offset}H${x}`).join("");
    return [
      {
        key: end,
        kind: "end" as const,
        path: `${arms}M${x} ${middle(first) + offset}V${y}H${RIGHT}`,
        numbers: [...new Set(sources.flatMap(({ numbers }) => numbers))],
        at: { x: RIGHT + 7, y: y - 5 },
      },
    ];
  });
}
