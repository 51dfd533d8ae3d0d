import type { Actor } from "#app/organisations/model.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import type { LoadedDeal } from "./facts.server.ts";
import type { StepName, StepValues } from "./schema.ts";
import type { Decision } from "./transition.ts";

/** A file that came with a step, stored before. */
export interface StepDocument {
  readonly id: string;
  readonly sha256: string;
}

/** What an effect of a decided step works with, inside the step's transaction. */
export interface EffectCtx {
  readonly tx: Tx;
  readonly loaded: LoadedDeal;
  readonly decision: Decision;
  readonly values: unknown;
  readonly document: StepDocument | null;
  readonly actor: Actor;
  readonly now: Date;
}

/** What the history row tells of an effect. */
export type Told = Prisma.InputJsonObject;
export type Effect = (ctx: EffectCtx) => Promise<Result<Told>>;

/** In milliseconds. */
export const DAY = 86_400_000;
/** An effect that leaves nothing to tell. */
export const nothing = ok<Told>({});

/** The values of the step, as its schema parsed them before the effects run. */
export const valuesOf = <N extends StepName>(ctx: EffectCtx, _step: N) =>
  ctx.values as StepValues<N>;

/** Null for clocks and the system itself. */
export const personOf = (actor: Actor) => (actor.kind === "user" ? actor.userId : null);

/** Writes columns of the deal; its state and version are the engine's, which claimed the row before. */
export const updateDeal = (ctx: EffectCtx, data: Prisma.DealUncheckedUpdateInput) =>
  ctx.tx.deal.update({ where: { id: ctx.loaded.deal.id }, data });

/** A calendar day "2026-11-24" as a date column keeps it. */
export const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** 17:00 in Vietnam of a day "2026-11-24". */
export function endOfOffice(day: string): Date {
  return new Date(`${day}T17:00:00+07:00`);
}
