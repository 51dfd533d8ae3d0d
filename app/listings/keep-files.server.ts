import type { ReceivedForm } from "#app/documents/receive-form.server.ts";
import { isId } from "#app/platform/ids.ts";
import { atField, ok, type Result, refusalOf, refuse } from "#app/platform/result.ts";
import { addListingFile } from "./add-listing-file.server.ts";
import type { MemberCtx } from "./create-listing.server.ts";
import { isListingPurpose } from "./limits.ts";
import { removeListingFile } from "./remove-listing-file.server.ts";

/**
 * What a press in a section's form says of files: those chosen are added, each in the field of its purpose;
 * `upload:<purpose>` asks for one, `remove:<purpose>:<document>` takes one away.
 */
export async function keepFiles(
  ctx: MemberCtx,
  input: { listingId: string; received: ReceivedForm; intent: string },
): Promise<Result<unknown>> {
  const { listingId, received } = input;
  const [verb, purpose, documentId] = input.intent.split(":");
  const refused = refusalOf(await addFiles(ctx, listingId, received.files));
  if (refused) return { ok: false, refusal: refused };
  if (received.refusal) return { ok: false, refusal: received.refusal };
  if (verb === "upload" && isListingPurpose(purpose)) {
    const chosen = received.files.some(({ field }) => field === purpose);
    if (!chosen)
      return refuse(422, "form.check_fields", { fields: { [purpose]: "documents.none_chosen" } });
  }
  if (verb === "remove" && isId(documentId)) {
    return removeListingFile(ctx, { listingId, documentId });
  }
  return ok(null);
}

/** Every file gets its own answer: one that is refused says nothing of the next. */
async function addFiles(
  ctx: MemberCtx,
  listingId: string,
  files: ReceivedForm["files"],
): Promise<Result<unknown>[]> {
  const results: Result<unknown>[] = [];
  for (const file of files) {
    const { field } = file;
    if (!isListingPurpose(field)) continue;
    const added = await addListingFile(ctx, { listingId, purpose: field, file });
    results.push(added.ok ? added : { ok: false, refusal: atField(added.refusal, field) });
  }
  return results;
}
