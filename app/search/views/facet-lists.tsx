import { type FormEvent, useEffect, useEffectEvent, useRef } from "react";
import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Drawn } from "#app/ui/drawn.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { filterCount, pageAddress } from "../address.ts";
import { type Choice, toggled } from "../choosing.ts";
import type { FacetName, SearchQuery } from "../model.ts";

interface Props {
  /** Asked for last: a second tick builds on the first, which is ahead of the lists while they load. */
  query: SearchQuery;
  /** Whether there is anything to choose. */
  any: boolean;
  /** The boxes as `Drawn` takes them. */
  boxes: string | null;
  /** The form they belong to, for browsers without scripts. */
  form: string;
  onChange: (query: SearchQuery) => void;
}

/** Id of the element of the boxes. */
export const FACETS = "facets";

/** Choices by facet. */
export function FacetLists({ query, any, boxes, form, onChange }: Props) {
  const { t } = useTranslation("searchPage");
  const inUse = filterCount(query.filters);
  const details = useRef<HTMLDetailsElement>(null);
  const toggle = (boxes: readonly HTMLInputElement[]) =>
    onChange({ ...query, filters: boxes.map(choiceOf).reduce(toggled, query.filters), page: 1 });
  const toggleOne = ({ target }: FormEvent<HTMLDetailsElement>) => {
    if (target instanceof HTMLInputElement) toggle([target]);
  };
  const answerEarly = useEffectEvent(() => {
    const ticked = [...(details.current?.querySelectorAll("input") ?? [])];
    const early = ticked.filter(({ checked, defaultChecked }) => checked !== defaultChecked);
    if (early.length > 0) toggle(early);
  });
  // What was ticked before the page came alive.
  useEffect(() => answerEarly(), []);
  // A cell all the same, or the results would move into its column.
  if (!any && inUse === 0) return <div />;
  return (
    <details className="facets" ref={details} onInput={toggleOne}>
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
      <Drawn as="div" id={FACETS} html={boxes} />
      <noscript>
        <button type="submit" className="btn quiet" form={form}>
          {t("filters.apply")}
        </button>
      </noscript>
    </details>
  );
}

function choiceOf({ name, value, dataset }: HTMLInputElement): Choice {
  const values = dataset.values?.split(" ");
  return { name: name as FacetName, value, ...(values && { values }) };
}
