import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { codeKey } from "#app/taxonomy/code-key.ts";
import { ButtonLink, MoreLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { filterCount, pageAddress } from "../address.ts";
import { trlBands } from "../facets.ts";
import type { FacetCounts, FacetName, SearchQuery } from "../model.ts";
import { facetNames } from "../model.ts";
import type { PlaceNames } from "./facet-lists.tsx";

interface Props {
  query: SearchQuery;
  facets: FacetCounts;
  places: PlaceNames;
}

/** Why nothing was found and what to loosen: only facets whose opening brings results. */
export function NothingFound({ query, facets, places }: Props) {
  const { t } = useTranslation("search");
  const names = useFilterNames(query, places);
  const typed = query.text.trim();
  const helping = facetNames.filter(
    (name) => query.filters[name]?.length && Object.keys(facets[name]).length > 0,
  );
  const filtered = filterCount(query.filters) > 0;
  const without = (name: FacetName): SearchQuery => ({
    ...query,
    filters: { ...query.filters, [name]: [] },
    page: 1,
  });
  return (
    <EmptyState
      title={typed ? t("none.empty_title", { typed }) : t("none.empty_title_plain")}
      actions={
        <>
          {helping.map((name) => (
            <ButtonLink key={name} quiet to={pageAddress(without(name))}>
              {t("none.loosen", { name: names(name) })}
            </ButtonLink>
          ))}
          {filtered && helping.length === 0 && (
            <ButtonLink quiet to={pageAddress({ ...query, filters: {}, page: 1 })}>
              {t("filters.clear")}
            </ButtonLink>
          )}
          <ButtonLink to="/market/challenges/new">{t("none.challenge")}</ButtonLink>
          <MoreLink to="/search">{t("none.all")}</MoreLink>
        </>
      }
    >
      {helping.length > 0 ? t("none.empty_filtered") : t("none.empty_text")}
    </EmptyState>
  );
}

/** The open span that ends the last page. */
export function StateYourNeed() {
  const { t } = useTranslation("search");
  return (
    <EmptyState
      title={t("none.title")}
      actions={<ButtonLink to="/market/challenges/new">{t("none.challenge")}</ButtonLink>}
    >
      {t("none.text")}
    </EmptyState>
  );
}

/** The chosen values of a facet as one name. */
function useFilterNames(query: SearchQuery, places: PlaceNames): (name: FacetName) => string {
  const { t } = useTranslation(["search", "codes"]);
  const locale = useLocale();
  const lists = {
    industry: "industries",
    scienceField: "scienceFields",
    category: "solutionCategories",
    transferForm: "transferForms",
  } as const;
  return (name) => {
    const values = query.filters[name] ?? [];
    const words = values.map((value) => {
      if (name in lists) {
        return t(codeKey(lists[name as keyof typeof lists], value) as never) as string;
      }
      if (name === "province" || name === "ward") return pick(places[value], locale) || value;
      if (name === "kind") return t(`kinds.${value as "technology"}`);
      if (name === "price") return t(`prices.${value as "on_request"}`);
      return t(`supplier.${name as "verified"}`);
    });
    if (name !== "trl") return words.join(", ");
    const bands = trlBands.filter((band) => band.levels.some((level) => values.includes(level)));
    return `TRL ${bands.map((band) => band.code).join(", ")}`;
  };
}
