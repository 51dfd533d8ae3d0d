/** What a part of a form says of itself. */
export interface PartHead {
  name: string;
  /** Of a file's part; an unused file field has an empty one. */
  fileName: string | null;
}

export interface PartSink {
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/** Where the part of a file field nobody used goes. */
export const nowhere: PartSink = { write: async () => {}, end: async () => {} };

/** What came is no form, or none of ours: too many parts, too long a text. */
export class MultipartError extends Error {}

const HEADERS_MAX = 16 * 1024;
const PARTS_MAX = 400;
/** In bytes: what is still read of a form that cannot be taken. */
const REST_MAX = 256 * 1024 * 1024;

/** The boundary of a multipart form's content type, or null for any other content. */
export function boundaryOf(contentType: string | null): string | null {
  const match = /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    contentType ?? "",
  );
  return match?.[1] ?? match?.[2] ?? null;
}

/**
 * Reads a form part by part as it comes in; of a part no more than a piece is ever held. Browsers write
 * field and file names as UTF-8, with quotes and line ends percent-coded (HTML, form submission).
 * A part that cannot be taken does not stop the others: a body given up before its end breaks the
 * connection, and the person would see neither the answer nor what was typed.
 * @param open is asked where a part goes
 * @throws the first thing that was wrong with a part, once all is read
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  open: (head: PartHead) => Promise<PartSink>,
): Promise<void> {
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line end before it: one is put there.
  let held: Buffer = Buffer.from("\r\n");
  let sink: PartSink = nowhere;
  let step: "skip" | "after" | "head" | "body" | "end" = "skip";
  let parts = 0;
  let rest = 0;
  const faults: unknown[] = [];
  const orNowhere = (error: unknown) => {
    faults.push(error);
    sink = nowhere;
  };
  for await (const chunk of body) {
    if (faults.length > 0) rest += chunk.length;
    if (rest > REST_MAX) throw faults[0];
    held = Buffer.concat([held, chunk]);
    for (;;) {
      if (step === "skip" || step === "body") {
        const at = held.indexOf(mark);
        const content = held.subarray(0, at >= 0 ? at : Math.max(0, held.length - mark.length));
        if (content.length > 0) await sink.write(content).catch(orNowhere);
        if (at < 0) {
          held = held.subarray(content.length);
          break;
        }
        await sink.end().catch(orNowhere);
        sink = nowhere;
        held = held.subarray(at + mark.length);
        step = "after";
      }
      if (step === "after") {
        if (held.length < 2) break;
        step = held.subarray(0, 2).toString() === "--" ? "end" : "head";
      }
      if (step === "end") {
        held = Buffer.alloc(0);
        break;
      }
      const end = held.indexOf("\r\n\r\n");
      if (end < 0) {
        if (held.length > HEADERS_MAX) throw new MultipartError("endless headers");
        break;
      }
      parts += 1;
      if (parts > PARTS_MAX) throw new MultipartError("too many parts");
      await open(headOf(held.subarray(0, end).toString("utf8"))).then((opened) => {
        sink = opened;
      }, orNowhere);
      held = held.subarray(end + 4);
      step = "body";
    }
  }
  if (faults.length > 0) throw faults[0];
  if (step !== "end") throw new MultipartError("the form ended too early");
}

/**
 * Holds a part's text of at most `most` bytes and gives it away whole.
 * @throws MultipartError for a longer one
 */
export function textSink(most: number, done: (text: string) => void): PartSink {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return {
    async write(chunk) {
      length += chunk.length;
      if (length > most) throw new MultipartError("too long a text");
      chunks.push(Uint8Array.from(chunk));
    },
    end: async () => done(Buffer.concat(chunks).toString("utf8")),
  };
}

function headOf(text: string): PartHead {
  const line = text.split("\r\n").find((header) => /^content-disposition:/i.test(header)) ?? "";
  const name = /[;\s]name="([^"]*)"/i.exec(line)?.[1];
  if (name === undefined) throw new MultipartError("a part without a name");
  const fileName = /[;\s]filename="([^"]*)"/i.exec(line)?.[1];
  return { name: plain(name), fileName: fileName === undefined ? null : plain(fileName) };
}

function plain(text: string): string {
  return text.replace(/%22/g, '"').replace(/%0D/gi, "\r").replace(/%0A/gi, "\n");
}
