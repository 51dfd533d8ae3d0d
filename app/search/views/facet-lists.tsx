import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useSwiftLinks } from "#app/ui/use-swift-links.ts";
import { filterCount, pageAddress, withOpenList } from "../address.ts";
import type { Filters, SearchQuery } from "../model.ts";
import type { FacetChoice, FacetList } from "../results/facet-lists.ts";

interface Props {
  query: SearchQuery;
  lists: readonly FacetList[];
  /** The form these boxes belong to, for browsers without scripts. */
  form: string;
  onChange: (query: SearchQuery) => void;
}

/** Choices by facet. What is ticked follows the query, which is ahead of the lists while they load. */
export function FacetLists({ query, lists, form, onChange }: Props) {
  const { t } = useTranslation("searchPage");
  const inUse = filterCount(query.filters);
  const base = pageAddress(query);
  const sections = useSwiftLinks<HTMLDetailsElement>();
  const toggle = (choice: FacetChoice) =>
    onChange({ ...query, filters: toggled(query.filters, choice), page: 1 });
  // A cell all the same, or the results would move into its column.
  if (lists.length === 0 && inUse === 0) return <div />;
  return (
    <details className="facets" ref={sections}>
      <summary>
        <Icon name="filter" />
        <b>{t("filters.title")}</b>
        <Icon name="down" className="v" />
      </summary>
      {inUse > 0 && (
        <p className="clear">
          <span>{t("filters.in_use", { count: inUse })}</span>
          <Link to={pageAddress({ ...query, filters: {}, page: 1 })} preventScrollReset>
            {t("filters.clear")}
          </Link>
        </p>
      )}
      {lists.map(({ key, legend, choices, more, isOpen }) => (
        <fieldset className="facet" key={key}>
          <legend>{legend}</legend>
          <div>
            {choices.map((choice) => (
              <label className="tick" key={`${choice.name} ${choice.value}`}>
                <input
                  type="checkbox"
                  form={form}
                  name={choice.name}
                  value={choice.value}
                  checked={isChosen(query.filters, choice)}
                  onChange={() => toggle(choice)}
                />
                {choice.label}
                <span className="n num">{choice.count}</span>
              </label>
            ))}
            {(more > 0 || isOpen) && (
              <a className="sub" href={withOpenList(base, isOpen ? null : key)} data-swift="still">
                {isOpen
                  ? t("filters.fewer")
                  : t(choices.length > 0 ? "filters.more" : "filters.choose", { count: more })}
              </a>
            )}
            {isOpen && <input type="hidden" name="open" value={key} form={form} />}
          </div>
        </fieldset>
      ))}
      <noscript>
        <button type="submit" className="btn quiet" form={form}>
          {t("filters.apply")}
        </button>
      </noscript>
    </details>
  );
}

const valuesOf = ({ value, values }: FacetChoice): readonly string[] => values ?? [value];

function isChosen(filters: Filters, choice: FacetChoice): boolean {
  return valuesOf(choice).some((value) => filters[choice.name]?.includes(value));
}

function toggled(filters: Filters, choice: FacetChoice): Filters {
  const before = filters[choice.name] ?? [];
  const values = valuesOf(choice);
  const after = isChosen(filters, choice)
    ? before.filter((value) => !values.includes(value))
    : [...before, ...values];
  return { ...filters, [choice.name]: after };
}
