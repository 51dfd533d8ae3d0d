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

export class MultipartError extends Error {}

const HEADERS_MAX = 16 * 1024;

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
 * @param open is asked where a part goes
 */
export async function readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
  open: (head: PartHead) => Promise<PartSink>,
): Promise<void> {
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line end before it: one is put there.
  let held: Buffer = Buffer.from("\r\n");
  let sink: PartSink | null = null;
  let step: "skip" | "after" | "head" | "body" = "skip";
  for await (const chunk of body) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      if (step === "skip" || step === "body") {
        const at = held.indexOf(mark);
        const content = held.subarray(0, at >= 0 ? at : Math.max(0, held.length - mark.length));
        if (sink && content.length > 0) await sink.write(content);
        if (at < 0) {
          held = held.subarray(content.length);
          break;
        }
        await sink?.end();
        sink = null;
        held = held.subarray(at + mark.length);
        step = "after";
      }
      if (step === "after") {
        if (held.length < 2) break;
        if (held.subarray(0, 2).toString() === "--") return;
        step = "head";
      }
      const end = held.indexOf("\r\n\r\n");
      if (end < 0) {
        if (held.length > HEADERS_MAX) throw new MultipartError("endless headers");
        break;
      }
      sink = await open(headOf(held.subarray(0, end).toString("utf8")));
      held = held.subarray(end + 4);
      step = "body";
    }
  }
  throw new MultipartError("the form ended too early");
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
