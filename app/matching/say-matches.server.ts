import type { Locale } from "#app/i18n/config.ts";
import { formatDate, formatVndShort, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type CodeList, codeKey } from "#app/taxonomy/code-key.ts";
import type { Match } from "./find-matches.server.ts";
import type { Direction, MatchReason, MatchRow, MatchSection } from "./model.ts";

/** The section of a page, or null when nothing is good enough to be shown. */
export function matchSection(
  direction: Direction,
  matches: readonly Match[],
  locale: Locale,
  most = 3,
): MatchSection | null {
  if (matches.length === 0) return null;
  const t = translator(locale).getFixedT(null, "matching");
  return {
    title: t(`${direction}.title`),
    note: t(`${direction}.note`),
    rows: matches.slice(0, most).map((match) => rowOf(match, locale)),
  };
}

export function rowOf({ card, score, reasons }: Match, locale: Locale): MatchRow {
  const t = translator(locale).getFixedT(null, "matching");
  const need = card.type === "challenge";
  const budget = card.price.maxVnd ?? card.price.minVnd;
  return {
    href: `/${need ? "challenges" : "listings"}/${card.id}`,
    title: pick(card.title, locale),
    lang: locale === "en" && card.title.en ? "en" : "vi",
    owner: pick(card.organisation.name, locale),
    score: t("score", { score }),
    why: t("why.sentence", {
      reasons: reasons.flatMap((reason) => sayReason(reason, locale) ?? []).join("; "),
    }),
    fact: need
      ? card.deadline && t("until", { date: formatDate(card.deadline, locale) })
      : budget === null
        ? null
        : t("from", { amount: formatVndShort(card.price.minVnd ?? budget, locale) }),
  };
}

/** Null where it cannot be told in the language: words both share in the other one only. */
export function sayReason(reason: MatchReason, locale: Locale): string | null {
  const i18n = translator(locale);
  const t = i18n.getFixedT(null, "matching");
  const label = (list: CodeList, code: string) => i18n.t.say(codeKey(list, code));
  if (reason.key === "terms") {
    const words = reason.words[locale];
    return words.length > 0 ? t("why.terms", { words: words.join(", ") }) : null;
  }
  if (reason.key === "industry") {
    return t("why.industry", { industry: label("industries", reason.code) });
  }
  if (reason.key === "field") return t("why.field", { field: label(reason.list, reason.code) });
  if (reason.key === "trl") {
    return t("why.trl", { level: reason.level, required: reason.required });
  }
  if (reason.key === "near_trl") return t("why.near_trl", { level: reason.level });
  if (reason.key === "proven") return t("why.proven", { count: reason.count });
  return t(`why.${reason.key}`);
}
