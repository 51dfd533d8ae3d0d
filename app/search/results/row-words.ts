import type { Locale } from "#app/i18n/config.ts";
import {
  daysBetween,
  formatDate,
  formatVndRange,
  formatVndShort,
  midSentence,
} from "#app/i18n/format.ts";
import type { Texts } from "#app/i18n/translator.ts";
import { codeKey } from "#app/taxonomy/code-key.ts";
import { workingDuration } from "#app/taxonomy/working-time.ts";
import type { Card, Price } from "../model.ts";
import type { Reason } from "./reasons.ts";

/** What rows say, put into words on the server: the browser gets sentences, not codes and their dictionary. */
export interface Speech {
  t: Texts<"search" | "codes" | "shell">;
  locale: Locale;
}

const code = ({ t }: Speech, key: string): string => t.say(key);

/** "Công nghệ, TRL 8", "Giải pháp số, IoT, cảm biến", "Bài toán, hạn 03/12/2026". */
export function kindWords(card: Card, speech: Speech): string {
  const { t, locale } = speech;
  const kind = t(`hit.${card.kind}`);
  if (card.kind === "challenge") {
    return card.deadline
      ? `${kind}, ${t("hit.due", { date: formatDate(card.deadline, locale) })}`
      : kind;
  }
  const [category] = card.categories;
  if (card.kind === "solution" && category) {
    return `${kind}, ${code(speech, codeKey("solutionCategories", category))}`;
  }
  return card.trl === null ? kind : `${kind}, ${t("hit.trl", { level: card.trl })}`;
}

/** "sáng chế, đã cấp". */
export function rightWords({ ip: [right] }: Card, speech: Speech): string | undefined {
  if (!right) return undefined;
  return [codeKey("ipTypes", right.type), codeKey("ipStatuses", right.status)]
    .map((key) => midSentence(code(speech, key)))
    .join(", ");
}

/** How prices and budgets are said in rows: the amount, and what kind of price it is. */
export function priceWords(price: Price, speech: Speech): { amount: string; note?: string } {
  const { mode, minVnd, maxVnd, unit } = price;
  const { t, locale } = speech;
  const low = minVnd ?? maxVnd;
  const high = maxVnd ?? minVnd;
  if (mode === "budget") {
    if (low === null || high === null) return { amount: t("hit.no_budget") };
    return { amount: formatVndRange(low, high, locale), note: t("hit.budget") };
  }
  const kind = code(speech, codeKey("priceModes", mode));
  if (low === null || high === null) return { amount: kind };
  const amount =
    mode === "floor"
      ? t("hit.from", { price: formatVndShort(low, locale) })
      : formatVndRange(low, high, locale);
  const units = { once: null, month: "per_month", year: "per_year", unit: "per_unit" } as const;
  const per = units[unit];
  const whole = per ? t(`hit.${per}`, { price: amount }) : amount;
  // "On request" beside an amount would contradict it.
  return mode === "on_request" ? { amount: whole } : { amount: whole, note: kind };
}

export interface DueWords {
  shape: "wait" | "urgent" | "off";
  words: string;
}

/** How long a need is still open; the deadline is the end of its day in Vietnam. */
export function dueWords({ deadline }: Card, now: Date, { t }: Speech): DueWords | undefined {
  if (!deadline) return undefined;
  const days = daysBetween(now, `${deadline}T23:59:59+07:00`) - 1;
  if (days < 0) return { shape: "off", words: t("hit.closed") };
  if (days === 0) return { shape: "urgent", words: t("hit.last_day") };
  return { shape: days <= 3 ? "urgent" : "wait", words: t("hit.days_left", { count: days }) };
}

/** "Replies within 3 working hours": the median in working minutes; undefined before the first reply. */
export function replyWords({ replyMinutes }: Card, { t }: Speech): string | undefined {
  if (replyMinutes === null) return undefined;
  const { unit, count } = workingDuration(replyMinutes);
  return t("hit.replies", { time: t(`shell:working_time.${unit}`, { count }) });
}

/** "khớp tên; đúng ngành của bạn; TRL 8, đã chạy thực tế". */
export function whyWords(reasons: readonly Reason[], { t }: Speech): string | undefined {
  const words = reasons.map((reason) => {
    if (reason.key === "trl") return t("why.trl", { level: reason.level });
    if (reason.key === "in_use") return t("why.in_use", { count: reason.count });
    if (reason.key === "peers") return t("why.peers", { count: reason.count });
    if (reason.key === "synonym") return t("why.synonym", { words: reason.words });
    return t(`why.${reason.key}`);
  });
  return words.length > 0 ? words.join("; ") : undefined;
}
