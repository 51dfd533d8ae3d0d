import type { Column, Content, TableCell } from "pdfmake/interfaces.js";
import type { ContractContent } from "./agreement.ts";
import {
  type ContractDocument,
  contractDocument,
  type DocumentArticle,
} from "./contract-document.server.ts";
import type { Bilingual, ConfirmationLine } from "./model.ts";
import { pageOf } from "./nda-paper.server.ts";
import {
  both,
  confirmationPage,
  headCell,
  nationalHeader,
  paperTitle,
  paperWords,
  partyBlock,
  ruledTable,
  sideBySide,
} from "./paper-parts.server.ts";
import { renderPaper } from "./pdf.server.ts";

interface Printed {
  readonly content: ContractContent;
  readonly hash: string;
  readonly version: number;
  /** Both, when the copy is the one that was confirmed. */
  readonly confirmations: readonly ConfirmationLine[];
}

/** The contract as a PDF. A copy without both confirmations says on its last page that it is a draft. */
export function contractPdf({ content, hash, version, confirmations }: Printed): Promise<Buffer> {
  const document = contractDocument(content);
  const { two } = document;
  return renderPaper({
    title: `${document.title.vi} ${content.code}`,
    fontSize: two ? 11 : 12.5,
    foot: paperWords("vi")("contract_foot", {
      code: content.code,
      version,
      hash: hash.slice(0, 16),
    }),
    pageOf,
    content: [
      nationalHeader(two),
      paperTitle(document.title, document.number, two),
      ...document.bases.map((text) => sideBySide(text, two, "clause")),
      sideBySide(document.opening, two, "clause"),
      ...document.parties.map(({ role, block }) => partyBlock(role, block, two)),
      sideBySide(both("agree"), two, "clause"),
      ...body(document),
      ...(confirmations.length > 0
        ? [
            confirmationPage({
              hash,
              lines: confirmations,
              names: { seller: content.seller.name, buyer: content.buyer.name },
              what: "contract",
              two,
            }),
          ]
        : [draftNote(hash, two)]),
    ],
  });
}

/** The signatures never stand alone on a page: the last sentence goes with them. */
function body(document: ContractDocument): Content[] {
  const articles = document.articles.flatMap((article) => articleContent(document, article));
  const last = articles.pop();
  return [
    ...articles,
    { stack: [...(last ? [last] : []), signatures(document)], unbreakable: true },
  ];
}

/** The heading never stands alone: it keeps its first sentence with it. */
function articleContent(document: ContractDocument, article: DocumentArticle): Content[] {
  const { two } = document;
  const [first, ...rest] = article.clauses.map(({ number, text }) =>
    sideBySide(numbered(number, text), two, "clause"),
  );
  return [
    {
      stack: [sideBySide(article.heading, two, "article"), ...(first ? [first] : [])],
      unbreakable: true,
    },
    ...rest,
    ...(article.item === "price_payment" ? [milestoneTable(document)] : []),
  ];
}

function numbered(number: string, { vi, en }: Bilingual): Bilingual {
  if (!number) return { vi, en };
  return { vi: vi && `${number} ${vi}`, en: en && `${number} ${en}` };
}

function label(key: string, two: boolean): string {
  const text = both(key);
  return two ? `${text.vi}\n${text.en}` : text.vi;
}

function milestoneTable({ milestones, total, two }: ContractDocument): Content {
  const heads = ["milestone", "deliverable", "due", "amount"].map((key) =>
    headCell(label(key, two)),
  );
  const rows: TableCell[][] = milestones.map(({ number, title, deliverable, due, amount }) => [
    { text: `${number}. ${title}` },
    { text: deliverable },
    { text: due, alignment: "center" as const },
    { text: amount, alignment: "right" as const, noWrap: true },
  ]);
  const words = two ? `${total.words.vi}.\n${total.words.en}.` : `${total.words.vi}.`;
  const sum: TableCell[] = [
    { text: label("total", two).replace("\n", " / "), bold: true, colSpan: 3 },
    {},
    {},
    { text: total.amount, bold: true, alignment: "right" as const, noWrap: true },
  ];
  const inWords: TableCell[] = [
    { text: `${both("in_words").vi}: ${words}`, colSpan: 4 },
    {},
    {},
    {},
  ];
  return ruledTable(["*", "*", 70, "auto"], heads, [...rows, sum, inWords]);
}

function signatures({ parties, two }: ContractDocument): Content {
  const column = ({ role, block }: ContractDocument["parties"][number]): Column => ({
    stack: [
      { text: role.vi.toUpperCase(), bold: true },
      ...(two ? [{ text: role.en, italics: true, fontSize: 9.5 }] : []),
      { text: block.position.vi, margin: [0, 2, 0, 0] },
      { text: both("sign_here").vi, italics: true, fontSize: 9.5, margin: [0, 2, 0, 56] },
      { text: block.representative, bold: true },
    ],
    alignment: "center",
    width: "*",
  });
  return {
    stack: [{ columns: parties.map(column), columnGap: 16 }],
    margin: [0, 18, 0, 0],
    unbreakable: true,
  };
}

function draftNote(hash: string, two: boolean): Content {
  return {
    stack: [sideBySide(both("draft_note", { hash: hash.slice(0, 16) }), two, "clause")],
    margin: [0, 16, 0, 0],
    fontSize: 9,
    unbreakable: true,
  };
}
