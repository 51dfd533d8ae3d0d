import type { Locale } from "#app/i18n/config.ts";
import { formatDate, formatVndRange, formatVndShort, midSentence, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type CodeList, codeKey } from "#app/taxonomy/code-key.ts";
import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";
import { workingDuration } from "#app/taxonomy/working-time.ts";
import { type ComparedRow, differences } from "./compare.ts";
import type { ComparedSubject } from "./model.ts";

/** A comparison in the reader's words: one column a subject. */
export interface Comparison {
  heads: { id: string; href: string; title: string; owner: string; need: boolean }[];
  rows: {
    key: ComparedRow;
    label: string;
    differs: boolean;
    /** Lines of each cell, and whether it is unlike most of the others. */
    cells: { lines: string[]; unlike: boolean }[];
  }[];
}

/** Public facts side by side in the reader's language, each row with whether it tells them apart. */
export function sayComparison(subjects: readonly ComparedSubject[], locale: Locale): Comparison {
  const t = translator(locale).getFixedT(null, "shortlists");
  const say = sayer(locale);
  return {
    heads: subjects.map(({ id, type, title, owner }) => ({
      id,
      href: `/${type === "challenge" ? "challenges" : "listings"}/${id}`,
      title: pick(title, locale),
      owner: pick(owner.name, locale),
      need: type === "challenge",
    })),
    rows: differences(subjects).map(({ key, differs, unlike }) => ({
      key,
      label: t(`rows.${key}`),
      differs,
      cells: subjects.map((subject, at) => ({
        lines: say[key](subject).filter(Boolean),
        unlike: unlike[at] ?? false,
      })),
    })),
  };
}

type Sayer = Record<ComparedRow, (subject: ComparedSubject) => string[]>;

function sayer(locale: Locale): Sayer {
  const i18n = translator(locale);
  const t = i18n.getFixedT(null, "shortlists");
  const shell = i18n.getFixedT(null, "shell");
  const code = (list: CodeList) => (value: string | number) => i18n.t.say(codeKey(list, value));
  const date = (value: string | null) => (value ? [formatDate(value, locale)] : []);
  return {
    kind: ({ kind }) => [t(`kinds.${kind}`)],
    what: ({ what }) => [pick(what, locale)],
    owner: ({ owner }) => [pick(owner.name, locale)],
    verified: ({ owner }) => [t(owner.verified ? "verified" : "unverified")],
    industries: ({ industries }) => industries.map(code("industries")),
    fields: ({ scienceFields, categories }) => [
      ...scienceFields.map(code("scienceFields")),
      ...categories.map(code("solutionCategories")),
    ],
    trl: ({ trl, type }) =>
      trl === null ? [] : [t(type === "challenge" ? "trl_required" : "trl", { level: trl })],
    trlEvidence: ({ trlEvidence }) => [pick(trlEvidence, locale)],
    ip: ({ ip }) =>
      ip.map(({ type, status, number }) =>
        [code("ipTypes")(type), number, midSentence(code("ipStatuses")(status))]
          .filter(Boolean)
          .join(", "),
      ),
    standards: ({ standards }) => standards.map((one) => pick(one, locale)),
    transferForms: ({ transferForms }) => transferForms.map(code("transferForms")),
    price: ({ price }) => sayPrice(price, locale),
    support: ({ support }) => [pick(support, locale)],
    warranty: ({ warrantyMonths }) =>
      warrantyMonths === null ? [] : [t("months", { count: warrantyMonths })],
    deployments: ({ deployments }) =>
      deployments.length === 0
        ? []
        : [
            t("places", { count: deployments.length }),
            ...deployments.slice(0, 3).map(({ site }) => pick(site, locale)),
          ],
    reply: ({ owner }) => {
      if (owner.replyMinutes === null) return [];
      const { unit, count } = workingDuration(owner.replyMinutes);
      return [shell(`working_time.${unit}`, { count })];
    },
    confirmed: ({ confirmedAt }) => date(confirmedAt),
    deadline: ({ deadline }) => date(deadline),
    place: ({ provinceCode, wardCode }) => {
      const ward = wardByCode(wardCode);
      const province = provinceByCode(provinceCode ?? ward?.provinceCode ?? null);
      return [[ward, province].flatMap((place) => (place ? place[locale] : [])).join(", ")];
    },
  };
}

function sayPrice({ mode, minVnd, maxVnd, unit }: ComparedSubject["price"], locale: Locale) {
  const i18n = translator(locale);
  const t = i18n.getFixedT(null, "shortlists");
  const kind = mode === "budget" ? t("budget") : i18n.t.say(codeKey("priceModes", mode));
  const low = minVnd ?? maxVnd;
  if (low === null) return [kind];
  const range =
    minVnd !== null && maxVnd !== null && minVnd !== maxVnd
      ? formatVndRange(minVnd, maxVnd, locale)
      : formatVndShort(low, locale);
  return [unit === "once" ? range : t(`per.${unit}`, { amount: range }), kind];
}
