import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { ContractContent } from "./agreement.ts";
import { type ContractDocument, contractDocument } from "./contract-document.server.ts";
import type { Bilingual, PartyBlock } from "./model.ts";
import { both, paperWords } from "./paper-parts.server.ts";

const FONT = "Times New Roman";
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const centred = (text: string, more: { bold?: boolean; italics?: boolean; size?: number } = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...more })] });

const clause = (text: string) =>
  new Paragraph({ text, style: "Clause", alignment: AlignmentType.JUSTIFIED });

/** Two languages beside each other in a table without lines, so that their sentences stay level. */
function beside(rows: readonly { left: Paragraph[]; right: Paragraph[] }[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: rows.map(
      ({ left, right }) =>
        new TableRow({
          children: [left, right].map(
            (children) =>
              new TableCell({
                children,
                width: { size: 50, type: WidthType.PERCENTAGE },
                margins: { left: 60, right: 120 },
              }),
          ),
        }),
    ),
  });
}

function texts(list: readonly Bilingual[], two: boolean, make = clause): (Paragraph | Table)[] {
  if (!two) return list.map(({ vi }) => make(vi));
  return [beside(list.map(({ vi, en }) => ({ left: [make(vi)], right: [make(en)] })))];
}

function partyParagraphs(role: string, party: PartyBlock, locale: "vi" | "en"): Paragraph[] {
  const say = paperWords(locale);
  return [
    new Paragraph({
      children: [new TextRun({ text: `${role}: ${party.name[locale]}`, bold: true })],
    }),
    clause(say("tax_code", { value: party.taxCode })),
    clause(say("address", { value: party.address[locale] })),
    clause(say("representative", { name: party.representative, position: party.position[locale] })),
    ...(party.authorisation ? [clause(say("authorisation", { value: party.authorisation }))] : []),
  ];
}

function partiesOf({ parties, two }: ContractDocument): (Paragraph | Table)[] {
  return parties.flatMap(({ role, block }): (Paragraph | Table)[] => {
    const left = partyParagraphs(role.vi, block, "vi");
    if (!two) return left;
    return [beside([{ left, right: partyParagraphs(role.en, block, "en") }])];
  });
}

function articles(document: ContractDocument): (Paragraph | Table)[] {
  const { two } = document;
  return document.articles.flatMap(({ item, heading, clauses }) => [
    new Paragraph({
      text: two ? `${heading.vi} / ${heading.en.replace(/^[^.]*\.\s*/, "")}` : heading.vi,
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
    }),
    ...texts(
      clauses.map(({ number, text }) => ({
        vi: `${number} ${text.vi}`.trim(),
        en: text.en && `${number} ${text.en}`.trim(),
      })),
      two,
    ),
    ...(item === "price_payment" ? milestoneTable(document) : []),
  ]);
}

function milestoneTable({ milestones, total, two }: ContractDocument): (Paragraph | Table)[] {
  const label = (key: string) => {
    const text = both(key);
    return two ? `${text.vi} / ${text.en}` : text.vi;
  };
  const cell = (text: string, bold = false, right = false) =>
    new TableCell({
      children: [
        new Paragraph({
          alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold })],
        }),
      ],
      margins: { left: 80, right: 80 },
    });
  const row = (cells: TableCell[], head = false) =>
    new TableRow({ children: cells, tableHeader: head, cantSplit: true });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        ["milestone", "deliverable", "due", "amount"].map((key) => cell(label(key), true)),
        true,
      ),
      ...milestones.map((one) =>
        row([
          cell(`${one.number}. ${one.title}`),
          cell(one.deliverable),
          cell(one.due),
          cell(one.amount, false, true),
        ]),
      ),
      row([cell(label("total"), true), cell(""), cell(""), cell(total.amount, true, true)]),
    ],
  });
  const words = two ? `${total.words.vi}. / ${total.words.en}.` : `${total.words.vi}.`;
  return [table, clause(`${both("in_words").vi}: ${words}`)];
}

function signatures({ parties, two }: ContractDocument): Table {
  const column = ({ role, block }: ContractDocument["parties"][number]) => [
    centred(role.vi.toUpperCase(), { bold: true }),
    ...(two ? [centred(role.en, { italics: true })] : []),
    centred(block.position.vi),
    centred(both("sign_here").vi, { italics: true }),
    ...Array.from({ length: 4 }, () => centred("")),
    centred(block.representative, { bold: true }),
  ];
  const [first, second] = parties;
  return beside([{ left: first ? column(first) : [], right: second ? column(second) : [] }]);
}

/** The contract as a Word file with styles, for the parties' lawyers to work on. */
export async function contractWord(content: ContractContent, version: number): Promise<Buffer> {
  const document = contractDocument(content);
  const { two } = document;
  const file = new Document({
    title: `${document.title.vi} ${content.code}`,
    creator: "",
    styles: {
      default: {
        document: { run: { font: FONT, size: two ? 22 : 26 } },
        title: {
          run: { font: FONT, size: 28, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 60 } },
        },
        heading2: {
          run: { font: FONT, size: two ? 22 : 26, bold: true },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      },
      paragraphStyles: [
        {
          id: "Clause",
          name: "Clause",
          basedOn: "Normal",
          quickFormat: true,
          paragraph: { spacing: { after: 80, line: 276 } },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(20),
              bottom: convertMillimetersToTwip(20),
              left: convertMillimetersToTwip(30),
              right: convertMillimetersToTwip(20),
            },
          },
        },
        footers: { default: footer(content.code, version) },
        children: [
          centred(paperWords("vi")("nation"), { bold: true, size: 24 }),
          centred(paperWords("vi")("motto"), { bold: true, size: 26 }),
          new Paragraph({ text: document.title.vi.toUpperCase(), heading: HeadingLevel.TITLE }),
          ...(two ? [centred(document.title.en, { italics: true })] : []),
          centred(two ? `${document.number.vi} / ${document.number.en}` : document.number.vi),
          ...texts(document.bases, two),
          ...texts([document.opening], two),
          ...partiesOf(document),
          ...texts([both("agree")], two),
          ...articles(document),
          signatures(document),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}

function footer(code: string, version: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${code} - ${version} - `, size: 16 }),
          new TextRun({
            children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES],
            size: 16,
          }),
        ],
      }),
    ],
  });
}
