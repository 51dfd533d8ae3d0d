import type { Content, TableCell } from "pdfmake/interfaces.js";
import { headCell, ruledTable } from "#app/contracts/paper-parts.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Say } from "#app/i18n/translator.ts";
import type { RecordedItem, ShortlistRecord } from "./record.ts";

export const QUIET = "#444444";

/** A record and how its paper says things. */
export interface Saying {
  record: ShortlistRecord;
  hash: string;
  locale: Locale;
  say: Say;
  titleOf: (item: RecordedItem) => string;
}

export const article = (text: string): Content => ({ text, style: "article", fontSize: 12 });

/** The criteria under the signs the table of scores has them by. */
export function criteria({ record, say }: Saying): Content[] {
  if (record.criteria.length === 0) return [];
  return [
    article(say("paper.criteria")),
    ruledTable(
      [36, "*", 60],
      [
        headCell(say("paper.code")),
        headCell(say("paper.criterion")),
        headCell(say("paper.weight")),
      ],
      record.criteria.map(({ name, weight }, at) => [
        { text: say("paper.nth", { n: at + 1 }), alignment: "center" },
        { text: name },
        { text: String(weight), alignment: "center" },
      ]),
    ),
  ];
}

/** Every score, who gave it when, and the totals. */
export function scores({ record, locale, say, titleOf }: Saying): Content[] {
  const { criteria, items, choice } = record;
  if (criteria.length === 0) return [];
  const cell = (value: number | null | undefined, bold: boolean): TableCell => ({
    text: value === null || value === undefined ? "–" : String(value),
    alignment: "center",
    bold,
  });
  const by = [
    ...new Set(
      items.flatMap((item) =>
        item.scores.map((score) =>
          say("record.note_by", { name: score.by, time: formatDate(score.at, locale) }),
        ),
      ),
    ),
  ];
  return [
    article(say("paper.scores")),
    ruledTable(
      ["*", ...criteria.map(() => 34), 44],
      [
        headCell(say("record.item")),
        ...criteria.map((_, at) => headCell(say("paper.nth", { n: at + 1 }))),
        headCell(say("paper.total")),
      ],
      items.map((item) => {
        const chosen = item.subject.id === choice.subjectId;
        const given = new Map(item.scores.map((one) => [one.criterionId, one.score]));
        return [
          { text: titleOf(item), bold: chosen },
          ...criteria.map(({ id }) => cell(given.get(id), chosen)),
          cell(item.total, true),
        ];
      }),
    ),
    { text: say("paper.scale"), style: "small", color: QUIET },
    ...(by.length > 0
      ? [
          {
            text: say("paper.scored_by", { people: by.join("; ") }),
            style: "small",
            color: QUIET,
            margin: [0, 0, 0, 6],
          } satisfies Content,
        ]
      : []),
  ];
}
