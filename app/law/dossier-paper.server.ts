import type { Content } from "pdfmake/interfaces.js";
import type { PartyBlock } from "#app/contracts/model.ts";
import {
  both,
  headCell,
  nationalHeader,
  paperTitle,
  ruledTable,
} from "#app/contracts/paper-parts.server.ts";
import { renderPaper } from "#app/contracts/pdf.server.ts";
import { formatDate, formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Rule } from "./model.ts";

export interface DossierFacts {
  readonly code: string;
  readonly technology: string;
  readonly form: string;
  readonly contractTitle: string;
  readonly valueVnd: bigint;
  readonly termMonths: number | null;
  readonly signedAt: Date;
  readonly dueAt: Date | null;
  readonly seller: PartyBlock;
  readonly buyer: PartyBlock;
  readonly crossBorder: boolean;
  readonly stateCapital: boolean;
  /** Rules that make the registration, and what goes with it, compulsory. */
  readonly because: readonly Rule[];
  readonly valuation: boolean;
  readonly contractHash: string;
  /** The contract's pages follow; else it is a file of another kind and is named only. */
  readonly contractFollows: boolean;
}

function say(key: string, values: Record<string, unknown> = {}): string {
  const t = translator("vi").getFixedT(null, "law");
  return t.say(`dossier.${key}`, values);
}

/** The application filled from the deal's data, and the checklist. Vietnamese: it goes to the State. */
export function dossierPdf(facts: DossierFacts): Promise<Buffer> {
  const rows: [string, string][] = [
    [say("contract"), facts.contractTitle],
    [say("number"), `${facts.code}/HĐ`],
    [say("technology"), facts.technology],
    [say("form"), facts.form],
    [say("value"), formatVnd(facts.valueVnd, "vi")],
    [say("term"), facts.termMonths ? say("months", { count: facts.termMonths }) : say("no_term")],
    [say("signed"), formatDate(facts.signedAt, "vi")],
    [say("due"), facts.dueAt ? formatDate(facts.dueAt, "vi") : ""],
    [say("cross_border"), say(facts.crossBorder ? "yes" : "no")],
    [say("state_capital"), say(facts.stateCapital ? "yes" : "no")],
  ];
  return renderPaper({
    title: `${say("title")} ${facts.code}`,
    fontSize: 12.5,
    foot: say("foot", { code: facts.code }),
    pageOf: (page, pages) => `${page}/${pages}`,
    content: [
      nationalHeader(false),
      paperTitle({ vi: say("title"), en: "" }, both("deal", { code: facts.code }), false),
      { text: say("to"), margin: [0, 0, 0, 8] },
      party(say("seller"), facts.seller),
      party(say("buyer"), facts.buyer),
      { text: say("ask"), style: "clause", margin: [0, 4, 0, 4] },
      ruledTable(
        [170, "*"],
        [headCell(say("item")), headCell(say("content"))],
        rows.map(([name, value]) => [{ text: name }, { text: value }]),
      ),
      { text: say("commit"), style: "clause" },
      { text: say("because"), style: "article" },
      ...facts.because.map(
        (rule): Content => ({
          text: `${rule.body.title.vi}. ${rule.source.vi} (${say("true_on", {
            date: formatDate(rule.trueOn, "vi"),
          })}).`,
          style: "clause",
        }),
      ),
      signature(facts),
      checklist(facts),
    ],
  });
}

function party(role: string, block: PartyBlock): Content {
  return {
    stack: [
      { text: `${role}: ${block.name.vi}`, bold: true },
      { text: both("tax_code", { value: block.taxCode }).vi },
      { text: both("address", { value: block.address.vi }).vi },
      {
        text: both("representative", {
          name: block.representative,
          position: block.position.vi,
        }).vi,
      },
    ],
    margin: [0, 0, 0, 6],
    unbreakable: true,
  };
}

function signature({ seller }: DossierFacts): Content {
  return {
    columns: [
      { text: "", width: "*" },
      {
        stack: [
          { text: say("place_date"), italics: true },
          { text: say("applicant"), bold: true },
          { text: both("sign_here").vi, italics: true, margin: [0, 0, 0, 48] },
          { text: seller.representative, bold: true },
        ],
        alignment: "center",
        width: "*",
      },
    ],
    margin: [0, 14, 0, 0],
    unbreakable: true,
  };
}

function checklist(facts: DossierFacts): Content {
  const lines = [
    say("papers.application"),
    facts.contractFollows ? say("papers.contract") : say("papers.contract_apart"),
    say("papers.standing"),
    ...(facts.crossBorder ? [say("papers.translation")] : []),
    ...(facts.valuation ? [say("papers.valuation")] : []),
    say("papers.authorisation"),
  ];
  return {
    stack: [
      { text: say("checklist"), bold: true, fontSize: 14, margin: [0, 0, 0, 6] },
      ruledTable(
        [30, "*", 70],
        [headCell(say("row")), headCell(say("paper")), headCell(say("there"))],
        lines.map((text, index) => [
          { text: String(index + 1), alignment: "center" },
          { text },
          {
            text: index === 0 || (index === 1 && facts.contractFollows) ? "x" : "",
            alignment: "center",
          },
        ]),
      ),
      { text: say("hash", { hash: facts.contractHash }), fontSize: 10 },
      { text: say("advice"), italics: true, fontSize: 10 },
    ],
    pageBreak: "before",
  };
}
