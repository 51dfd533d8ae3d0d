import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { markFontPath } from "./mark-font.server.ts";
import { CannotMark } from "./mark-pdf.server.ts";

/** Decoded pictures take four bytes a pixel: 60 megapixels are 240 MB. */
const PIXELS_MAX = 60_000_000;
const FAMILY = "Mark";

/**
 * The picture with the reader's line across it and along its foot, in the format it came in.
 * @throws CannotMark
 */
export async function markImage(
  bytes: Uint8Array,
  contentType: string,
  line: string,
): Promise<Uint8Array> {
  if (!GlobalFonts.has(FAMILY)) GlobalFonts.registerFromPath(markFontPath(), FAMILY);
  const image = await loadImage(Buffer.from(bytes)).catch((error: unknown) => {
    throw new CannotMark(String(error));
  });
  const { width, height } = image;
  if (width * height > PIXELS_MAX) throw new CannotMark("too many pixels");
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  markAcross(pen, width, height, line);
  if (contentType === "image/png") return canvas.encode("png");
  return canvas.encode(contentType === "image/webp" ? "webp" : "jpeg", 92);
}

function markAcross(pen: SKRSContext2D, width: number, height: number, line: string): void {
  const size = Math.max(12, Math.min(width, height) / 28);
  pen.font = `${size}px ${FAMILY}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.lineWidth = Math.max(1, size / 14);
  const gap = Math.max(width, height) / 4;
  pen.save();
  pen.translate(width / 2, height / 2);
  pen.rotate(-Math.PI / 6);
  // Dark letters with a light edge show on any picture.
  for (let y = -Math.hypot(width, height) / 2; y < Math.hypot(width, height) / 2; y += gap) {
    pen.strokeStyle = "rgba(255,255,255,0.30)";
    pen.strokeText(line, 0, y);
    pen.fillStyle = "rgba(90,20,20,0.26)";
    pen.fillText(line, 0, y);
  }
  pen.restore();
  const foot = Math.max(11, Math.min(width / 60, height / 24));
  pen.font = `${foot}px ${FAMILY}`;
  pen.fillStyle = "rgba(255,255,255,0.82)";
  pen.fillRect(0, height - foot * 1.7, width, foot * 1.7);
  pen.fillStyle = "rgb(90,20,20)";
  pen.fillText(line, width / 2, height - foot * 0.85, width * 0.96);
}
