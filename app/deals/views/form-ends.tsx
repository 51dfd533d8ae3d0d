import { Link, useNavigation } from "react-router";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary as FaultSummary } from "#app/ui/error-summary.tsx";
import { faultText, inFormOrder } from "#app/ui/fault-text.ts";
import { Notice } from "#app/ui/notice.tsx";
import { type DealWords, useDealWords } from "./use-deal-words.ts";

/** Where the name of a field may stand, by the last part of its path. */
const nameKeys = (last: string, labels: Labels) => [
  ...(labels[last] ? [`fields.${labels[last]}.label`] : []),
  `fields.${last}.label`,
  `request.ask.${last}.label`,
  `terms.fields.${last}`,
  `terms.milestone.${last}`,
  `pilot.field.${last}`,
  `contract.item.${last}`,
  `legal.question.${last}`,
  ...(last === "measured" ? ["pilot.measured"] : []),
  ...(last === "milestones" ? ["terms.milestone.title_all"] : []),
  ...(last === "kpis" ? ["pilot.kpis"] : []),
];

/** Under which name a form asks for a field, where another form asks something else with it. */
type Labels = Readonly<Record<string, string | undefined>>;

/** "Mốc 2, Số tiền", so that a list of faults can be read by itself. */
function fieldName(path: string, say: DealWords["say"], labels: Labels): string {
  const parts = path.split(".");
  const row = parts.findLast((part) => /^\d+$/.test(part));
  const last = parts.findLast((part) => !/^\d+$/.test(part)) ?? "";
  const found = nameKeys(last, labels)
    .map((key) => say(key, { defaultValue: "" }))
    .find(Boolean);
  const rows = parts.includes("milestones") ? "terms.milestone.number" : "pilot.kpi_number";
  const place = row && found ? [say(rows, { number: Number(row) + 1 })] : [];
  return [...place, ...(found ? [found] : [])].join(", ");
}

/** What is wrong, on top, each with a link to its field. */
export function ErrorSummary(props: { refusal: Refusal | null; labels?: Labels }) {
  const { refusal, labels = {} } = props;
  const { say } = useDealWords();
  if (!refusal) return null;
  const fields = inFormOrder(refusal.fields ?? {}, labels);
  if (fields.length === 0) {
    return (
      <Notice tone="urgent" live className="mb-s-3">
        {say(`refusals:${refusal.key}`, refusal.params)}
      </Notice>
    );
  }
  return (
    <FaultSummary
      title={say("shell:form.fix_title", { count: fields.length })}
      faults={fields.map(([name, key]) => ({
        field: name.replaceAll(".", "-"),
        text: faultText(fieldName(name, say, labels), say(`refusals:${key}`, refusal.params)),
      }))}
    />
  );
}

/** The one button that sends the form, busy while it does, and the way back. */
export function SendRow(props: { label: string; back: string; backLabel: string }) {
  const { say } = useDealWords();
  const busy = useNavigation().state !== "idle";
  return (
    <div className="finish">
      <Link className="btn quiet" to={props.back}>
        {props.backLabel}
      </Link>
      <span className="acts">
        <Button type="submit" busy={busy && say("shell:form.sending")}>
          {props.label}
        </Button>
      </span>
    </div>
  );
}
