import type { FacetName, Filters } from "./model.ts";

/** A box of the search page. */
export interface Choice {
  /** Parameter of the address, and its value. */
  name: FacetName;
  value: string;
  /** What ticking chooses where that is not `value` alone: bands stand for several levels. */
  values?: readonly string[];
}

const valuesOf = ({ value, values }: Choice): readonly string[] => values ?? [value];

export function isChosen(filters: Filters, choice: Choice): boolean {
  return valuesOf(choice).some((value) => filters[choice.name]?.includes(value));
}

/** Chosen becomes not chosen, and the reverse. */
export function toggled(filters: Filters, choice: Choice): Filters {
  const before = filters[choice.name] ?? [];
  const values = valuesOf(choice);
  const after = isChosen(filters, choice)
    ? before.filter((value) => !values.includes(value))
    : [...before, ...values];
  return { ...filters, [choice.name]: after };
}
