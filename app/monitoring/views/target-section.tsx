import { Form, Link, useNavigation } from "react-router";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import { TargetBar } from "#app/ui/target-bar.tsx";
import { type TargetIndicator, type TargetLine, targetIndicators } from "../model.ts";
import { behindBy } from "../rules.ts";
import { useFigureWords } from "./use-figure-words.ts";

/** Stocks are lists of other things; what flows is this year's deals. */
const hrefs: Readonly<Record<TargetIndicator, string>> = {
  signed: "/city/records?period=year&by=signed",
  signed_value: "/city/records?period=year&by=signed&grade=A-C",
  introduced: "/city/records?period=year&by=introduced",
  commercialised: "/city/records?period=year&by=commercialised",
  verified_suppliers: "/city/records?list=verified_suppliers",
  live_listings: "/city/records?list=live_listings",
};

export interface TargetAnswer {
  indicator: string;
  value: string;
  /** Keys of refusals by field. */
  errors: Partial<Record<string, string>>;
}

interface Props {
  year: number;
  yearShare: number;
  lines: readonly TargetLine[];
  /** Null for those who only read. */
  form: { answer: TargetAnswer | null; saved: boolean } | null;
}

/** The year's targets, what has been reached, and where it should be today. */
export function TargetSection({ year, yearShare, lines, form }: Props) {
  const words = useFigureWords();
  const { t } = words;
  const amount = (indicator: TargetIndicator, value: bigint) =>
    indicator === "signed_value" ? words.vndShort(value) : words.number(value);
  return (
    <Section
      className="break-inside-avoid"
      id="targets"
      title={t("targets.title")}
      note={t("targets.note", { share: words.percent(yearShare) })}
    >
      <DataTable
        caption={t("targets.title")}
        className="aims"
        fold="two"
        rows={lines}
        rowKey={({ indicator }) => indicator}
        columns={[
          {
            key: "name",
            head: t("targets.column", { year }),
            cell: ({ indicator }) => t(`targets.names.${indicator}`),
          },
          {
            key: "actual",
            head: t("targets.actual"),
            foldName: t("targets.actual"),
            numeric: true,
            cell: ({ indicator, actual }) => (
              <Link className="tell" to={hrefs[indicator]}>
                <b>{amount(indicator, actual)}</b>
              </Link>
            ),
          },
          {
            key: "target",
            head: t("targets.target"),
            foldName: t("targets.target"),
            numeric: true,
            cell: ({ indicator, target }) =>
              target === null ? t("targets.not_set") : amount(indicator, target),
          },
          {
            key: "bar",
            head: t("targets.progress"),
            wide: true,
            cell: (line) => <Progress line={line} yearShare={yearShare} />,
          },
          {
            key: "standing",
            head: <span className="vh">{t("targets.standing")}</span>,
            wide: true,
            cell: (line) => <Standing line={line} yearShare={yearShare} amount={amount} />,
          },
        ]}
      />
      {form?.saved && (
        <Notice tone="done" live className="mt-s-3">
          {t("targets.saved")}
        </Notice>
      )}
      {form && <TargetForm year={year} answer={form.answer} />}
    </Section>
  );
}

function Progress({ line, yearShare }: { line: TargetLine; yearShare: number }) {
  const words = useFigureWords();
  if (!line.target) return null;
  const reached = Number(line.actual) / Number(line.target);
  return (
    <TargetBar
      reached={reached * 100}
      due={yearShare * 100}
      label={words.t("targets.bar", {
        reached: words.percent(reached),
        due: words.percent(yearShare),
      })}
    />
  );
}

interface StandingProps {
  line: TargetLine;
  yearShare: number;
  amount: (indicator: TargetIndicator, value: bigint) => string;
}

function Standing({ line, yearShare, amount }: StandingProps) {
  const { t } = useFigureWords();
  if (!line.target) return null;
  const behind = behindBy(line.target, line.actual, yearShare);
  if (behind === 0n) return <Status shape="done">{t("targets.on_time")}</Status>;
  return (
    <Status shape="wait">{t("targets.behind", { amount: amount(line.indicator, behind) })}</Status>
  );
}

function TargetForm({ year, answer }: { year: number; answer: TargetAnswer | null }) {
  const { t, say } = useFigureWords();
  const busy = useNavigation().formMethod === "POST";
  const error = (field: string) => {
    const key = answer?.errors[field];
    return key ? say(`refusals:${key}`) : undefined;
  };
  return (
    <Disclosure summary={t("targets.edit")} open={answer !== null} className="mt-s-3 print:hidden">
      <Form
        method="post"
        className="grid gap-s-3 mt-s-2 max-w-md justify-items-start"
        preventScrollReset
      >
        <input type="hidden" name="year" value={year} />
        <Select
          name="indicator"
          label={t("targets.indicator")}
          defaultValue={answer?.indicator}
          error={error("indicator")}
          choices={targetIndicators.map((value) => ({ value, text: t(`targets.names.${value}`) }))}
        />
        <Field
          name="value"
          inputMode="numeric"
          autoComplete="off"
          label={t("targets.value", { year })}
          hint={t("targets.value_hint")}
          defaultValue={answer?.value}
          error={error("value")}
        />
        <Button type="submit" busy={busy && say("shell:form.sending")}>
          {t("targets.save")}
        </Button>
      </Form>
    </Disclosure>
  );
}
