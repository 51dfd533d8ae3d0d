import { stat } from "node:fs/promises";
import { receiveFiles } from "#app/documents/receive-files.server.ts";
import { removeStaged, stagedPath } from "#app/documents/staging.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { beginUpload, type RoomCtx } from "./begin-upload.server.ts";
import { keepUpload } from "./keep-upload.server.ts";
import { roomFileLimit } from "./model.ts";

/** Files of an ordinary form, for people without scripts; several at once go in one after the other. */
const FILES_MAX = 20;

export interface FormFiles {
  readonly fileIds: readonly string[];
  readonly form: FormData;
}

/**
 * Takes the files of a form into the room. The first that is refused stops the rest and is named in
 * `refusal.fields.file`; those before it are kept.
 */
export async function receiveFormFiles(
  ctx: RoomCtx,
  input: {
    readonly dealId: string;
    readonly request: Request;
    readonly optional?: boolean;
    /** Gets what was typed, also when a file is refused. */
    readonly typed?: FormData;
  },
): Promise<Result<FormFiles>> {
  const limits = { fileBytes: roomFileLimit, files: FILES_MAX };
  const received = await receiveFiles(input.request, limits, input.typed);
  if (!received.ok) return atField(received);
  const { form, files } = received.value;
  if (files.length === 0 && !input.optional) {
    return refuse(422, "form.check_fields", { fields: { file: "documents.none_chosen" } });
  }
  const fileIds: string[] = [];
  try {
    for (const file of files) {
      const kept = await keepOne(ctx, input.dealId, form, file);
      if (!kept.ok) return atField(kept);
      fileIds.push(kept.value.fileId);
    }
  } finally {
    await Promise.all(files.map(({ id }) => removeStaged(id)));
  }
  return ok({ fileIds, form });
}

async function keepOne(
  ctx: RoomCtx,
  dealId: string,
  form: FormData,
  file: { id: string; fileName: string },
): Promise<Result<{ fileId: string }>> {
  const { size } = await stat(stagedPath(file.id));
  const text = (name: string) => String(form.get(name) ?? "");
  const values = {
    fileName: file.fileName,
    sizeBytes: size,
    folderId: text("folderId"),
    fileId: text("fileId"),
    baseNumber: text("baseNumber"),
    note: text("note"),
  };
  const begun = await beginUpload(ctx, { dealId, values, id: file.id });
  return begun.ok ? keepUpload(ctx, begun.value.id) : begun;
}

/** A refusal of a file stands at the file's field. */
function atField<T>(result: Result<T> & { ok: false }): Result<never> {
  const { refusal } = result;
  if (refusal.status === 404) return { ok: false, refusal };
  const fields = { ...refusal.fields };
  if (Object.keys(fields).length === 0) fields.file = refusal.key;
  return { ok: false, refusal: { ...refusal, key: "form.check_fields", fields } };
}
