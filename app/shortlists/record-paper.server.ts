import type { Content } from "pdfmake/interfaces.js";
import { headCell, ruledTable } from "#app/contracts/paper-parts.server.ts";
import { renderPaper } from "#app/contracts/pdf.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import { formatDateTime, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { RecordedItem, ShortlistRecord } from "./record.ts";
import { sayComparison } from "./say-comparison.server.ts";
import { article, criteria, QUIET, type Saying, scores } from "./scores-paper.server.ts";

/** So many items stand side by side on a page; more go into the next table. */
const BESIDE = 3;
/** A cell with more letters than this may be longer than a page. */
const LONG_CELL = 700;

/**
 * The record of a locked list as a paper: who chose what, when and why, by which criteria and scores, out
 * of what, and the check code of the JSON file it is made from.
 */
export function recordPdf(record: ShortlistRecord, hash: string, locale: Locale): Promise<Buffer> {
  const t = translator(locale).getFixedT(null, "shortlists");
  const { say } = t;
  const titleOf = ({ facts }: RecordedItem) =>
    facts ? pick(facts.title, locale) : say("page.gone");
  const saying: Saying = { record, hash, locale, say, titleOf };
  return renderPaper({
    title: `${say("paper.title")}: ${record.shortlist.name}`,
    fontSize: 11,
    foot: say("paper.foot", {
      name: shortened(record.shortlist.name),
      hash: hash.slice(0, 12),
    }),
    pageOf: (page, pages) => say("paper.page", { page, pages }),
    content: [
      head(saying),
      decision(saying),
      ...criteria(saying),
      ...scores(saying),
      ...facts(saying),
      ...notes(saying),
      proof(saying),
    ],
  });
}

const shortened = (name: string) => (name.length > 70 ? `${name.slice(0, 69).trimEnd()}…` : name);

function head({ record, locale, say }: Saying): Content {
  const { organisation, shortlist } = record;
  const { taxCode } = organisation;
  return {
    stack: [
      { text: pick(organisation.name, locale), bold: true },
      ...(taxCode ? [{ text: say("paper.tax_code", { value: taxCode }), color: QUIET }] : []),
      {
        text: say("paper.title").toLocaleUpperCase(locale),
        bold: true,
        alignment: "center",
        fontSize: 14,
        margin: [0, 14, 0, 2],
      },
      { text: shortlist.name, alignment: "center", fontSize: 12.5 },
    ],
    margin: [0, 0, 0, 10],
  };
}

/** Who, when, what and why, before anything else. */
function decision({ record, locale, say, titleOf }: Saying): Content {
  const { shortlist, lockedBy, lockedAt, choice, items } = record;
  const chosen = items.find(({ subject }) => subject.id === choice.subjectId);
  const rows: [string, string, boolean?][] = [
    [say("paper.chosen"), chosen ? titleOf(chosen) : say("record.none_chosen"), true],
    ...(chosen?.facts
      ? [[say("rows.owner"), pick(chosen.facts.owner.name, locale)] as [string, string]]
      : []),
    [say("record.reason"), choice.reason],
    ...(shortlist.purpose ? [[say("record.purpose"), shortlist.purpose] as [string, string]] : []),
    [say("paper.by"), lockedBy.name],
    [say("paper.at"), say("paper.time", { time: formatDateTime(lockedAt, locale) })],
    [say("paper.out_of"), say("items", { count: items.length })],
  ];
  return {
    stack: rows.map(
      ([name, value, bold = false]): Content => ({
        columns: [
          { text: name, style: "head", width: 110 },
          { text: value, bold, width: "*" },
        ],
        columnGap: 8,
        margin: [0, 0, 0, 4],
      }),
    ),
  };
}

/** The compared facts as they stood, a few items beside each other. */
function facts({ record, locale, say }: Saying): Content[] {
  const known = record.items.filter(({ facts }) => facts !== null);
  if (known.length === 0) return [];
  const groups = Array.from({ length: Math.ceil(known.length / BESIDE) }, (_, at) =>
    known.slice(at * BESIDE, (at + 1) * BESIDE),
  );
  return [
    article(say("record.facts")),
    { text: say("record.facts_note"), style: "small", color: QUIET },
    ...groups.map((items) => {
      const { heads, rows } = sayComparison(
        items.flatMap(({ facts }) => facts ?? []),
        locale,
      );
      return ruledTable(
        [82, ...heads.map(() => "*" as const)],
        [
          headCell(say("compare.fact")),
          ...heads.map(({ title }, at) =>
            headCell(
              `${title}\n${say("record.version", { version: items[at]?.facts?.version ?? 0 })}`,
            ),
          ),
        ],
        rows.map(({ label, cells }) => [
          { text: label, style: "head" },
          ...cells.map(({ lines }) => ({
            text: lines.length > 0 ? lines.join("\n") : say("compare.not_said"),
            fontSize: 9.5,
            ...(lines.length === 0 && { color: QUIET }),
          })),
        ]),
        rows.some(({ cells }) => cells.some(({ lines }) => lines.join("\n").length > LONG_CELL)),
      );
    }),
  ];
}

function notes({ record, locale, say, titleOf }: Saying): Content[] {
  const noted = record.items.filter((item) => item.notes.length > 0);
  if (noted.length === 0) return [];
  return [
    article(say("record.notes")),
    ...noted.map(
      (item): Content => ({
        stack: [
          { text: titleOf(item), bold: true, margin: [0, 4, 0, 1] },
          ...item.notes.map(
            ({ by, at, text }): Content => ({
              text: [
                text,
                {
                  text: ` (${say("record.note_by", { name: by, time: formatDateTime(at, locale) })})`,
                  color: QUIET,
                },
              ],
              margin: [0, 0, 0, 3],
            }),
          ),
        ],
      }),
    ),
  ];
}

function proof({ hash, say }: Saying): Content {
  return {
    stack: [
      article(say("record.proof")),
      { text: say("paper.proof"), style: "clause" },
      // In fours, so that it can be read out.
      { text: hash.match(/.{1,4}/g)?.join(" ") ?? "", alignment: "center", fontSize: 10 },
    ],
    unbreakable: true,
    margin: [0, 6, 0, 0],
  };
}
