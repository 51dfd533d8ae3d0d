import type { SpreadNode } from "./model.ts";

/** Where the places of use stand on the city's map, and which leads to which. Pure. */
export interface SpreadDrawing {
  /** The part of the map that holds every place, in its units. */
  readonly frame: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly dots: readonly Dot[];
  readonly ways: readonly { readonly from: Dot; readonly to: Dot }[];
  /** Places known one by one that lie outside the map. */
  readonly outside: number;
}

export interface Dot {
  readonly key: string;
  readonly wardCode: string;
  readonly x: number;
  readonly y: number;
  /** The first place of a deal; the others are its replications. */
  readonly first: boolean;
}

interface City {
  readonly width: number;
  readonly height: number;
}

type Centre = (wardCode: string) => readonly [number, number] | null;

/** Smallest part of the map that is shown, as a share of its width. */
const SMALLEST = 0.4;
/** Between neighbours in one ward, as a share of the frame's width. */
const STEP = 0.022;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

interface Place {
  readonly key: string;
  readonly wardCode: string;
  readonly first: boolean;
  readonly from: string | null;
}

/** Every place of the trees that lies in a ward, with the one it was repeated from. */
function placesOf(nodes: readonly SpreadNode[], from: string | null): Place[] {
  return nodes.flatMap(({ places, repeats }) => {
    const [root] = places;
    const own = places.flatMap(({ key, wardCode }) =>
      wardCode
        ? [
            {
              key,
              wardCode,
              first: key === root?.key,
              from: key === root?.key ? from : (root?.key ?? null),
            },
          ]
        : [],
    );
    return [...own, ...placesOf(repeats, root?.key ?? from)];
  });
}

/**
 * Places of use on the city's map with lines from each to those that repeat it; what lies outside is counted
 * beside it.
 * @param centre where a ward lies in the drawing; null outside the city
 */
export function drawSpread(
  nodes: readonly SpreadNode[],
  city: City,
  centre: Centre,
): SpreadDrawing {
  const places = placesOf(nodes, null);
  const inside = places.flatMap((place) => {
    const at = centre(place.wardCode);
    return at ? [{ ...place, at }] : [];
  });
  const frame = frameOf(
    inside.map(({ at }) => at),
    city,
  );
  const taken = new Map<string, number>();
  const dots = new Map(
    inside.map(({ key, wardCode, first, at: [x, y] }) => {
      const n = taken.get(wardCode) ?? 0;
      taken.set(wardCode, n + 1);
      // A spiral: places of one ward stand apart, the first in its middle.
      const reach = STEP * frame.width * Math.sqrt(n);
      const [dx, dy] = [Math.cos(n * GOLDEN) * reach, Math.sin(n * GOLDEN) * reach];
      return [key, { key, wardCode, first, x: Math.round(x + dx), y: Math.round(y + dy) }] as const;
    }),
  );
  const ways = inside.flatMap(({ key, from }) => {
    const [start, end] = [from === null ? undefined : dots.get(from), dots.get(key)];
    return start && end ? [{ from: start, to: end }] : [];
  });
  return { frame, dots: [...dots.values()], ways, outside: places.length - inside.length };
}

/** The part around the points in the map's proportions, with room at its sides. */
function frameOf(points: readonly (readonly [number, number])[], { width, height }: City) {
  if (points.length === 0) return { x: 0, y: 0, width, height };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const share = Math.max(SMALLEST, (1.3 * across) / width, (1.3 * down) / height);
  if (share >= 1) return { x: 0, y: 0, width, height };
  const size = { width: Math.round(width * share), height: Math.round(height * share) };
  const middle = (start: number, length: number, own: number, whole: number) =>
    Math.round(Math.min(Math.max(0, start + length / 2 - own / 2), whole - own));
  const x = middle(left, across, size.width, width);
  const y = middle(top, down, size.height, height);
  return { x, y, ...size };
}
