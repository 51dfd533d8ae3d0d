import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { useFormValue } from "#app/ui/long-form/form-state.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import type { ChecklistItem, DefectView } from "../model.ts";

export interface SentForm {
  /** Which form of the page was sent. */
  intent: string;
  refusal: Refusal;
  values: unknown;
}

type Sent = SentForm | undefined;

function Frame({
  intent,
  sent,
  values,
  labels,
  send,
  children,
}: {
  intent: string;
  sent: Sent;
  values?: unknown;
  labels?: Readonly<Record<string, string>>;
  send: string;
  children?: React.ReactNode;
}) {
  const { t } = useTranslation("shell");
  const mine = sent?.intent === intent ? sent : undefined;
  return (
    <RefusableForm
      {...useRefusal(mine?.refusal)}
      values={mine?.values ?? values ?? {}}
      labels={labels}
      className="max-w-3xl"
    >
      <input type="hidden" name="intent" value={intent} />
      {children}
      <p className="acts mt-s-3">
        <SubmitButton label={send} busy={t("form.sending")} />
      </p>
    </RefusableForm>
  );
}

export function DraftForm({ sent }: { sent: Sent }) {
  const { t } = useTranslation("delivery");
  return <Frame intent="draft" sent={sent} send={t("write.draft")} />;
}

interface ItemsProps {
  items: readonly ChecklistItem[];
  sent: Sent;
}

/** The seller's form: words while they may change, ticks and notes of what is handed over. */
export function WriteForm({ items, sent, wording }: ItemsProps & { wording: boolean }) {
  const { t } = useTranslation("delivery");
  const values = {
    items: items.map((item) => ({
      text: item.text,
      note: item.handedNote ?? "",
      handed: item.handedAt === null ? "" : "on",
    })),
  };
  const labels = Object.fromEntries(
    items.flatMap((item, index) => [
      [`items.${index}.text`, t("write.line", { n: index + 1 })],
      [`items.${index}.note`, `${index + 1}. ${item.text}, ${t("write.note_label")}`],
    ]),
  );
  return (
    <Frame intent="save" sent={sent} values={values} labels={labels} send={t("write.save")}>
      {items.map((item, index) => (
        <fieldset key={item.id} className="py-3">
          <legend className="lab wrap-anywhere">{`${index + 1}. ${item.text}`}</legend>
          <input type="hidden" name={`items.${index}.id`} value={item.id} />
          {wording && item.proposedBy === "seller" && (
            <TextField
              name={`items.${index}.text`}
              label={t("write.line", { n: index + 1 })}
              max={300}
            />
          )}
          {!item.taken && wording && <Tick name={`items.${index}.take`} label={t("write.take")} />}
          <Tick name={`items.${index}.handed`} label={t("write.handed")} />
          <TextField name={`items.${index}.note`} label={t("write.note_label")} />
        </fieldset>
      ))}
      {wording &&
        [0, 1].map((place) => (
          <TextField key={place} name={`added.${place}`} label={t("write.new_line")} max={300} />
        ))}
    </Frame>
  );
}

function Tick({ name, label }: { name: string; label: string }) {
  const ticked = useFormValue(name) === "on";
  return (
    <label className="tick">
      <input type="checkbox" name={name} defaultChecked={ticked} />
      {label}
    </label>
  );
}

export function ProposeForm({ sent }: { sent: Sent }) {
  const { t } = useTranslation("delivery");
  return (
    <Frame intent="propose" sent={sent} send={t("propose.send")}>
      <TextField name="text" label={t("propose.label")} max={300} />
    </Frame>
  );
}

/** The buyer's word on each line. */
export function JudgeForm({ items, sent }: ItemsProps) {
  const { t } = useTranslation("delivery");
  const values = {
    items: items.map(({ confirmed, judgedNote }) => ({
      verdict: confirmed === null ? "" : confirmed ? "confirmed" : "rejected",
      note: judgedNote ?? "",
    })),
  };
  const options = [
    { value: "confirmed", label: t("judge.confirmed") },
    { value: "rejected", label: t("judge.rejected") },
    { value: "", label: t("judge.open") },
  ];
  return (
    <Frame intent="judge" sent={sent} values={values} send={t("judge.save")}>
      {items.map((item, index) => (
        <div key={item.id}>
          <input type="hidden" name={`items.${index}.id`} value={item.id} />
          <Choices
            name={`items.${index}.verdict`}
            label={t("judge.verdict", { n: index + 1, text: item.text })}
            options={options}
          />
          <TextField name={`items.${index}.note`} label={t("judge.note")} />
        </div>
      ))}
    </Frame>
  );
}

/** The seller's answer to one defect. */
export function DefectForm({ defect, sent }: { defect: DefectView; sent: Sent }) {
  const { t } = useTranslation("delivery");
  const n = defect.position;
  return (
    <details className="mt-s-2">
      <summary>{t("defects.answer", { n })}</summary>
      <Frame intent={`defect-${defect.id}`} sent={sent} send={t("defects.send")}>
        <input type="hidden" name="defectId" value={defect.id} />
        <Choices
          name="answer"
          label={t("defects.answer", { n })}
          options={[
            { value: "done", label: t("defects.answer_done") },
            { value: "disputed", label: t("defects.answer_disputed") },
          ]}
        />
        <TextField name="note" rows={3} label={t("defects.answer_note")} max={2000} />
      </Frame>
    </details>
  );
}
