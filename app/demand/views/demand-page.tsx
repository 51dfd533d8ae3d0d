import { Form, Link } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { industryCodes } from "#app/taxonomy/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Select } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { type DemandLine, outcomes, periods } from "../model.ts";
import type { DemandFilter } from "../schema.ts";
import { DemandRow } from "./demand-row.tsx";

interface Props {
  filter: DemandFilter;
  lines: DemandLine[];
  industries: { industry: string | null; searches: number }[];
  total: number;
  page: number;
  pages: number;
  /** Why an invitation was refused, or how many were invited. */
  refusal?: Refusal | undefined;
  invited: number | null;
}

/** What people look for here and do not find. */
export function DemandPage(props: Props) {
  const { filter, lines, industries, total, page, pages, refusal, invited } = props;
  const { t } = useTranslation("demand");
  const { title } = useRefusal(refusal);
  const at = (change: Record<string, string>) =>
    `?${new URLSearchParams({
      outcome: filter.outcome,
      period: String(filter.period),
      ...(filter.industry && { industry: filter.industry }),
      ...change,
    })}`;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("crumb")}</Link>
      </p>
      <div className="title">
        <h1>{t("title")}</h1>
      </div>
      <p className="lead mt-s-3 max-w-[64ch]">{t("lead")}</p>
      <p className="mt-s-3">
        <Link to="/operator/demand/suggested">{t("to_suggested")}</Link>
      </p>
      {title && (
        <Notice tone="urgent" live className="mt-s-3">
          {title}
        </Notice>
      )}
      {!title && invited !== null && (
        <Notice tone="done" live className="mt-s-3">
          {t("invited", { count: invited })}
        </Notice>
      )}
      <Filter filter={filter} />
      <ByIndustry industries={industries} to={(industry) => at({ industry })} />
      <p className="sub mt-s-3">{t("shown", { count: total })}</p>
      {lines.length === 0 ? (
        <EmptyState title={t("none_title")}>{t("none_text")}</EmptyState>
      ) : (
        <ul className="rows">
          {lines.map((line) => (
            <DemandRow key={line.query} line={line} />
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
      <p className="sub mt-s-4 max-w-[64ch]">{t("privacy")}</p>
    </div>
  );
}

function Filter({ filter }: { filter: DemandFilter }) {
  const { t } = useTranslation("demand");
  const label = useCodeLabel();
  return (
    <Form method="get" className="acts mt-s-4 items-end">
      <Select
        name="outcome"
        label={t("filter.outcome")}
        defaultValue={filter.outcome}
        key={`o ${filter.outcome}`}
        choices={outcomes.map((value) => ({ value, text: t(`outcome.${value}`) }))}
      />
      <Select
        name="period"
        label={t("filter.period")}
        defaultValue={String(filter.period)}
        key={`p ${filter.period}`}
        choices={periods.map((days) => ({
          value: String(days),
          text: t("filter.days", { count: days }),
        }))}
      />
      <Select
        name="industry"
        label={t("filter.industry")}
        defaultValue={filter.industry ?? ""}
        key={`i ${filter.industry}`}
        empty={t("filter.every_industry")}
        choices={[
          ...industryCodes.map((code) => ({ value: code, text: label("industries", code) })),
          { value: "none", text: t("no_industry") },
        ]}
      />
      <button type="submit" className="btn quiet">
        {t("filter.apply")}
      </button>
    </Form>
  );
}

function ByIndustry({
  industries,
  to,
}: {
  industries: Props["industries"];
  to: (industry: string) => string;
}) {
  const { t } = useTranslation("demand");
  const label = useCodeLabel();
  if (industries.length === 0) return null;
  return (
    <nav className="facts mt-s-3" aria-label={t("by_industry")}>
      {industries.slice(0, 8).map(({ industry, searches }) => (
        <Link key={industry ?? "none"} className="py-2" to={to(industry ?? "none")}>
          {industry ? label("industries", industry) : t("no_industry")}{" "}
          <span className="num">{searches}</span>
        </Link>
      ))}
    </nav>
  );
}
