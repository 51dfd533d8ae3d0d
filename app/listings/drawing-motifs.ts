import { chip, crane, gears, panels, rooms, route, shelves, tanks } from "./drawing-machines.ts";
import { bench, dryer, flask, kiln, loom, plant, pond, press } from "./drawing-materials.ts";
import type { Dice, Stroke } from "./drawing-pen.ts";
import { board, eye, ledger, network, papers, pulse, talk, wards } from "./drawing-services.ts";

/** Every drawing by its name, as `listingPage:drawing.<name>` describes it. */
export const motifs = {
  plant,
  pond,
  dryer,
  loom,
  bench,
  press,
  flask,
  kiln,
  gears,
  chip,
  panels,
  tanks,
  crane,
  shelves,
  route,
  rooms,
  network,
  ledger,
  wards,
  board,
  pulse,
  papers,
  eye,
  talk,
} as const satisfies Record<string, (dice: Dice) => Stroke[]>;

export type Motif = keyof typeof motifs;
