import { Form, Link } from "react-router";
import { formatDate, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { OrganisationKind, VerificationState } from "../model.ts";

const states = ["pending", "unverified", "rejected", "verified"] as const;

const marks: Record<VerificationState, string> = {
  unverified: "st next",
  pending: "st wait",
  verified: "st done",
  rejected: "st off",
};

export interface QueueRow {
  id: string;
  kind: OrganisationKind;
  nameVi: string;
  nameEn: string | null;
  taxCode: string | null;
  verification: VerificationState;
  createdAt: Date;
  /** Of the last decision or submission, else of the registration. */
  since: Date;
  waits: number;
  late: boolean;
  members: number;
  listings: number;
}

interface Props {
  rows: QueueRow[];
  total: number;
  counts: Record<string, number>;
  state: VerificationState | null;
  text: string;
  page: number;
  pages: number;
}

/** Every organisation, filtered by verification and by name or tax code. */
export function OperatorQueue({ rows, total, counts, state, text, page, pages }: Props) {
  const { t } = useTranslation("organisations");
  const pending = counts.pending ?? 0;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const at = (change: Record<string, string>) => {
    const query = { state: state ?? "all", ...(text && { q: text }), ...change };
    return `?${new URLSearchParams(query)}`;
  };
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("operator.title")}</Link>
      </p>
      <div className="title">
        <h1>{t("queue.title")}</h1>
      </div>
      <p className="lead mt-s-3">
        {pending > 0 ? t("queue.lead", { count: pending }) : t("queue.lead_none")}
      </p>
      <Form method="get" className="mt-s-4 max-w-2xl">
        <input type="hidden" name="state" value={state ?? "all"} />
        <label htmlFor="q">{t("queue.search")}</label>
        <div className="field mt-1.5">
          <input id="q" name="q" type="search" defaultValue={text} key={text} />
          <button className="btn whitespace-nowrap" type="submit">
            {t("queue.search_do")}
          </button>
        </div>
      </Form>
      <nav className="facts mt-s-4" aria-label={t("queue.states")}>
        {states.map((name) => (
          <Link
            key={name}
            to={at({ state: name })}
            aria-current={state === name ? "page" : undefined}
            className="py-2 aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(`verification.${name}`)} <span className="num">{counts[name] ?? 0}</span>
          </Link>
        ))}
        <Link
          to={at({ state: "all" })}
          aria-current={state === null ? "page" : undefined}
          className="py-2 aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {t("queue.all")} <span className="num">{all}</span>
        </Link>
      </nav>
      <p className="sub mt-s-3">{t("queue.shown", { count: total })}</p>
      {rows.length === 0 ? (
        <EmptyState title={t("queue.none_title")}>{t("queue.none_text")}</EmptyState>
      ) : (
        <ul className="rows">
          {rows.map((row) => (
            <OrganisationRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <Pager
          label={t("queue.title")}
          summary={t("queue.page", { page, pages })}
          previous={
            page > 1 ? { to: at({ page: `${page - 1}` }), text: t("queue.previous") } : undefined
          }
          next={
            page < pages ? { to: at({ page: `${page + 1}` }), text: t("queue.next") } : undefined
          }
        />
      )}
    </div>
  );
}

function OrganisationRow({ row }: { row: QueueRow }) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const label = useCodeLabel();
  const pending = row.verification === "pending";
  return (
    <li>
      <p className="split flex-wrap">
        <Link className="t" to={`/operator/organisations/${row.id}`}>
          {pick({ vi: row.nameVi, en: row.nameEn }, locale)}
        </Link>
        <span className={marks[row.verification]}>{t(`verification.${row.verification}`)}</span>
      </p>
      <p className="facts">
        <span>{label("organisationKinds", row.kind)}</span>
        <span>
          {row.taxCode ? t("queue.tax_code", { code: row.taxCode }) : t("queue.no_tax_code")}
        </span>
        <span>
          {pending
            ? t("queue.since", { date: formatDate(row.since, locale) })
            : t("queue.created", { date: formatDate(row.createdAt, locale) })}
        </span>
        {pending && (
          <span className={row.late ? "st urgent" : "st wait"}>
            {row.waits > 0 ? t("queue.waits", { count: row.waits }) : t("queue.today")}
          </span>
        )}
        <span>{t("queue.members", { count: row.members })}</span>
        <span>{t("queue.listings", { count: row.listings })}</span>
      </p>
    </li>
  );
}
