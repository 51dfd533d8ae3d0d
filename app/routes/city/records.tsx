import { Link } from "react-router";
import { GradeLegend } from "#app/deals/views/grade-legend.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { dealRecords, otherRecords } from "#app/monitoring/records.server.ts";
import { questionQuery, readRecordsQuestion } from "#app/monitoring/schema.ts";
import { GradeTable } from "#app/monitoring/views/grade-table.tsx";
import { factsOf } from "#app/monitoring/views/records-facts.tsx";
import { OtherRecordsTable, RecordsTable } from "#app/monitoring/views/records-table.tsx";
import { useFigureWords } from "#app/monitoring/views/use-figure-words.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { pageOf } from "#app/platform/http/page-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { wardByCode } from "#app/taxonomy/places.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/records.ts";

export const handle = { messages: ["monitoring", "deals", "grades"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "city", "operator");
  const { db, now, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const question = readRecordsQuestion(query, now);
  const page = pageOf(query);
  const title = translator(locale).getFixedT(null, "monitoring")("records.title");
  const base = { title, question, page };
  const { list, supplier } = question.narrowing;
  if (list) return { ...base, others: await otherRecords(db, list, now, page), deals: null };
  const deals = await dealRecords(db, question, now, page);
  const codes = new Set([question.selection.ward, ...deals.rows.map(({ wardCode }) => wardCode)]);
  const wards = [...codes].flatMap((code) => wardByCode(code) ?? []);
  return {
    ...base,
    others: null,
    deals,
    wards: Object.fromEntries(wards.map(({ code, vi, en }) => [code, { vi, en }])),
    supplier: (supplier && deals.rows[0]?.seller) || null,
  };
}

type Loaded = Route.ComponentProps["loaderData"];

export default function Page({ loaderData }: Route.ComponentProps) {
  const { question } = loaderData;
  const words = useFigureWords();
  const { t, say } = words;
  const { narrowing, selection } = question;
  const names = {
    ward: (loaderData.deals && selection.ward && loaderData.wards[selection.ward]) || null,
    supplier: loaderData.deals ? loaderData.supplier : null,
  };
  const { total, pages } = loaderData.deals ?? loaderData.others;
  const query = questionQuery(question, { ...selection, ...narrowing });
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to={`/city?${questionQuery(question)}`}>{t("records.crumb")}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{say(leadKey(narrowing.list), { count: total })}</h1>
          <p className="lead mt-s-1">
            {t("records.what", { facts: factsOf(words, question, names).join(", ") })}
          </p>
        </div>
        <p className="acts">
          <ButtonLink quiet reloadDocument to={`/city/records.csv?${query}`}>
            {t("records.download")}
          </ButtonLink>
        </p>
      </div>
      {total === 0 ? (
        <EmptyState title={t("records.none")} actions={<Link to="/city">{t("records.back")}</Link>}>
          {t("records.none_text")}
        </EmptyState>
      ) : (
        <>
          {loaderData.deals && <Sum deals={loaderData.deals} paid={narrowing.by === "paid"} />}
          <div className="mt-s-5">
            <Rows loaded={loaderData} />
          </div>
          {loaderData.deals && <GradeLegend />}
          {pages > 1 && <RecordsPager page={loaderData.page} pages={pages} query={query} />}
        </>
      )}
    </div>
  );
}

function leadKey(list: Loaded["question"]["narrowing"]["list"]): string {
  if (!list) return "records.lead";
  return list === "verified_suppliers" ? "records.lead_organisations" : "records.lead_listings";
}

function Sum({ deals, paid }: { deals: NonNullable<Loaded["deals"]>; paid: boolean }) {
  const words = useFigureWords();
  const { t } = words;
  if (deals.valued.deals === 0) return null;
  return (
    <Section title={t("records.sum")} note={t("records.sum_note")}>
      <GradeTable byGrade={deals.valued.byGrade} count={(_, count) => words.number(count)} />
      {paid && <p className="note">{t("records.paid", { amount: words.vnd(deals.paidVnd) })}</p>}
    </Section>
  );
}

function Rows({ loaded }: { loaded: Loaded }) {
  const { by, list } = loaded.question.narrowing;
  if (loaded.deals) return <RecordsTable rows={loaded.deals.rows} by={by} wards={loaded.wards} />;
  return list && <OtherRecordsTable rows={loaded.others.rows} list={list} />;
}

interface PagerProps {
  page: number;
  pages: number;
  query: URLSearchParams;
}

function RecordsPager({ page, pages, query }: PagerProps) {
  const { t } = useFigureWords();
  const to = (number: number) => {
    const there = new URLSearchParams(query);
    there.set("page", String(number));
    return `?${there}`;
  };
  return (
    <Pager
      label={t("records.pages")}
      summary={t("records.page", { page, pages })}
      previous={page > 1 ? { to: to(page - 1), text: t("records.previous") } : undefined}
      next={page < pages ? { to: to(page + 1), text: t("records.next") } : undefined}
    />
  );
}
