import { formOf } from "#app/platform/http/form-of.ts";
import { atField, type Refusal, RefusalError } from "#app/platform/result.ts";
import { sizeLimits } from "./model.ts";
import {
  boundaryOf,
  MultipartError,
  nowhere,
  type PartSink,
  readMultipart,
  textSink,
} from "./multipart.ts";

/** A file as it came in, not yet judged. */
export interface ReceivedFile {
  field: string;
  fileName: string;
  bytes: Uint8Array;
}

export interface ReceivedForm {
  /** Text fields only; of a refused form too, so that nothing typed is lost. */
  form: FormData;
  files: ReceivedFile[];
  /** Why it cannot be taken as it is; a file that is too large is named by its field. */
  refusal: Refusal | null;
}

/** In bytes, of all text fields together: a contract in two languages stays below. */
const TEXT_MAX = 4 * 1024 * 1024;

/** Reads a form that may carry files of at most 20 MB each; of a larger one nothing is held. */
export async function receiveForm(
  request: Request,
  { maxFiles }: { maxFiles: number },
): Promise<ReceivedForm> {
  const boundary = boundaryOf(request.headers.get("content-type"));
  if (!boundary || !request.body) return { form: await formOf(request), files: [], refusal: null };
  const received: ReceivedForm = { form: new FormData(), files: [], refusal: null };
  const body = request.body as unknown as AsyncIterable<Uint8Array>;
  let files = 0;
  let texts = 0;
  try {
    await readMultipart(body, boundary, async ({ name, fileName }) => {
      if (fileName === null) {
        return textSink(TEXT_MAX - texts, (text) => {
          texts += Buffer.byteLength(text);
          received.form.append(name, text);
        });
      }
      if (fileName === "") return nowhere;
      files += 1;
      if (files > maxFiles) throw new RefusalError({ status: 422, key: "documents.too_many" });
      return fileSink(name, (bytes) => received.files.push({ field: name, fileName, bytes }));
    });
  } catch (error) {
    received.refusal = refusalFor(error);
  }
  return received;
}

function fileSink(field: string, done: (bytes: Uint8Array) => void): PartSink {
  let chunks: Uint8Array[] = [];
  let length = 0;
  return {
    async write(chunk) {
      length += chunk.length;
      chunks.push(chunk);
      if (length <= sizeLimits.file) return;
      chunks = [];
      throw new RefusalError(atField({ status: 422, key: "documents.too_large" }, field));
    },
    end: async () => done(Buffer.concat(chunks)),
  };
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof RefusalError) return error.refusal;
  if (error instanceof MultipartError) return { status: 422, key: "documents.unreadable_form" };
  throw error;
}
