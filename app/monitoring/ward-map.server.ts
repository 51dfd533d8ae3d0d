import { readFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { WardMap, WardShape } from "./ward-map-model.ts";

type Wards = Topology<{
  wards: GeometryCollection<{ code: string; name: string; nameEn: string }>;
}>;

/** Width of the drawing; heights follow from the city's shape. */
const WIDTH = 1000;

/** The inner city by degrees: the old districts and what has grown around them. */
const INNER = { west: 105.735, east: 105.925, south: 20.945, north: 21.1 };

/** Places most readers know, to find their way on the map. */
const known = {
  outer: ["Hoà Lạc", "Sóc Sơn", "Sơn Tây", "Phú Xuyên", "Mỹ Đức", "Mê Linh"],
  inner: ["Hà Đông", "Cầu Giấy", "Hoàng Mai", "Long Biên", "Tây Hồ"],
};

let drawn: WardMap | undefined;

/** The city's 126 wards as paths, drawn once. Source of the shapes: see NOTICE.md of the taxonomy. */
export function wardMap(): WardMap {
  drawn ??= draw();
  return drawn;
}

const centres = new Map<string, readonly [number, number]>();

/** The middle of a ward on the map; null for places outside the city. */
export function wardCentre(code: string): readonly [number, number] | null {
  wardMap();
  return centres.get(code) ?? null;
}

type Point = [number, number];
type Ring = readonly (readonly number[])[];

function load() {
  const file = join(process.cwd(), "app/monitoring/hanoi-wards.topo.json");
  const topology = JSON.parse(readFileSync(file, "utf8")) as Wards;
  return feature(topology, topology.objects.wards).features.map(({ properties, geometry }) => ({
    ...properties,
    rings: ringsOf(geometry),
  }));
}

function ringsOf(geometry: GeoJSON.Geometry): Ring[] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

/** Longitudes shrink towards the pole: at a city's size one factor for all of it is exact enough. */
function projection(rings: readonly Ring[]) {
  const points = rings.flat();
  const longitudes = points.map(([x = 0]) => x);
  const latitudes = points.map(([, y = 0]) => y);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * shrink);
  const project = (x: number, y: number): Point => [
    Math.round((x - west) * shrink * scale),
    Math.round((north - y) * scale),
  ];
  return { project, height: Math.ceil((north - south) * scale) };
}

function draw(): WardMap {
  const wards = load();
  const { project, height } = projection(wards.flatMap(({ rings }) => rings));
  const shapes = wards.map(({ code, name, nameEn, rings }) => {
    const projected = rings.map((ring) => ring.map(([x = 0, y = 0]) => project(x, y)));
    const box = boxOf(projected.flat());
    centres.set(code, centreOf(projected));
    return { code, vi: name, en: nameEn, d: projected.map(pathOf).join(""), box };
  });
  const [x, y] = project(INNER.west, INNER.north);
  const [right, bottom] = project(INNER.east, INNER.south);
  const inset = { x, y, width: right - x, height: bottom - y };
  return {
    width: WIDTH,
    height,
    inset,
    wards: shapes.map(({ box, ...shape }) => ({ ...shape, inner: meets(box, inset) })),
    outerTowns: townsOf(known.outer, shapes, { x: 0, y: 0, width: WIDTH, height }),
    innerTowns: townsOf(known.inner, shapes, inset),
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The centre of the largest part's area; its box's centre where it has none. */
function centreOf(rings: readonly Point[][]): Point {
  let best: { area: number; at: Point } = { area: 0, at: [0, 0] };
  for (const ring of rings) {
    let [area, sumX, sumY] = [0, 0, 0];
    for (const [index, [x, y]] of ring.entries()) {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      const cross = x * nextY - nextX * y;
      area += cross;
      sumX += (x + nextX) * cross;
      sumY += (y + nextY) * cross;
    }
    if (Math.abs(area) <= best.area) continue;
    const at: Point = [Math.round(sumX / (3 * area)), Math.round(sumY / (3 * area))];
    best = { area: Math.abs(area), at };
  }
  if (best.area > 0) return best.at;
  const { x, y, width, height } = boxOf(rings.flat());
  return [x + width / 2, y + height / 2];
}

function meets(a: Box, b: Box): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Steps from point to point; points that fall together are left out. */
function pathOf(ring: readonly Point[]): string {
  const [first, ...rest] = ring;
  if (!first) return "";
  let [x, y] = first;
  let path = `M${x} ${y}`;
  for (const [nextX, nextY] of rest.slice(0, -1)) {
    if (nextX === x && nextY === y) continue;
    path += `l${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

/** Where names stand, as shares of a frame. */
function townsOf(
  names: readonly string[],
  shapes: readonly (Omit<WardShape, "inner"> & { box: Box })[],
  frame: Box,
) {
  return names.flatMap((name) => {
    const shape = shapes.find(({ vi }) => vi === name);
    if (!shape) return [];
    const { vi, en, box } = shape;
    const left = (box.x + box.width / 2 - frame.x) / frame.width;
    const top = (box.y + box.height / 2 - frame.y) / frame.height;
    return [{ vi, en, left, top }];
  });
}
