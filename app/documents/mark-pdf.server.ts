import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb } from "@cantoo/pdf-lib";
import fontkit from "@pdf-lib/fontkit";
import { markFont } from "./mark-font.server.ts";

/** Drawings of machines come on large sheets; above this many pages a document is not a drawing set. */
const PAGES_MAX = 3_000;

/** The content is a PDF nobody can write into: locked with a password, or broken. */
export class CannotMark extends Error {}

/**
 * The PDF with the reader's line across every page and along its foot. Pages keep their size; what is
 * on them stays legible under the mark.
 * @throws CannotMark
 */
export async function markPdf(bytes: Uint8Array, line: string): Promise<Uint8Array> {
  try {
    return await marked(bytes, line);
  } catch (error) {
    throw new CannotMark(String(error));
  }
}

async function marked(bytes: Uint8Array, line: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  if (pdf.isEncrypted || pdf.getPageCount() > PAGES_MAX) throw new Error("locked or endless");
  pdf.registerFontkit(fontkit as never);
  // Whole, 300 kB: the embedder cannot take this typeface apart.
  const font = await pdf.embedFont(markFont());
  for (const page of pdf.getPages()) markPage(page, font, line);
  return pdf.save({ useObjectStreams: true });
}

/** Page coordinates start at the crop box's corner, which need not be zero, and turn with the page. */
function markPage(page: PDFPage, font: PDFFont, line: string): void {
  const { x, y, width, height } = page.getCropBox();
  const size = Math.max(9, Math.min(width, height) / 36);
  const lineWidth = font.widthOfTextAtSize(line, size);
  const colour = rgb(0.45, 0.1, 0.1);
  const turned = page.getRotation().angle % 180 !== 0;
  const angle = turned ? 60 : 30;
  const radians = (angle * Math.PI) / 180;
  const gap = Math.max(width, height) / 4;
  const across = Math.hypot(width, height);
  for (let step = -1; step * gap < across; step += 1) {
    page.drawText(line, {
      x: x + width / 2 - (lineWidth / 2) * Math.cos(radians),
      y: y + step * gap - (lineWidth / 2) * Math.sin(radians) + gap / 2,
      size,
      font,
      color: colour,
      opacity: 0.16,
      rotate: degrees(angle),
    });
  }
  const wanted = Math.max(9, height / 110);
  const footSize = Math.min(wanted, (0.94 * width * 9) / font.widthOfTextAtSize(line, 9));
  page.drawText(line, {
    x: x + width * 0.03,
    y: y + Math.max(4, height * 0.008),
    size: footSize,
    font,
    color: colour,
    opacity: 0.85,
  });
}
