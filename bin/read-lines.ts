import { createReadStream } from "node:fs";

export interface Line {
  /** From 1. */
  number: number;
  /** Null when the bytes are no valid text or the line is too long to be one record. */
  text: string | null;
  /** Bytes of the file read so far. */
  bytesRead: number;
}

/** Longest line taken, in bytes: a record with long texts in two languages stays far below. */
const MAX_LINE = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The lines of a text file of any size. UTF-8 with or without a mark; UTF-16 with its mark is read too.
 * Only one line is kept in memory.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  let number = 0;
  let bytesRead = 0;
  let rest: Buffer = Buffer.alloc(0);
  let tooLong = false;
  let utf16: TextDecoder | null = null;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    let bytes = chunk;
    if (bytesRead === 0) {
      utf16 = utf16Of(chunk);
      if (chunk.subarray(0, 3).equals(UTF8_MARK)) bytes = chunk.subarray(3);
    }
    bytesRead += chunk.length;
    if (utf16) bytes = Buffer.from(utf16.decode(bytes, { stream: true }), "utf8");
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const piece = bytes.subarray(start, end);
      number += 1;
      const text = tooLong ? null : textOf(rest.length > 0 ? Buffer.concat([rest, piece]) : piece);
      yield { number, text, bytesRead };
      rest = Buffer.alloc(0);
      tooLong = false;
      start = end + 1;
    }
    const tail = bytes.subarray(start);
    if (!tooLong) rest = rest.length > 0 ? Buffer.concat([rest, tail]) : Buffer.from(tail);
    if (rest.length > MAX_LINE) {
      tooLong = true;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0 || tooLong) {
    yield { number: number + 1, text: tooLong ? null : textOf(rest), bytesRead };
  }
}

/** A decoder where the mark of UTF-16 begins the file; it drops the mark. */
function utf16Of([first, second]: Buffer): TextDecoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return null;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function textOf(bytes: Buffer): string | null {
  if (bytes.length > MAX_LINE) return null;
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
