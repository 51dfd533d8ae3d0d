import { Form } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { faultText } from "#app/ui/fault-text.ts";
import { FieldFrame, fieldAria } from "#app/ui/field-frame.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Kpi, LineFault } from "../model.ts";

export interface SentBack {
  readonly intent: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly refusal: Refusal | null;
  readonly faults: readonly LineFault[];
  /** A new key, shown this once. */
  readonly token: string | null;
}

interface Props {
  kpis: readonly Kpi[];
  today: string;
  sent: SentBack | undefined;
}

function useSent(sent: SentBack | undefined, intent: string) {
  const mine = sent?.intent === intent ? sent : undefined;
  return {
    ...useRefusal(mine?.refusal),
    typed: (name: string) => String(mine?.values[name] || ""),
  };
}

/** One day's values typed by hand; figures that were not read stay empty. */
export function HandForm({ kpis, today, sent }: Props) {
  const { t } = useTranslation(["pilots", "shell"]);
  const { whole, errors, typed } = useSent(sent, "hand");
  const faults = [
    { field: "measuredOn", name: t("reading.day") },
    ...kpis.map((kpi, at) => ({ field: `value${at}`, name: kpi.name })),
  ].flatMap(({ field, name }) => {
    const error = errors[field];
    return error ? [{ field, text: faultText(name, error) }] : [];
  });
  return (
    <Section title={t("hand.title")} note={t("hand.note")}>
      <Form method="post" key={sent?.intent === "hand" && !sent.refusal ? "done" : "open"}>
        <input type="hidden" name="intent" value="hand" />
        {whole && (
          <Notice tone="urgent" live>
            {whole}
          </Notice>
        )}
        {faults.length > 0 && (
          <ErrorSummary
            title={t("shell:form.fix_title", { count: faults.length })}
            faults={faults}
          />
        )}
        <FieldFrame
          className="one"
          id="measuredOn"
          label={t("reading.day")}
          error={errors.measuredOn}
        >
          <input
            id="measuredOn"
            name="measuredOn"
            type="date"
            defaultValue={typed("measuredOn") || today}
            {...fieldAria("measuredOn", { error: errors.measuredOn })}
          />
        </FieldFrame>
        {kpis.map((kpi, at) => {
          const name = `value${at}`;
          const error = errors[name];
          return (
            <FieldFrame
              key={name}
              className="one"
              id={name}
              label={kpi.unit ? `${kpi.name}, ${kpi.unit}` : kpi.name}
              hint={kpi.how ?? null}
              error={error}
            >
              <input
                id={name}
                name={name}
                inputMode="decimal"
                defaultValue={typed(name)}
                {...fieldAria(name, { hint: kpi.how, error })}
              />
            </FieldFrame>
          );
        })}
        <FieldFrame
          className="one"
          id="note"
          label={t("reading.note")}
          aside={`(${t("shell:form.optional")})`}
        >
          <input id="note" name="note" maxLength={300} defaultValue={typed("note")} />
        </FieldFrame>
        <p className="acts mt-s-2">
          <button type="submit" className="btn">
            {t("hand.send")}
          </button>
        </p>
      </Form>
    </Section>
  );
}

/** A spreadsheet's file; every wrong line is named, and nothing is kept until all are right. */
export function FileForm({ sent }: Pick<Props, "sent">) {
  const { t } = useTranslation(["pilots", "shell"]);
  const { whole, errors } = useSent(sent, "file");
  const { say } = useTranslation("refusals").t;
  const faults = sent?.intent === "file" ? sent.faults : [];
  return (
    <Section title={t("file.title")} note={t("file.note")}>
      <Form method="post" encType="multipart/form-data">
        <input type="hidden" name="intent" value="file" />
        {whole && (
          <Notice tone="urgent" live>
            {whole}
          </Notice>
        )}
        {faults.length > 0 && (
          <DataTable
            caption={t("file.faults")}
            fold="one"
            rows={faults}
            rowKey={({ line }) => String(line)}
            columns={[
              { key: "line", head: t("file.line"), cell: ({ line }) => t("file.line_n", { line }) },
              { key: "what", head: t("file.what"), cell: ({ key, text }) => say(key, { text }) },
              { key: "text", head: t("file.text"), cell: ({ text }) => <code>{text}</code> },
            ]}
          />
        )}
        <FileInput
          name="file"
          accept=".csv,text/csv"
          label={t("file.label")}
          hint={t("file.columns")}
          limits={t("file.limits")}
          choose={t("shell:form.choose_file")}
          error={errors.file}
        />
        <p className="acts mt-s-2">
          <button type="submit" className="btn quiet">
            {t("file.send")}
          </button>
        </p>
      </Form>
    </Section>
  );
}

/** The key for meters and programs: made, shown once, taken back. */
export function KeyForm(props: {
  pilotId: string;
  made: string | null;
  sent: SentBack | undefined;
}) {
  const { t } = useTranslation("pilots");
  const { token } = props.sent ?? { token: null };
  return (
    <Section title={t("key.title")} note={t("key.note")}>
      <p>
        <code className="break-all">POST /api/v1/pilots/{props.pilotId}/readings</code>
      </p>
      {token && (
        <Notice tone="done" live>
          {t("key.once")} <code className="break-all">{token}</code>
        </Notice>
      )}
      {props.made && <p className="sub">{t("key.made", { date: props.made })}</p>}
      <Form method="post" className="acts mt-s-2">
        <button type="submit" className="btn quiet" name="intent" value="key">
          {t(props.made ? "key.again" : "key.make")}
        </button>
        {props.made && (
          <button type="submit" className="btn quiet" name="intent" value="key_revoke">
            {t("key.revoke")}
          </button>
        )}
      </Form>
    </Section>
  );
}

/** Whether the concluded pilot may stand on the listing's page. */
export function ShowForm(props: { mine: boolean; theirs: boolean }) {
  const { t } = useTranslation("pilots");
  const state =
    props.mine && props.theirs ? "shown" : props.mine ? "waits" : props.theirs ? "asked" : "none";
  return (
    <Section title={t("show.title")} note={t("show.note")}>
      <p>{t(`show.${state}`)}</p>
      <Form method="post" className="acts mt-s-2">
        <button
          type="submit"
          className="btn quiet"
          name="intent"
          value={props.mine ? "hide" : "show"}
        >
          {t(props.mine ? "show.withdraw" : "show.agree")}
        </button>
      </Form>
    </Section>
  );
}
