/** Where the signatures of a PDF stand in its bytes (ISO 32000-1, 12.8). Pure: bytes in, places out. */

/** A signature's claim: the bytes it covers, and what it holds between them. */
export interface SignaturePlace {
  /** [start, length, start, length], as the file says it. */
  readonly range: readonly [number, number, number, number];
  /** The CMS message in DER, with the zeros that pad it; null where the gap holds something else. */
  readonly message: Uint8Array | null;
  /** The range lies in the file, begins at its first byte, and leaves out only the message. */
  readonly sound: boolean;
  /** Bytes at the end of the file that are not covered, line ends apart. */
  readonly bytesAfter: number;
}

const MARK = Buffer.from("/ByteRange", "latin1");
const RANGE = /^\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/;

/** Whether the bytes are a PDF: its header stands within the first kilobyte. */
export function isPdf(file: Buffer): boolean {
  return file.subarray(0, 1024).includes("%PDF-");
}

/** Every signature the file claims, in the order of what they cover. */
export function signaturePlaces(file: Buffer): SignaturePlace[] {
  const places: SignaturePlace[] = [];
  for (let at = file.indexOf(MARK); at >= 0; at = file.indexOf(MARK, at + 1)) {
    const match = RANGE.exec(file.subarray(at, at + 120).toString("latin1"));
    if (!match) continue;
    const range = match.slice(1, 5).map(Number) as [number, number, number, number];
    places.push(placeOf(file, range));
  }
  return places.sort((a, b) => endOf(a) - endOf(b));
}

const endOf = ({ range }: SignaturePlace) => range[2] + range[3];

function placeOf(file: Buffer, range: SignaturePlace["range"]): SignaturePlace {
  const [first, length, second, rest] = range;
  const inside = first === 0 && length > 0 && length < second && second + rest <= file.length;
  const gap = inside ? file.subarray(length, second) : null;
  const message = gap && messageIn(gap);
  const after = inside ? file.subarray(second + rest) : file;
  // A line end after the last marker belongs to nobody.
  const bytesAfter = /^\s{0,4}$/.test(after.subarray(0, 5).toString("latin1")) ? 0 : after.length;
  return { range, message, sound: inside && message !== null, bytesAfter };
}

/** The gap is exactly one hexadecimal string: nothing else may hide in what no signature covers. */
function messageIn(gap: Buffer): Uint8Array | null {
  if (gap[0] !== 0x3c || gap[gap.length - 1] !== 0x3e) return null;
  const hex = gap.subarray(1, -1).toString("latin1");
  return /^[0-9A-Fa-f\s]+$/.test(hex) ? Buffer.from(hex.replace(/\s/g, ""), "hex") : null;
}
