import { useState } from "react";
import { Form, Link, useLocation, useNavigate } from "react-router";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { MoreLink } from "#app/ui/button.tsx";
import { Drawn } from "#app/ui/drawn.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { pageAddress, saveAddress, withOpenList } from "../address.ts";
import { type SearchQuery, sortOrders } from "../model.ts";
import type { PageResult, ShownPage } from "../results/page-result.ts";
import { FacetLists } from "./facet-lists.tsx";
import { NothingFound, StateYourNeed } from "./nothing-found.tsx";
import { SearchBox } from "./search-box.tsx";
import { SHELF } from "./shelf-button.tsx";
import { UnderstoodLine } from "./understood-line.tsx";

interface Props extends ShownPage {
  query: SearchQuery;
  /** The choices by facet and the results as `Drawn` takes them. */
  boxes: string | null;
  rows: string | null;
}

/** Id of the form that searches. */
export const FORM = "find";
/** Id of the list of results. */
export const ROWS = "results";

export function SearchPage({ query, result, asTyped, ways, boxes, rows }: Props) {
  const { t } = useTranslation("searchPage");
  const navigate = useNavigate();
  const [wanted, want] = useWantedQuery(query);
  const { state } = useLocation();
  const isDraft = (state as { draft?: boolean } | null)?.draft === true;
  // Typing makes one entry of the history, however many letters; submitting settles it.
  const go = (next: SearchQuery, by: "typing" | "submit" | "choice") => {
    want(next);
    const to = withOpenList(pageAddress(next), by === "choice" ? result.open : null);
    const replace = by === "choice" ? false : isDraft || to === pageAddress(query);
    navigate(to, { replace, preventScrollReset: true, state: { draft: by === "typing" } });
  };
  return (
    <div className="wrap">
      <SearchBox
        id={FORM}
        query={query}
        onSearch={(text, settled) =>
          go({ ...wanted, text, exact: false, page: 1 }, settled ? "submit" : "typing")
        }
      >
        <UnderstoodLine query={query} read={result.understood} asTyped={asTyped} />
      </SearchBox>
      <div className="cols">
        <FacetLists
          query={wanted}
          any={result.narrows}
          boxes={boxes}
          form={FORM}
          onChange={(next) => go(next, "choice")}
        />
        <div aria-busy={wanted !== query || undefined}>
          <Form id={SHELF} method="post" action="/shortlists/items" preventScrollReset>
            <input type="hidden" name="next" value={pageAddress(query)} />
          </Form>
          <CountLine query={query} total={result.total} />
          {result.shown > 0 && <Drawn as="ol" id={ROWS} html={rows} />}
          {result.total === 0 ? (
            <NothingFound typed={query.text.trim()} ways={ways} />
          ) : (
            <Pages query={query} result={result} />
          )}
          <p className="mt-4">
            <Link className="more" to={saveAddress(query)}>
              {t("save")}
            </Link>
          </p>
          {result.total > 0 && result.page >= result.pages && <StateYourNeed />}
        </div>
      </div>
      <p className="vh" role="status">
        {wanted === query ? "" : t("updating")}
      </p>
    </div>
  );
}

/**
 * The query asked for last, which is ahead of the one shown while its results load: a tick must show at
 * once, and a second tick must build on the first.
 */
function useWantedQuery(shown: SearchQuery): [SearchQuery, (next: SearchQuery) => void] {
  const [ahead, setAhead] = useState<{ of: SearchQuery; query: SearchQuery } | null>(null);
  const want = (next: SearchQuery) => setAhead({ of: shown, query: next });
  return [ahead?.of === shown ? ahead.query : shown, want];
}

function CountLine({ query, total }: { query: SearchQuery; total: number }) {
  const { t } = useTranslation("searchPage");
  const locale = useLocale();
  // Without words there is nothing to match: the newest come first.
  const asked = query.text.trim() !== "";
  const orders = sortOrders.filter((sort) => asked || sort !== "relevance");
  const current = !asked && query.sort === "relevance" ? "newest" : query.sort;
  return (
    <div className={total > 0 ? "count" : "vh"}>
      <h1 aria-live="polite">{t("count", { count: total, shown: formatNumber(total, locale) })}</h1>
      {total > 1 && (
        <p className="sub">
          {t("sort.label")}{" "}
          {orders.map((sort, at) => (
            <span key={sort}>
              {at > 0 && <span aria-hidden="true"> · </span>}
              <Link
                to={pageAddress({ ...query, sort, page: 1 })}
                aria-current={sort === current || undefined}
                preventScrollReset
              >
                {t(`sort.${sort}`)}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Pages({ query, result }: { query: SearchQuery; result: PageResult }) {
  const { t } = useTranslation("searchPage");
  const locale = useLocale();
  const { page, pages, shown, total } = result;
  const number = (value: number) => formatNumber(value, locale);
  if (shown === 0) {
    return (
      <p className="pager">
        <span>{t("pager.beyond", { page: number(page), shown: number(total) })}</span>
        <MoreLink to={pageAddress({ ...query, page: 1 })}>{t("pager.first")}</MoreLink>
      </p>
    );
  }
  if (pages === 1) return null;
  const link = (to: number, text: string) => ({ to: pageAddress({ ...query, page: to }), text });
  return (
    <Pager
      label={t("pager.label")}
      summary={t("pager.at", { page: number(page), pages: number(pages) })}
      previous={page > 1 ? link(page - 1, t("pager.previous")) : undefined}
      next={page < pages ? link(page + 1, t("pager.next")) : undefined}
    />
  );
}
