import { pageAddress } from "../address.ts";
import { trlBands } from "../facets.ts";
import { type FacetName, facetNames, type SearchQuery } from "../model.ts";
import { choiceLabel, type PlaceNames } from "./facet-lists.ts";
import type { Speech } from "./row-words.ts";

/** A way out of an empty result: the same question without one of its conditions. */
export interface Loosening {
  query: SearchQuery;
  /** What is given up: a facet, all of them, the words, the kind of record, or exact spelling. */
  drops: FacetName | "filters" | "text" | "type" | "exact";
}

/** A loosening that was asked and has results. */
export interface Way {
  href: string;
  words: string;
}

/** The questions next to this one that ask for less, the smallest change first. */
export function loosenings(query: SearchQuery): Loosening[] {
  const asked = { ...query, page: 1 };
  const chosen = facetNames.filter((name) => query.filters[name]?.length);
  const typed = query.text.trim() !== "";
  const ways: Loosening[] = [];
  if (query.exact && typed) ways.push({ drops: "exact", query: { ...asked, exact: false } });
  for (const name of chosen) {
    ways.push({ drops: name, query: { ...asked, filters: { ...query.filters, [name]: [] } } });
  }
  if (query.type !== null) ways.push({ drops: "type", query: { ...asked, type: null } });
  if (chosen.length + Number(query.type !== null) > 1) {
    ways.push({ drops: "filters", query: { ...asked, filters: {}, type: null } });
  }
  if (typed && (chosen.length > 0 || query.type !== null)) {
    ways.push({ drops: "text", query: { ...asked, text: "", exact: false } });
  }
  return ways;
}

/** "Bỏ “Chế biến thực phẩm”: 12 kết quả". */
export function wayOut(
  { drops, query }: Loosening,
  from: SearchQuery,
  total: number,
  speech: Speech,
  places: PlaceNames,
): Way {
  return {
    href: pageAddress(query),
    words: speech.t("loosen.way", {
      what: whatIsDropped(drops, from, speech, places),
      count: total,
    }),
  };
}

function whatIsDropped(
  drops: Loosening["drops"],
  from: SearchQuery,
  speech: Speech,
  places: PlaceNames,
): string {
  const { t } = speech;
  switch (drops) {
    case "exact":
      return t("loosen.exact");
    case "filters":
      return t("loosen.filters");
    case "text":
      return t("loosen.text", { typed: from.text.trim().slice(0, 60) });
    case "type":
      return t(`loosen.${from.type ?? "listing"}`);
    default: {
      const chosen = from.filters[drops] ?? [];
      const values =
        drops === "trl"
          ? trlBands
              .filter(({ levels }) => levels.some((level) => chosen.includes(level)))
              .map(({ code }) => code)
          : chosen;
      const names = values.map((value) => choiceLabel(drops, value, speech, places));
      return t("loosen.filter", {
        facet: t(`facets.${drops in supplier ? "supplier" : (drops as "industry")}`),
        names: names.join("; "),
      });
    }
  }
}

const supplier = { verified: true, fastReply: true, inUse: true };
