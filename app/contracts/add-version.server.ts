import { recordAudit } from "#app/audit/record-entry.server.ts";
import { contractHash } from "#app/deals/confirmed-content.server.ts";
import type { DealCtx, Upload } from "#app/deals/keep-step.server.ts";
import type { Side } from "#app/deals/model.ts";
import { tellParties } from "#app/deals/tell-parties.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { asJson } from "#app/platform/stored-json.ts";
import { touch, type Writing, writing } from "./contract-command.server.ts";
import { contractContent } from "./contract-content.server.ts";
import { versionSchema } from "./schema.ts";

async function nextNumber(tx: Tx, dealId: string): Promise<number> {
  const last = await tx.contractVersion.findFirst({
    where: { dealId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return (last?.number ?? 0) + 1;
}

const sideOf = ({ who }: Writing): Side | null => (who.kind === "party" ? who.side : null);
const personOf = ({ actor }: DealCtx) => (actor.kind === "user" ? actor.userId : null);

/** Writes the contract as it stands into files: a PDF and a Word file, made by the worker. */
export function writeVersion(
  ctx: DealCtx,
  input: { readonly dealId: string },
): Promise<Result<{ number: number }>> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await writing(tx, ctx, input.dealId);
    if (!found.ok) return found;
    const claimed = await touch(tx, found.value);
    if (!claimed.ok) return claimed;
    const { loaded, source } = found.value;
    const number = await nextNumber(tx, input.dealId);
    const id = newId();
    await tx.contractVersion.create({
      data: {
        id,
        dealId: input.dealId,
        number,
        kind: "generated",
        side: sideOf(found.value),
        createdById: personOf(ctx),
        createdAt: ctx.now,
        content: asJson(contractContent(source)),
        // With this version the last one is no longer a file a side sent.
        contentHash: contractHash({ ...loaded, deal: { ...loaded.deal, contractFiles: [] } }),
      },
    });
    await enqueue(tx, "contracts.make-version", { versionId: id }, { key: `contract:${id}` });
    await audit(tx, ctx, input.dealId, { number, kind: "generated" });
    return ok({ number });
  });
}

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A negotiated version comes back as a file, with a word on what changed. From now on it is what is confirmed. */
export function addVersion(
  ctx: DealCtx,
  input: {
    readonly dealId: string;
    readonly version?: number;
    readonly values: unknown;
    readonly upload: Upload | null;
  },
): Promise<Result<{ number: number }>> {
  return inTransaction(ctx.db, async (tx) => {
    const found = await writing(tx, ctx, input.dealId);
    if (!found.ok) return found;
    if (ctx.actor.kind !== "user") return refuse(403, "deals.not_yours_to_do");
    const parsed = versionSchema.safeParse(input.values, withInput);
    if (!parsed.success || !input.upload) {
      const fields: Record<string, string> = parsed.success ? {} : fieldErrors(parsed.error);
      if (!input.upload) fields.file = "documents.none_chosen";
      return refuse(422, "deals.check_form", { fields });
    }
    const claimed = await touch(tx, found.value, input.version);
    if (!claimed.ok) return claimed;
    const { dealId } = input;
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: ctx.actor },
      {
        purpose: "contract",
        subjectId: dealId,
        organisationId: ctx.actor.organisationId,
        file: input.upload,
      },
    );
    if (!stored.ok) return fileRefusal(stored.refusal.key, stored.refusal.params);
    const { id: documentId, sha256, contentType } = stored.value;
    if (contentType !== "application/pdf" && contentType !== wordType) {
      return fileRefusal("contracts.pdf_or_word");
    }
    const number = await nextNumber(tx, dealId);
    await tx.contractVersion.create({
      data: {
        id: newId(),
        dealId,
        number,
        kind: "uploaded",
        side: sideOf(found.value),
        createdById: ctx.actor.userId,
        createdAt: ctx.now,
        note: parsed.data.note,
        contentHash: sha256,
        documentId,
        sha256,
      },
    });
    await tellParties(tx, found.value.loaded.deal, {
      event: "contracts.version",
      key: `contract-version:${dealId}:${number}`,
      from: sideOf(found.value),
      href: `/deals/${dealId}/contract`,
      params: { number },
    });
    await audit(tx, ctx, dealId, { number, kind: "uploaded", sha256 });
    return ok({ number });
  });
}

function fileRefusal(key: string, params?: Readonly<Record<string, string | number>>) {
  return refuse(422, key, { ...(params ? { params } : {}), fields: { file: key } });
}

function audit(tx: Tx, ctx: DealCtx, dealId: string, data: Record<string, unknown>) {
  return recordAudit(tx, {
    actor: ctx.actor,
    action: "contract.add_version",
    subjectType: "deal",
    subjectId: dealId,
    data,
    at: ctx.now,
  });
}
