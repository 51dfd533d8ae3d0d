import { inflateRawSync } from "node:zlib";
import { expect, type Locator, type Page } from "@playwright/test";

/** The bytes behind a link, as a browser would save them. */
export async function bytesOf(page: Page, link: Locator): Promise<Buffer> {
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  return answer.body();
}

/** The bytes are a whole PDF of at least so many pages. */
export function expectPdf(bytes: Buffer, pages: number): void {
  const text = bytes.toString("latin1");
  expect(text.slice(0, 5)).toBe("%PDF-");
  expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
  expect(text.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(pages);
}

/** What a Word document says, without its marks. */
export function wordsOf(docx: Buffer): string {
  const xml = partOf(docx, "word/document.xml").toString("utf8");
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
}

/** A part of a zip file, found through its directory. */
function partOf(zip: Buffer, name: string): Buffer {
  let at = zip.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  while (at >= 0 && zip.readUInt32LE(at) === 0x02014b50) {
    const named = zip.readUInt16LE(at + 28);
    const found = zip.toString("utf8", at + 46, at + 46 + named);
    if (found === name) {
      const packed = zip.readUInt32LE(at + 20);
      const head = zip.readUInt32LE(at + 42);
      const from = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
      const bytes = zip.subarray(from, from + packed);
      return zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
    }
    at += 46 + named + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`no ${name} in the file`);
}
