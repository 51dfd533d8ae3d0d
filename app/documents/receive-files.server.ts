import { type FileHandle, open } from "node:fs/promises";
import { formOf } from "#app/platform/http/form-of.ts";
import { newId } from "#app/platform/ids.ts";
import { log } from "#app/platform/log.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import {
  boundaryOf,
  MultipartError,
  nowhere,
  type PartSink,
  readMultipart,
  textSink,
} from "./multipart.ts";
import { isDiskFull, makeStagingFolder, removeStaged, stagedPath } from "./staging.server.ts";

/** A file that came with a form and lies in the staging folder under its id. */
export interface StagedFile {
  id: string;
  field: string;
  fileName: string;
}

export interface StagedForm {
  /** Text fields only. */
  form: FormData;
  files: StagedFile[];
}

const TEXT_MAX = 64 * 1024;

class TooMuch extends Error {}

/**
 * Reads a form whose files may be large: they go to disk as they come in. The caller removes the staged
 * files when it is done with them; of a form that was refused none is left.
 * @param limits `fileBytes` for each file
 * @param form gets the text fields as they come, so that a refusal does not lose what was typed
 */
export async function receiveFiles(
  request: Request,
  limits: { fileBytes: number; files: number },
  form = new FormData(),
): Promise<Result<StagedForm>> {
  const boundary = boundaryOf(request.headers.get("content-type"));
  if (!boundary || !request.body) return ok({ form: await formOf(request), files: [] });
  const files: StagedFile[] = [];
  const opened: FileHandle[] = [];
  await makeStagingFolder();
  try {
    const body = request.body as unknown as AsyncIterable<Uint8Array>;
    await readMultipart(body, boundary, async ({ name, fileName }) => {
      if (fileName === null) return textSink(TEXT_MAX, (text) => form.append(name, text));
      if (fileName === "") return nowhere;
      if (files.length === limits.files) throw new TooMuch("documents.too_many");
      const file = { id: newId(), field: name, fileName };
      files.push(file);
      const handle = await open(stagedPath(file.id), "wx", 0o600);
      opened.push(handle);
      return fileSink(handle, limits.fileBytes);
    });
    return ok({ form, files });
  } catch (error) {
    // A connection that broke left the last of them open; closing the others again does nothing.
    await Promise.all(opened.map((handle) => handle.close()));
    await Promise.all(files.map(({ id }) => removeStaged(id)));
    return refusalOf(error, limits.fileBytes);
  }
}

function fileSink(file: FileHandle, limit: number): PartSink {
  let length = 0;
  return {
    async write(chunk) {
      length += chunk.length;
      if (length > limit) throw new TooMuch("documents.over_limit");
      await file.appendFile(chunk);
    },
    end: () => file.close(),
  };
}

function refusalOf(error: unknown, limit: number): Result<never> {
  if (error instanceof TooMuch) {
    return refuse(422, error.message, { params: { limit: limit / 1024 ** 2 } });
  }
  if (error instanceof MultipartError) return refuse(422, "documents.unreadable_form");
  if (isDiskFull(error)) {
    log().error("the disk for uploads is full");
    return refuse(507, "documents.storage_full");
  }
  throw error;
}
