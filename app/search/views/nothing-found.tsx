import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import { trlBands } from "../facets.ts";
import type { FacetCounts, FacetName, SearchQuery } from "../model.ts";
import { facetNames } from "../model.ts";
import { filterCount, pageAddress } from "../schema.ts";
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
  return (
    <OpenSpan title={typed ? t("none.empty_title", { typed }) : t("none.empty_title_plain")}>
      <p>{helping.length > 0 ? t("none.empty_filtered") : t("none.empty_text")}</p>
      <p className="acts">
        {helping.map((name) => (
          <Link
            key={name}
            className="btn quiet"
            to={pageAddress({ ...query, filters: { ...query.filters, [name]: [] }, page: 1 })}
          >
            {t("none.loosen", { name: names(name) })}
          </Link>
        ))}
        {filtered && helping.length === 0 && (
          <Link className="btn quiet" to={pageAddress({ ...query, filters: {}, page: 1 })}>
            {t("filters.clear")}
          </Link>
        )}
        <Link className="btn" to="/market/challenges/new">
          {t("none.challenge")}
        </Link>
        <Link className="more" to="/search">
          {t("none.all")}
        </Link>
      </p>
    </OpenSpan>
  );
}

/** The open span that ends the last page. */
export function StateYourNeed() {
  const { t } = useTranslation("search");
  return (
    <OpenSpan title={t("none.title")}>
      <p>{t("none.text")}</p>
      <p className="acts">
        <Link className="btn" to="/market/challenges/new">
          {t("none.challenge")}
        </Link>
      </p>
    </OpenSpan>
  );
}

function OpenSpan({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="none">
      <svg
        className="gap"
        viewBox="0 0 220 84"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M10 70C40 30 70 14 92 12" />
        <path
          d="M128 12C150 14 180 30 210 70"
          style={{ stroke: "var(--edge)" }}
          strokeDasharray="2 5"
        />
        <circle cx="10" cy="70" r="7" fill="currentColor" />
        <circle cx="210" cy="70" r="6" style={{ stroke: "var(--edge)" }} />
      </svg>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
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
