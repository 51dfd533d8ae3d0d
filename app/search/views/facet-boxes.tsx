import type { ReactNode } from "react";
import type { Texts } from "#app/i18n/translator.ts";
import { pageAddress, withOpenList } from "../address.ts";
import { isChosen } from "../choosing.ts";
import type { SearchQuery } from "../model.ts";
import type { FacetList } from "../results/facet-lists.ts";

interface Around {
  query: SearchQuery;
  t: Texts<"search">;
  /** Id of the form these boxes belong to, for browsers without scripts. */
  form: string;
}

/** What the server draws of the choices by facet: dozens of boxes that differ in their numbers. */
export function facetBoxes(lists: readonly FacetList[], { query, t, form }: Around): ReactNode {
  const base = pageAddress(query);
  return lists.map(({ key, legend, choices, more, isOpen }) => (
    <fieldset className="facet" key={key}>
      <legend>{legend}</legend>
      <div>
        {choices.map((choice) => (
          <label className="tick" key={`${choice.name} ${choice.value}`}>
            <input
              type="checkbox"
              autoComplete="off"
              form={form}
              name={choice.name}
              value={choice.value}
              data-values={choice.values?.join(" ")}
              defaultChecked={isChosen(query.filters, choice)}
            />
            {choice.label}
            <span className="n num">{choice.count}</span>
          </label>
        ))}
        {(more > 0 || isOpen) && (
          <a
            className="sub"
            id={`more-${key}`}
            href={withOpenList(base, isOpen ? null : key)}
            data-swift="still"
          >
            {isOpen
              ? t("filters.fewer")
              : t(choices.length > 0 ? "filters.more" : "filters.choose", { count: more })}
          </a>
        )}
        {isOpen && <input type="hidden" name="open" value={key} form={form} />}
      </div>
    </fieldset>
  ));
}
