import type { Locale } from "#app/i18n/config.ts";
import { formatDateTime, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { CSV_MARK, type CsvValue, csvDelimiter, csvLine } from "#app/monitoring/csv.ts";
import type { ShortlistRecord } from "./record.ts";
import { sayComparison } from "./say-comparison.server.ts";

/** The record as a table: one column an item, one row a fact, a score or the notes; who, when and why on top. */
export function recordCsv(record: ShortlistRecord, hash: string, locale: Locale): string {
  const t = translator(locale).getFixedT(null, "shortlists");
  const { items, criteria, choice } = record;
  const facts = items.flatMap((item) => item.facts ?? []);
  const { heads, rows } = sayComparison(facts, locale);
  const at = new Map(facts.map(({ id }, index) => [id, index]));
  const perItem = (value: (index: number) => CsvValue): CsvValue[] =>
    items.map(({ subject }) => {
      const index = at.get(subject.id);
      return index === undefined ? null : value(index);
    });
  const chosen = facts.find(({ id }) => id === choice.subjectId);
  const lines: CsvValue[][] = [
    [t("csv.list"), record.shortlist.name],
    [t("csv.purpose"), record.shortlist.purpose],
    [t("csv.organisation"), pick(record.organisation.name, locale)],
    [t("csv.locked"), formatDateTime(record.lockedAt, locale), record.lockedBy.name],
    [t("csv.chosen"), chosen ? pick(chosen.title, locale) : t("record.none_chosen")],
    [t("csv.reason"), choice.reason],
    [t("csv.hash"), hash],
    [],
    [t("csv.item"), ...perItem((index) => heads[index]?.title ?? "")],
    [t("csv.version"), ...perItem((index) => facts[index]?.version ?? null)],
    ...rows.map(({ label, cells }) => [
      label,
      ...perItem((index) => cells[index]?.lines.join("; ") ?? ""),
    ]),
    ...criteria.map(({ id, name, weight }) => [
      t("csv.criterion", { name, weight }),
      ...items.map(({ scores }) => scores.find((one) => one.criterionId === id)?.score ?? null),
    ]),
    [t("csv.total"), ...items.map(({ total }) => total)],
    [
      t("csv.notes"),
      ...items.map(({ notes }) => notes.map(({ by, text }) => `${by}: ${text}`).join(" | ")),
    ],
  ];
  const delimiter = csvDelimiter(locale);
  return CSV_MARK + lines.map((line) => csvLine(line, delimiter)).join("");
}
