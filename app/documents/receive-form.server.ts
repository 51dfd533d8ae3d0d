import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from "@remix-run/form-data-parser";
import { formOf } from "#app/platform/http/form-of.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { sizeLimits } from "./model.ts";
import { boundaryOf } from "./multipart.ts";

/** A file as it came in, not yet judged. */
export interface ReceivedFile {
  field: string;
  fileName: string;
  bytes: Uint8Array;
}

export interface ReceivedForm {
  /** Text fields only. */
  form: FormData;
  files: ReceivedFile[];
}

/** What the parser calls the empty file of a field nobody used. */
const UNUSED = "file-upload";

/**
 * Reads a form that may carry files of at most 20 MB each, stopping as soon as a limit is passed.
 */
export async function receiveForm(
  request: Request,
  { maxFiles }: { maxFiles: number },
): Promise<Result<ReceivedForm>> {
  const files: ReceivedFile[] = [];
  if (!boundaryOf(request.headers.get("content-type"))) {
    return ok({ form: await formOf(request), files });
  }
  const parts = { maxFiles, maxFileSize: sizeLimits.file, maxParts: 400 };
  try {
    const form = await parseFormData(request, parts, async (file) => {
      if (file.size === 0 && (file.name === "" || file.name === UNUSED)) return null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      files.push({ field: file.fieldName, fileName: file.name, bytes });
      return null;
    });
    return ok({ form, files });
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Result<never> {
  if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError) {
    return refuse(422, "documents.too_large", { params: { limit: sizeLimits.file / 1024 ** 2 } });
  }
  if (error instanceof MaxFilesExceededError) return refuse(422, "documents.too_many");
  if (error instanceof FormDataParseError) return refuse(422, "documents.unreadable_form");
  throw error;
}
