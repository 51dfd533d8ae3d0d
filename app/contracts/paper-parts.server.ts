import type { Column, Content, TableCell } from "pdfmake/interfaces.js";
import type { Locale } from "#app/i18n/config.ts";
import { formatDateTime } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Bilingual, ConfirmationLine, PartyBlock } from "./model.ts";

/** A message of `contracts:paper` in one language. */
export function paperWords(locale: Locale) {
  const t = translator(locale).getFixedT(null, "contracts");
  return (key: string, values: Record<string, unknown> = {}): string =>
    t.say(`paper.${key}`, values);
}

const vi = () => paperWords("vi");
const en = () => paperWords("en");

/** The same message in both languages. */
export function both(key: string, values: Record<string, unknown> = {}): Bilingual {
  return { vi: vi()(key, values), en: en()(key, values) };
}

/** A hyphen inside a word breaks nowhere: justified lines would tear the word apart. */
const whole = (text: string) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, "\u2011");

/** Vietnamese at the left, English at the right; or Vietnamese alone. */
export function sideBySide(text: Bilingual, two: boolean, style: string): Content {
  if (!two) return { text: whole(text.vi), style };
  return {
    columns: [
      { text: whole(text.vi), style, width: "*" },
      { text: whole(text.en), style, width: "*" },
    ],
    columnGap: 16,
  };
}

/** National title and motto, as Decree 30/2020/ND-CP sets them: capitals, bold, a line under the motto. */
export function nationalHeader(two: boolean): Content {
  const line = (text: string, size: number): Content => ({
    text,
    bold: true,
    alignment: "center",
    fontSize: size,
  });
  return {
    stack: [
      line(vi()("nation"), 12),
      line(vi()("motto"), 12.5),
      {
        canvas: [{ type: "line", x1: 0, y1: 2, x2: 150, y2: 2, lineWidth: 0.8 }],
        alignment: "center",
        margin: [0, 0, 0, 4],
      },
      ...(two
        ? [
            { text: en()("nation"), alignment: "center" as const, fontSize: 9.5 },
            { text: en()("motto"), alignment: "center" as const, fontSize: 9.5 },
          ]
        : []),
    ],
    margin: [0, 0, 0, 14],
  };
}

/**
 * @param under the line beneath: number and day
 * @param two whether English stands under the Vietnamese
 */
export function paperTitle(title: Bilingual, under: Bilingual, two: boolean): Content {
  return {
    stack: [
      { text: title.vi.toUpperCase(), bold: true, alignment: "center", fontSize: 13 },
      ...(two
        ? [{ text: title.en, alignment: "center" as const, fontSize: 11.5, italics: true }]
        : []),
      {
        text: two ? `${under.vi} / ${under.en}` : under.vi,
        alignment: "center",
        fontSize: 10,
        margin: [0, 3, 0, 0],
      },
    ],
    margin: [0, 0, 0, 10],
  };
}

const dots = "…………………………";

function partyLines(party: PartyBlock, locale: Locale): string[] {
  const say = paperWords(locale);
  return [
    say("tax_code", { value: party.taxCode || dots }),
    say("address", { value: party.address[locale] || dots }),
    say("representative", {
      name: party.representative || dots,
      position: party.position[locale] || dots,
    }),
    ...(party.authorisation ? [say("authorisation", { value: party.authorisation })] : []),
  ];
}

/** A party's block: role and name in bold, then what identifies it. */
export function partyBlock(role: Bilingual, party: PartyBlock, two: boolean): Content {
  const column = (locale: Locale): Column => ({
    stack: [
      { text: `${role[locale]}: ${party.name[locale]}`, bold: true, margin: [0, 0, 0, 2] },
      ...partyLines(party, locale).map((text): Content => ({ text, margin: [0, 0, 0, 1] })),
    ],
    width: "*",
  });
  const content: Content = two
    ? { columns: [column("vi"), column("en")], columnGap: 16 }
    : column("vi");
  return { stack: [content], margin: [0, 0, 0, 8], unbreakable: true };
}

const hair = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => "#555555",
  vLineColor: () => "#555555",
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** @param breakRows whether a row may go on on the next page: for cells that may be longer than one */
export function ruledTable(
  widths: (string | number)[],
  head: TableCell[],
  rows: TableCell[][],
  breakRows = false,
): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: !breakRows,
      keepWithHeaderRows: 1,
      widths,
      body: [head, ...rows],
    },
    layout: hair,
    margin: [0, 4, 0, 8],
  };
}

export function headCell(text: string): TableCell {
  return { text, style: "head", alignment: "center", fillColor: "#f0eee6" };
}

/** The last page: what was confirmed, by whom, when, from where. */
export function confirmationPage(input: {
  readonly hash: string;
  readonly lines: readonly ConfirmationLine[];
  readonly names: Readonly<Record<"buyer" | "seller", Bilingual>>;
  readonly what: "nda" | "contract";
  readonly two: boolean;
}): Content {
  const { hash, lines, names, two } = input;
  const heads = ["party", "person", "at", "ip"].map((key) => {
    const text = both(key);
    return headCell(two ? `${text.vi}\n${text.en}` : text.vi);
  });
  return {
    stack: [
      {
        text: vi()(`confirmations_${input.what}`),
        bold: true,
        alignment: "center",
        fontSize: 13,
      },
      ...(two
        ? [
            {
              text: en()(`confirmations_${input.what}`),
              italics: true,
              alignment: "center",
              margin: [0, 0, 0, 6],
            } satisfies Content,
          ]
        : []),
      sideBySide(both("confirmed_means"), two, "clause"),
      ruledTable(
        ["*", "auto", "auto", "auto"],
        heads,
        lines.map((line) => [
          { text: names[line.side].vi },
          { text: line.person },
          { text: formatDateTime(line.at, "vi") },
          { text: line.ipAddress ?? "-" },
        ]),
      ),
      sideBySide(both("hash"), two, "clause"),
      // In fours, so that it can be read out and breaks at the edge of the page.
      { text: hash.match(/.{1,4}/g)?.join(" ") ?? "", alignment: "center", fontSize: 10 },
    ],
    pageBreak: "before",
  };
}
