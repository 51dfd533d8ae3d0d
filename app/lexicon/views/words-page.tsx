import { Form, Link } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import {
  type LexiconLine,
  type LineState,
  lineStates,
  nameOf,
  type WordKind,
  wordKinds,
} from "../model.ts";
import type { LexiconFilter } from "../schema.ts";
import { LineStatus } from "./line-state.tsx";
import { useFacetLabel } from "./use-facet-label.ts";

interface Props {
  filter: LexiconFilter;
  lines: LexiconLine[];
  counts: Record<LineState, number>;
  kinds: Record<WordKind, number>;
  total: number;
  page: number;
  pages: number;
}

/** Every word group of a kind: found by its words, narrowed by who wrote it. */
export function WordsPage({ filter, lines, counts, kinds, total, page, pages }: Props) {
  const { t } = useTranslation("lexicon");
  const { kind, words, state } = filter;
  const all = lineStates.reduce((sum, name) => sum + counts[name], 0);
  const at = (change: Record<string, string>) =>
    `?${new URLSearchParams({ kind, ...(words && { q: words }), ...(state && { state }), ...change })}`;
  const tab = (name: LineState | null, label: string, count: number) => (
    <Link
      key={label}
      to={
        name ? at({ state: name }) : `?${new URLSearchParams({ kind, ...(words && { q: words }) })}`
      }
      aria-current={state === name ? "page" : undefined}
      className="py-2 aria-[current]:font-semibold aria-[current]:text-ink"
    >
      {label} <span className="num">{count}</span>
    </Link>
  );
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("crumb")}</Link>
      </p>
      <div className="title">
        <h1>{t("title")}</h1>
        <Link className="btn" to={`/operator/words/new?kind=${kind}`}>
          {t(`${kind}.add`)}
        </Link>
      </div>
      <nav className="facts mt-s-3" aria-label={t("kinds")}>
        {wordKinds.map((name) => (
          <Link
            key={name}
            to={`?kind=${name}`}
            aria-current={kind === name ? "page" : undefined}
            className="py-2 aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(`${name}.title`)} <span className="num">{kinds[name]}</span>
          </Link>
        ))}
      </nav>
      <p className="lead mt-s-3 max-w-[64ch]">{t(`${kind}.lead`)}</p>
      <Form method="get" className="mt-s-4 max-w-2xl">
        <input type="hidden" name="kind" value={kind} />
        {state && <input type="hidden" name="state" value={state} />}
        <label htmlFor="q">{t("search")}</label>
        <div className="field mt-1.5">
          <input id="q" name="q" type="search" defaultValue={words} key={words} />
          <button className="btn whitespace-nowrap" type="submit">
            {t("search_do")}
          </button>
        </div>
      </Form>
      <nav className="facts mt-s-4" aria-label={t("states")}>
        {tab(null, t("state.all"), all)}
        {lineStates.map((name) => tab(name, t(`state.${name}`), counts[name]))}
      </nav>
      <p className="sub mt-s-3">{t("shown", { count: total })}</p>
      {lines.length === 0 ? (
        <EmptyState title={t("none_title")}>{t("none_text")}</EmptyState>
      ) : (
        <ul className="rows">
          {lines.map((line) => (
            <GroupRow key={line.id} line={line} />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <Pager
          label={t("title")}
          summary={t("page", { page, pages })}
          previous={page > 1 ? { to: at({ page: `${page - 1}` }), text: t("previous") } : undefined}
          next={page < pages ? { to: at({ page: `${page + 1}` }), text: t("next") } : undefined}
        />
      )}
    </div>
  );
}

function GroupRow({ line }: { line: LexiconLine }) {
  const { id, said, vi, en, codes, state, changed } = line;
  const first = said.length > 0 ? said : vi;
  const { t } = useTranslation("lexicon");
  const locale = useLocale();
  const label = useFacetLabel();
  return (
    <li>
      <p className="split flex-wrap">
        <Link className="t" to={`/operator/words/${id}`} lang="vi">
          {nameOf(line)}
        </Link>
        <LineStatus state={state} />
      </p>
      {first.length > 1 && <p lang="vi">{first.slice(1).join("; ")}</p>}
      {said.length > 0 && (
        <p className="sub" lang="vi">
          {t("mended_by", { words: vi.join("; ") })}
        </p>
      )}
      {en.length > 0 && (
        <p className="sub" lang="en">
          {en.join("; ")}
        </p>
      )}
      <p className="facts">
        {codes.map((code) => (
          <span key={code}>{label(code)}</span>
        ))}
        {changed && (
          <span>
            {t("changed", {
              by: changed.by ?? t("somebody"),
              at: formatDateTime(changed.at, locale),
            })}
          </span>
        )}
      </p>
    </li>
  );
}
