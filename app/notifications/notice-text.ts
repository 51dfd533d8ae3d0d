import type { Locale } from "#app/i18n/config.ts";
import { formatDeadline, formatVnd, pick } from "#app/i18n/format.ts";

export type NoticeParams = Readonly<Record<string, string | number>>;

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * The parameters of a notice as its reader says them. `amountVnd` is written as money, an ISO moment
 * as weekday, date and hour, and a pair `nameVi`, `nameEn` also answers as `name` in the reader's
 * language.
 */
export function spokenParams(
  params: NoticeParams,
  locale: Locale,
): Record<string, string | number> {
  const spoken: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith("Vnd")) spoken[name] = formatVnd(BigInt(value), locale);
    else if (typeof value === "string" && ISO_MOMENT.test(value)) {
      spoken[name] = formatDeadline(value, locale);
    } else spoken[name] = value;
    if (name.endsWith("Vi")) {
      const stem = name.slice(0, -2);
      spoken[stem] = pick({ vi: String(value), en: englishOf(params, stem) }, locale);
    }
  }
  return spoken;
}

function englishOf(params: NoticeParams, stem: string): string | null {
  const text = params[`${stem}En`];
  return text === undefined || text === "" ? null : String(text);
}
