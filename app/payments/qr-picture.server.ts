import QRCode from "qrcode";

/** A QR code as one SVG path of unit squares, drawn in a box of `size` units quiet zone included. */
export interface QrPicture {
  size: number;
  path: string;
}

/** Four modules of quiet zone, as the QR standard asks (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a text with error correction level M, which survives a scratched screen. */
export function qrPicture(text: string): QrPicture {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const { size, data } = modules;
  let path = "";
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; ) {
      let run = 0;
      while (column + run < size && data[row * size + column + run]) run++;
      if (run > 0) path += `M${column + QUIET} ${row + QUIET}h${run}v1h-${run}z`;
      column += run || 1;
    }
  }
  return { size: size + 2 * QUIET, path };
}
