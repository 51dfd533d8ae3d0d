import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import type { Say } from "#app/i18n/translator.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import { wardByCode } from "#app/taxonomy/places.server.ts";
import { allDealRecords, allOtherRecords } from "./records.server.ts";
import { type CsvWords, dealsCsv, othersCsv } from "./records-csv.ts";
import type { RecordsQuestion } from "./schema.ts";

interface Ctx {
  readonly db: Tx;
  readonly now: Date;
  readonly locale: Locale;
  /** A message of monitoring, deals or codes. */
  readonly say: Say;
}

function wordsOf({ locale, say }: Ctx): CsvWords {
  return {
    locale,
    heading: (column) => say(`monitoring:csv.columns.${column}`),
    state: (code) => say(`deals:states.${code}`),
    origin: (code) => say(`monitoring:csv.origins.${code}`),
    kind: (code) => say(codeKey("organisationKinds", code)),
    industry: (code) => say(codeKey("industries", code)),
    ward: (code) => pick(wardByCode(code), locale),
    yesNo: (value) => say(value ? "monitoring:csv.yes" : "monitoring:csv.no"),
  };
}

/** The records behind a number as a file, with its name. */
export async function csvAnswer(ctx: Ctx, question: RecordsQuestion) {
  const { db, now } = ctx;
  const { list, by, alarm } = question.narrowing;
  const days = question.days ?? question.span;
  const what = list ?? alarm ?? by ?? "deals";
  const name = `nhip-cau-${what.replaceAll("_", "-")}-${days.from}-${days.to}.csv`;
  const words = wordsOf(ctx);
  const text = list
    ? othersCsv(await allOtherRecords(db, list, now), words)
    : dealsCsv(await allDealRecords(db, question, now), words);
  return { name, text };
}
