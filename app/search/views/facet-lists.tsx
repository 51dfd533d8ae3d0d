import type { ReactNode } from "react";
import { Link } from "react-router";
import { formatNumber, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type CodeList, codeKey } from "#app/taxonomy/code-key.ts";
import { Icon } from "#app/ui/icon.tsx";
import { filterCount, pageAddress } from "../address.ts";
import { priceCodes, trlBands } from "../facets.ts";
import type { FacetCounts, FacetName, SearchQuery } from "../model.ts";
import { documentKinds } from "../model.ts";

/** Names of the places that occur in the counts, by code. */
export type PlaceNames = Record<string, { vi: string; en: string }>;

interface Props {
  query: SearchQuery;
  facets: FacetCounts;
  places: PlaceNames;
  /** The facet shown with all its values. */
  open: string | null;
  /** The form these boxes belong to, for browsers without scripts. */
  form: string;
  onChange: (query: SearchQuery) => void;
}

interface Choice {
  /** As it stands in the address. */
  value: string;
  label: string;
  count: number;
  chosen: boolean;
  /** Parameter of the address. */
  name: FacetName;
  /** What ticking chooses: bands stand for several values. */
  values: readonly string[];
}

const SHOWN = 5;

/** The commonest values and all chosen ones: a page with every ward of a province would be a register. */
function foremost(choices: Choice[]): Choice[] {
  return choices.filter((choice, at) => at < SHOWN || choice.chosen);
}

export function FacetLists({ query, facets, places, open, form, onChange }: Props) {
  const { t } = useTranslation("search");
  const lists = useChoices(query, facets, places);
  const inUse = filterCount(query.filters);
  const base = pageAddress(query);
  const toggle = ({ name, values, chosen }: Choice) => {
    const before = query.filters[name] ?? [];
    const after = chosen
      ? before.filter((value) => !values.includes(value))
      : [...before, ...values];
    onChange({ ...query, filters: { ...query.filters, [name]: after }, page: 1 });
  };
  return (
    <details className="facets">
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
      {lists.map(({ key, legend, choices }) => (
        <FacetList key={key} legend={legend}>
          <Choices
            choices={open === key ? choices : foremost(choices)}
            form={form}
            onToggle={toggle}
          />
          {open !== key && choices.length > foremost(choices).length && (
            <Link
              className="sub"
              to={`${base}${base.includes("?") ? "&" : "?"}open=${key}`}
              preventScrollReset
            >
              {t("filters.more", { count: choices.length - foremost(choices).length })}
            </Link>
          )}
        </FacetList>
      ))}
      <noscript>
        <button type="submit" className="btn quiet" form={form}>
          {t("filters.apply")}
        </button>
      </noscript>
    </details>
  );
}

function FacetList({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      <div>{children}</div>
    </fieldset>
  );
}

interface ChoicesProps {
  choices: Choice[];
  form: string;
  onToggle: (choice: Choice) => void;
}

function Choices({ choices, form, onToggle }: ChoicesProps) {
  const locale = useLocale();
  return choices.map((choice) => (
    <label className="tick" key={`${choice.name} ${choice.value}`}>
      <input
        type="checkbox"
        form={form}
        name={choice.name}
        value={choice.value}
        checked={choice.chosen}
        onChange={() => onToggle(choice)}
      />
      {choice.label}
      <span className="n num">{formatNumber(choice.count, locale)}</span>
    </label>
  ));
}

/** The lists of the page with their words, without those in which there is nothing to choose. */
function useChoices(query: SearchQuery, facets: FacetCounts, places: PlaceNames) {
  const { t } = useTranslation(["search", "codes"]);
  const locale = useLocale();
  const chosen = (name: FacetName, values: readonly string[]) =>
    values.some((value) => query.filters[name]?.includes(value));
  const choice = (name: FacetName, value: string, label: string, values = [value]): Choice => ({
    name,
    value,
    label,
    values,
    chosen: chosen(name, values),
    count: values.reduce((sum, one) => sum + (facets[name][one] ?? 0), 0),
  });
  const counted = (name: FacetName, label: (code: string) => string): Choice[] => {
    const codes = new Set([...Object.keys(facets[name]), ...(query.filters[name] ?? [])]);
    return [...codes]
      .map((code) => choice(name, code, label(code)))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, locale));
  };
  const code = (list: CodeList) => (value: string) => t(codeKey(list, value) as never) as string;
  // Places nobody asked the names of come last, behind the ones that are shown.
  const place = (value: string) => pick(places[value], locale) || `\uffff${value}`;
  const yes = (name: "verified" | "fastReply" | "inUse") =>
    choice(name, "yes", t(`supplier.${name}`));
  const lists = [
    { key: "kind", choices: documentKinds.map((kind) => choice("kind", kind, t(`kinds.${kind}`))) },
    { key: "industry", choices: counted("industry", code("industries")) },
    { key: "category", choices: counted("category", code("solutionCategories")) },
    {
      key: "trl",
      choices: trlBands.map((band) =>
        choice("trl", band.code, t(`bands.${band.code}`), [...band.levels]),
      ),
    },
    { key: "transferForm", choices: counted("transferForm", code("transferForms")) },
    { key: "price", choices: priceCodes.map((band) => choice("price", band, t(`prices.${band}`))) },
    { key: "supplier", choices: [yes("verified"), yes("fastReply"), yes("inUse")] },
    { key: "scienceField", choices: counted("scienceField", code("scienceFields")) },
    { key: "province", choices: counted("province", place) },
    { key: "ward", choices: counted("ward", place) },
  ] as const;
  return lists
    .map(({ key, choices }) => ({
      key,
      legend: t(`facets.${key}`),
      choices: choices.filter((one) => one.count > 0 || one.chosen),
    }))
    .filter(({ key, choices }) => choices.length > (key === "province" ? 1 : 0));
}
