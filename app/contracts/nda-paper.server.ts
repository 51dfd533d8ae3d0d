import type { Content } from "pdfmake/interfaces.js";
import type { ConfirmationLine, FilledNda } from "./model.ts";
import {
  both,
  confirmationPage,
  nationalHeader,
  paperTitle,
  paperWords,
  partyBlock,
  sideBySide,
} from "./paper-parts.server.ts";
import { renderPaper } from "./pdf.server.ts";

/** The NDA as a PDF: both languages in two columns, both confirmations and the hash on the last page. */
export function ndaPdf(
  nda: FilledNda,
  hash: string,
  confirmations: readonly ConfirmationLine[],
): Promise<Buffer> {
  const clauses: Content[] = nda.clauses.map(({ heading, text }, index) => ({
    stack: [
      sideBySide(
        {
          vi: both("article", { number: index + 1, heading: heading.vi }).vi,
          en: both("article", { number: index + 1, heading: heading.en }).en,
        },
        true,
        "article",
      ),
      sideBySide(text, true, "clause"),
    ],
    unbreakable: true,
  }));
  const title = nda.title;
  return renderPaper({
    title: `${title.vi} ${nda.code}`,
    fontSize: 11,
    foot: paperWords("vi")("nda_foot", { code: nda.code, version: nda.version }),
    pageOf: pageOf,
    content: [
      nationalHeader(true),
      paperTitle(title, both("deal", { code: nda.code }), true),
      partyBlock(both("discloser"), nda.seller, true),
      partyBlock(both(nda.kind === "mutual" ? "discloser_too" : "recipient"), nda.buyer, true),
      ...clauses,
      confirmationPage({
        hash,
        lines: confirmations,
        names: { seller: nda.seller.name, buyer: nda.buyer.name },
        what: "nda",
        two: true,
      }),
    ],
  });
}

/** Foot of a page; figures alone, as papers are in two languages. */
export function pageOf(page: number, pages: number): string {
  return `${page}/${pages}`;
}
