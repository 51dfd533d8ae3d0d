import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { trlBands } from "#app/search/facets.ts";
import { type FacetName, facetNames, type SearchQuery } from "#app/search/model.ts";
import { type CodeList, codeKey } from "#app/taxonomy/code-key.ts";
import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";

/** One condition of a query: its parameter and how it is said. */
export interface Condition {
  name: FacetName;
  values: string[];
  label: string;
}

const lists: Partial<Record<FacetName, CodeList>> = {
  industry: "industries",
  scienceField: "scienceFields",
  category: "solutionCategories",
  transferForm: "transferForms",
};

/** The filters of a query as a person reads them. */
export function conditionsOf(query: SearchQuery, locale: Locale): Condition[] {
  const t = translator(locale).getFixedT(null, "search");
  const say = translator(locale).getFixedT(null, "savedSearches");
  const one = (name: FacetName, value: string, label: string, values = [value]): Condition => ({
    name,
    values,
    label,
  });
  return facetNames.flatMap((name) => {
    const values = query.filters[name] ?? [];
    if (name === "trl") {
      return trlBands
        .filter(({ levels }) => levels.some((level) => values.includes(level)))
        .map(({ code, levels }) => {
          const chosen = levels.filter((level) => values.includes(level));
          return one(name, code, say("words.trl", { band: t(`bands.${code}`) }), chosen);
        });
    }
    return values.map((value) => one(name, value, valueLabel(name, value, locale)));
  });
}

function valueLabel(name: FacetName, value: string, locale: Locale): string {
  const i18n = translator(locale);
  const list = lists[name];
  if (list) return i18n.t.say(codeKey(list, value));
  if (name === "province") return pick(provinceByCode(value) ?? undefined, locale) || value;
  if (name === "ward") return pick(wardByCode(value) ?? undefined, locale) || value;
  const key = { kind: `kinds.${value}`, price: `prices.${value}` }[name as "kind" | "price"];
  return i18n.t.say(`search:${key ?? `supplier.${name}`}`);
}

/** The whole query in one line: “máy sấy”; Ngành thực phẩm; TRL 7 đến 8. */
export function sayQuery(query: SearchQuery, locale: Locale): string {
  const t = translator(locale).getFixedT(null, "savedSearches");
  const parts = conditionsOf(query, locale).map(({ label }) => label);
  if (query.type === "challenge") parts.unshift(t("words.needs"));
  if (query.type === "listing") parts.unshift(t("words.offers"));
  const text = query.text.trim();
  if (text) parts.unshift(t("words.text", { text: text.slice(0, 120) }));
  return parts.length > 0 ? parts.join("; ") : t("words.everything");
}
