import type { Db } from "#app/platform/db/client.server.ts";
import type { Result } from "#app/platform/result.ts";
import type { SeedDeal } from "../city/types.ts";

/** A deal on its way through its story. */
export interface DealOnStage {
  seed: SeedDeal;
  id: string;
  /** Key of the selling organisation. */
  seller: string;
}

/** The database, and the moment that is told. */
export interface Scene {
  db: Db;
  now: Date;
}

export type By = "buyer" | "seller";

export const other = (by: By): By => (by === "buyer" ? "seller" : "buyer");

/** Key of the organisation on a side of a deal. */
export const partyKey = (deal: DealOnStage, by: By) =>
  by === "buyer" ? deal.seed.buyer : deal.seller;

/** Refusals in a story are mistakes of the story: they stop the loading and name the place. */
export function must<T>(result: Result<T>, where: string): T {
  if (result.ok) return result.value;
  throw new Error(`${where}: ${result.refusal.key} ${JSON.stringify(result.refusal.fields ?? {})}`);
}
