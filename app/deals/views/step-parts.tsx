import { useSearchParams } from "react-router";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { StepPage } from "../page-model.ts";
import { Choice, FieldQuestion, Question, TextInput, useTyped } from "./fields.tsx";
import { TermsTable } from "./offer-difference.tsx";
import { KpiTable, withUnit } from "./proof-sections.tsx";
import { TypedRows } from "./typed-rows.tsx";
import { useDealWords } from "./use-deal-words.ts";

const MOST_KPIS = 12;

function KpiCell({ row, name }: { row: number; name: string }) {
  const { say } = useDealWords();
  const field = `kpis.${row}.${name}`;
  const { id, error } = useTyped(field);
  return (
    <div className="f">
      <label htmlFor={id}>{say(`pilot.field.${name}`)}</label>
      <TextInput name={field} numeric={name === "baseline" || name === "target"} />
      {error && <p className="err">{error}</p>}
    </div>
  );
}

/** The measures of a pilot: name, unit, before, target. */
export function KpiRows() {
  const { say } = useDealWords();
  return (
    <TypedRows
      name="kpis"
      title={say("pilot.kpis")}
      hint={say("pilot.kpis_hint")}
      most={MOST_KPIS}
      rowTitle={(row) => say("pilot.kpi_number", { number: row + 1 })}
      add={say("pilot.add_kpi")}
      row={(row) => (
        <>
          <KpiCell row={row} name="name" />
          <KpiCell row={row} name="unit" />
          <KpiCell row={row} name="baseline" />
          <KpiCell row={row} name="target" />
          <KpiCell row={row} name="how" />
        </>
      )}
    />
  );
}

/** The ward where it is in use; the map of a technology's spread stands on it. */
export function PlaceOfUse({ places }: { places: NonNullable<StepPage["places"]> }) {
  const { say, locale } = useDealWords();
  const { id, error } = useTyped("wardCode");
  const names = new Map(places.wards.map((ward) => [ward.code, ward[locale]]));
  return (
    <Question
      id={id}
      label={say("fields.wardCode.label")}
      hint={say("fields.wardCode.hint")}
      error={error}
      optional
    >
      <Choice
        name="wardCode"
        codes={[...names.keys()]}
        text={(code) => names.get(code) ?? code}
        hinted
      />
    </Question>
  );
}

function MeasuredQuestion(props: { index: number; label: string; unit: string; target: string }) {
  const { say } = useDealWords();
  const { id, error } = useTyped(`measured.${props.index}`);
  return (
    <Question
      id={id}
      label={say("pilot.measure", { name: props.label, unit: props.unit })}
      hint={say("pilot.target_was", { target: props.target })}
      error={error}
    >
      <TextInput name={`measured.${props.index}`} numeric hinted />
    </Question>
  );
}

export function MeasuredRows({ page }: { page: StepPage }) {
  const { number } = useDealWords();
  return (
    <>
      {page.pilot?.kpis.map((kpi, index) => (
        <MeasuredQuestion
          key={kpi.name}
          index={index}
          label={kpi.name}
          unit={kpi.unit}
          target={withUnit(number(kpi.target), kpi.unit)}
        />
      ))}
    </>
  );
}

/** The offer that is accepted, beside what it changes. */
export function OfferToAccept({ page }: { page: StepPage }) {
  const { say, dateTime } = useDealWords();
  if (!page.offer) return null;
  return (
    <section className="one">
      <h2>{say("offers.title_open", { number: page.offer.number })}</h2>
      <p className="sub">
        {say("offers.stands_until", { deadline: dateTime(page.offer.validUntil) })}
      </p>
      <TermsTable rows={page.offer.rows} />
      <input type="hidden" name="hash" value={page.offer.hash} />
    </section>
  );
}

/** Which report is answered. */
export function ReportToAnswer({ page }: { page: StepPage }) {
  const words = useDealWords();
  const { value: typed } = useTyped("reportId");
  const asked = useSearchParams()[0].get("report");
  const chosen = page.reports.find(({ id }) => id === (typed || asked)) ?? page.reports[0];
  const { say } = words;
  return (
    <fieldset className="one">
      <legend className="lab">
        {say(page.step === "withdraw_report" ? "reports.which_back" : "reports.which")}
      </legend>
      {page.reports.map((report) => (
        <label key={report.id} className="tick">
          <input
            type="radio"
            name="reportId"
            value={report.id}
            defaultChecked={report === chosen}
          />
          <span>
            <b>{say(`reports.kind.${report.kind}`)}</b>, {words.date(report.reportedAt)}
            <br />
            {report.whatInUse}
            <br />
            {say("reports.sites", { count: report.sites, amount: report.sites })}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface PilotPlan {
  site?: string;
  startsOn?: string;
  endsOn?: string;
  kpis?: { name: string; unit: string; baseline: number | null; target: number }[];
}
interface PilotResult {
  measured?: (number | null)[];
  decision?: string;
  conclusion?: string;
}

/** What the other side confirmed, to be confirmed as it stands. */
export function Proposal({ page }: { page: StepPage }) {
  const words = useDealWords();
  const { say, date } = words;
  const values = page.proposal?.values ?? {};
  if (page.step === "start_pilot") {
    const plan = values as PilotPlan;
    const kpis = (plan.kpis ?? []).map((kpi) => ({ ...kpi, measured: null, met: null }));
    return (
      <>
        <p>
          {say("pilot.planned_at", {
            site: plan.site ?? "",
            from: date(plan.startsOn ?? ""),
            to: date(plan.endsOn ?? ""),
          })}
        </p>
        <KpiTable kpis={kpis} />
      </>
    );
  }
  if (page.step === "conclude_pilot" && page.pilot) {
    const result = values as PilotResult;
    const kpis = page.pilot.kpis.map((kpi, index) => ({
      ...kpi,
      measured: result.measured?.[index] ?? null,
    }));
    return (
      <>
        <KpiTable kpis={kpis} />
        <p className="note">
          <b>{say(`pilot.decision.${result.decision}`)}.</b> {result.conclusion}
        </p>
      </>
    );
  }
  const { reason } = values as { reason?: string };
  return reason ? <p className="whitespace-pre-line">{reason}</p> : null;
}

/** The reason of an override, and the side it is done for where that matters. */
export function OverrideQuestions({ page }: { page: StepPage }) {
  const words = useDealWords();
  const { say } = words;
  return (
    <>
      <Notice tone="wait">{say("override.warning")}</Notice>
      {page.asksSide && (
        <fieldset className="one" id="side">
          <legend className="lab">{say("override.side")}</legend>
          <div className="opts">
            {(["buyer", "seller"] as const).map((side) => (
              <label key={side} className="tick">
                <input type="radio" name="side" value={side} />
                {words.short(page, side)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <FieldQuestion field={{ name: "overrideReason", kind: "area" }} />
    </>
  );
}

/** The difference to the last offer, above the form of a new one. */
export function LastDifference({ page }: { page: StepPage }) {
  const { say } = useDealWords();
  if (!page.offer) return null;
  return (
    <Disclosure className="one" summary={say("offers.title_open", { number: page.offer.number })}>
      <TermsTable rows={page.offer.rows} />
    </Disclosure>
  );
}
