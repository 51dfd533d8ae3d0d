import type { Locale } from "#app/i18n/config.ts";
import { pageAddress } from "#app/search/address.ts";
import type { SearchQuery } from "#app/search/model.ts";
import { conditionsOf, sayQuery } from "./say-query.server.ts";

/** The parameters a form sent: the search page's own, a tick of several TRL levels taken apart. */
export function parametersOf(form: FormData): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value !== "string") continue;
    for (const one of name === "trl" ? value.split(",") : [value]) parameters.append(name, one);
  }
  return parameters;
}

/**
 * What the form shows of a query.
 * @param shown the query whose filters are offered as ticks
 * @param kept the query as it was sent, for what stays ticked
 */
export function formFacts(shown: SearchQuery, kept: SearchQuery, locale: Locale) {
  const hidden: { name: string; value: string }[] = [];
  if (shown.type) hidden.push({ name: "type", value: shown.type });
  if (shown.exact) hidden.push({ name: "exact", value: "1" });
  return {
    conditions: conditionsOf(shown, locale).map(({ name, values, label }) => ({
      name,
      value: values.join(","),
      label,
      kept: values.every((value) => kept.filters[name]?.includes(value)),
    })),
    hidden,
    text: kept.text,
    back: pageAddress(shown),
    suggested: sayQuery(shown, locale).slice(0, 80),
  };
}
