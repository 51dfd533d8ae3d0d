import type { FreshAuthentication } from "#app/accounts/reauthenticate.server.ts";
import type { DocumentPurpose } from "#app/documents/model.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Db, Prisma, Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { StepDocument } from "./effect-context.server.ts";
import type { LoadedDeal } from "./facts.server.ts";
import { isTerminal, type Side, type Who } from "./model.ts";
import type { StepName } from "./schema.ts";
import type { Decision } from "./transition.ts";

/** Who acts, when, and from where; machines have no address. */
export interface DealCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: Actor;
  readonly ipAddress?: string | null;
}

export interface Advance {
  readonly dealId: string;
  readonly step: StepName;
  /** The version the person looked at; another one refuses the step. Left out by jobs and seeds. */
  readonly version?: number;
  /** As typed or as typed values; see stepSchemas. */
  readonly values?: unknown;
  /** The operator's reason, and the side it acts for where that matters. */
  readonly override?: { readonly reason: string; readonly side?: Side } | null;
  /** The evidence that comes with a report or a certificate. */
  readonly upload?: Upload | null;
  /** That the person gave their password or one-time code with this form. */
  readonly authentication?: FreshAuthentication | null;
}

export type Upload = Parameters<typeof storeUpload>[1]["file"];

/** Steps that may carry a file, and what the file is. */
const fileOf: Partial<Record<StepName, DocumentPurpose>> = {
  report_use: "use_evidence",
  report_result: "use_evidence",
  record_registration: "registration",
};

/** Compare-and-set: only one of two who saw the same version goes on. */
export async function claim(
  tx: Tx,
  loaded: LoadedDeal,
  decision: Decision,
  now: Date,
): Promise<boolean> {
  const moved = decision.to !== decision.from;
  const { count } = await tx.deal.updateMany({
    where: { id: loaded.deal.id, version: loaded.facts.version, state: decision.from },
    data: {
      version: { increment: 1 },
      ...(moved
        ? { state: decision.to, stateSince: now, stateVersion: loaded.facts.version + 1 }
        : {}),
      ...(moved && isTerminal(decision.to) ? { endedAt: now } : {}),
    },
  });
  return count === 1;
}

interface Confirmation {
  step: StepName;
  who: Extract<Who, { kind: "party" }>;
  hash: string;
  values: unknown;
}

/** Keeps who confirmed which content, by its hash, and from where; only people confirm. */
export async function keepConfirmation(
  tx: Tx,
  ctx: DealCtx,
  { deal, facts }: LoadedDeal,
  { step, who, hash, values }: Confirmation,
): Promise<void> {
  if (ctx.actor.kind !== "user") return;
  await tx.dealConfirmation.create({
    data: {
      id: newId(),
      dealId: deal.id,
      transition: step,
      round: facts.version,
      side: who.side,
      userId: ctx.actor.userId,
      organisationId: ctx.actor.organisationId,
      hash,
      data: values as Prisma.InputJsonObject,
      ipAddress: ctx.ipAddress ?? null,
      at: ctx.now,
    },
  });
}

/** Stores the file a step carries; null for a step without one. A refusal stands at the field of the file. */
export async function keepUpload(
  tx: Tx,
  ctx: DealCtx,
  { deal }: LoadedDeal,
  { step, upload }: Advance,
): Promise<Result<StepDocument | null>> {
  const purpose = fileOf[step];
  if (!upload || !purpose || ctx.actor.kind !== "user") return ok(null);
  const stored = await storeUpload(
    { db: tx, now: ctx.now, actor: ctx.actor },
    { purpose, subjectId: deal.id, organisationId: ctx.actor.organisationId, file: upload },
  );
  if (stored.ok) return stored;
  const { key, params } = stored.refusal;
  return refuse(422, key, { ...(params ? { params } : {}), fields: { file: key } });
}
