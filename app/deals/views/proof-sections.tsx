import { Link } from "react-router";
import { DataTable } from "#app/ui/data-table.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import type { DealPage, KpiView, PilotView, ReportView } from "../page-model.ts";
import { heldSince, waitsForAnswer } from "../rules.ts";
import { useDealWords } from "./use-deal-words.ts";

const kpiMark = { yes: "done", nearly: "wait", no: "urgent" } as const;

/** "3,6%" but "2,6 kWh". */
export function withUnit(figure: string, unit: string): string {
  return unit === "%" ? `${figure}%` : `${figure}\u00a0${unit}`.trim();
}

export function KpiTable({ kpis }: { kpis: readonly KpiView[] }) {
  const { say, number } = useDealWords();
  const figure = (value: number | null, { unit }: KpiView) =>
    value === null ? say("pilot.not_measured") : withUnit(number(value), unit);
  const column = (name: "baseline" | "target" | "measured", head: string) => ({
    key: name,
    head,
    foldName: head,
    numeric: true,
    cell: (kpi: KpiView) => figure(kpi[name], kpi),
  });
  return (
    <DataTable
      fold="three"
      caption={say("pilot.kpis")}
      rows={kpis}
      rowKey={(kpi) => kpi.name}
      columns={[
        { key: "name", head: say("pilot.kpi"), cell: (kpi) => kpi.name },
        column("baseline", say("pilot.before")),
        column("target", say("pilot.target")),
        { ...column("measured", say("pilot.measured")), className: "font-semibold" },
        {
          key: "met",
          head: say("pilot.verdict"),
          wide: true,
          cell: ({ met }) => met && <Status shape={kpiMark[met]}>{say(`pilot.met.${met}`)}</Status>,
        },
      ]}
    />
  );
}

export function PilotSection({ pilot, dealId }: { pilot: PilotView; dealId: string }) {
  const { say, date } = useDealWords();
  const period = { site: pilot.site, from: date(pilot.startsOn), to: date(pilot.endsOn) };
  return (
    <Section
      title={say(pilot.concludedAt ? "pilot.result" : "pilot.plan")}
      note={say(pilot.concludedAt ? "pilot.held_at" : "pilot.planned_at", period)}
      action={<Link to={`/deals/${dealId}/pilot`}>{say("pilot.open")}</Link>}
    >
      <KpiTable kpis={pilot.kpis} />
      {pilot.conclusion && (
        <p className="note">
          {pilot.decision && <b>{say(`pilot.decision.${pilot.decision}`)}. </b>}
          {pilot.conclusion}
        </p>
      )}
    </Section>
  );
}

const reportMark = {
  declared: "wait",
  attested: "done",
  contested: "urgent",
  withdrawn: "off",
} as const;

function reportFacts(report: ReportView, words: ReturnType<typeof useDealWords>): string[] {
  const { say, vnd, number } = words;
  const money = (name: string, amount: bigint | null) =>
    amount ? [say(`reports.${name}`, { amount: vnd(amount) })] : [];
  const count = (name: string, value: number | null) =>
    value ? [say(`reports.${name}`, { count: value, amount: number(value) })] : [];
  return [
    ...(report.inUseSince ? [say("reports.since", { date: words.date(report.inUseSince) })] : []),
    ...count("sites", report.sites),
    ...money("revenue", report.revenueVnd),
    ...money("savings", report.savingsVnd),
    ...money("royalty", report.royaltyVnd),
    ...count("jobs", report.jobs),
    ...count("users", report.users),
  ];
}

function ReportRow({ page, report, now }: { page: DealPage; report: ReportView; now: Date }) {
  const words = useDealWords();
  const { say } = words;
  const chosen = `?report=${report.id}`;
  const late =
    report.state === "declared" &&
    !waitsForAnswer(report, { heldSince: heldSince(page.disputes), now });
  const by = report.side === page.side ? say("log.you") : words.short(page, report.side);
  return (
    <li>
      <p>
        <b>{say(`reports.kind.${report.kind}`)}</b>{" "}
        <span className={`ml-s-1 st ${late ? "off" : reportMark[report.state]}`}>
          {say(late ? "reports.state.unanswered" : `reports.state.${report.state}`, {
            deadline: words.date(report.attestDueAt),
          })}
        </span>
      </p>
      <p className="whitespace-pre-line">{report.whatInUse}</p>
      <p className="facts">
        {reportFacts(report, words).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className="sub">
        {say("reports.by", { party: by, date: words.date(report.reportedAt) })}
        {report.answerNote ? ` ${say("reports.answer", { note: report.answerNote })}` : ""}
        {report.withdrawnAt
          ? ` ${say("reports.withdrawn", {
              date: words.date(report.withdrawnAt),
              reason: report.withdrawalReason ?? "",
            })}`
          : ""}
      </p>
      <p className="acts">
        {report.evidenceDocumentId && (
          <a className="more" href={`/files/${report.evidenceDocumentId}`}>
            {say("reports.evidence")}
          </a>
        )}
        {report.answerable && (
          <>
            <Link className="btn quiet" to={`/deals/${page.id}/steps/attest_report${chosen}`}>
              {say("steps.attest_report.verb")}
            </Link>
            <Link className="btn quiet" to={`/deals/${page.id}/steps/contest_report${chosen}`}>
              {say("steps.contest_report.verb")}
            </Link>
          </>
        )}
        {report.withdrawable && (
          <Link className="more" to={`/deals/${page.id}/steps/withdraw_report${chosen}`}>
            {say("steps.withdraw_report.verb")}
          </Link>
        )}
      </p>
    </li>
  );
}

export function ReportSection({ page, now }: { page: DealPage; now: Date }) {
  const { say } = useDealWords();
  if (page.reports.length === 0 && !page.royalties) return null;
  return (
    <Section
      id="reports"
      action={
        page.royalties && <Link to={`/deals/${page.id}/royalties`}>{say("reports.royalties")}</Link>
      }
      title={say("reports.title")}
      note={page.sitesInUse > 0 ? say("reports.in_use", { count: page.sitesInUse }) : null}
    >
      <ul className="rows">
        {page.reports.map((report) => (
          <ReportRow key={report.id} page={page} report={report} now={now} />
        ))}
      </ul>
    </Section>
  );
}
