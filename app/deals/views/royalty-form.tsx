import { Form } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { RoyaltyPage } from "#app/outcomes/royalty-model.ts";
import type { Refusal } from "#app/platform/result.ts";
import type { StepField } from "../step-fields.ts";
import { FieldQuestion, TypedForm } from "./fields.tsx";
import { ErrorSummary, SendRow } from "./form-ends.tsx";

const fields: readonly StepField[] = [
  { name: "statement.from", kind: "day", label: "from" },
  { name: "statement.to", kind: "day", label: "to" },
  { name: "statement.grossVnd", kind: "vnd", label: "grossVnd" },
  { name: "statement.deductionsVnd", kind: "vnd", label: "deductionsVnd", optional: true },
  { name: "statement.deductionsNote", kind: "area", label: "deductionsNote", optional: true },
  { name: "whatInUse", kind: "area", label: "royaltyBasis" },
  { name: "file", kind: "file", label: "evidence", optional: true },
];

const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]));

interface Props {
  page: RoyaltyPage;
  values: Readonly<Record<string, unknown>> | null;
  refusal: Refusal | null;
}

/** The payer's statement of a period; the amount is computed once it is sent. */
export function RoyaltyForm({ page, values, refusal }: Props) {
  const { t } = useTranslation("outcomes");
  const start = { statement: { from: page.next?.from, to: page.next?.to } };
  return (
    <TypedForm value={{ values: values ?? start, refusal }}>
      <ErrorSummary refusal={refusal} labels={labels} />
      <Form method="post" encType="multipart/form-data">
        <input type="hidden" name="version" value={page.deal.version} />
        {fields.map((field) => (
          <FieldQuestion key={field.name} field={field} />
        ))}
        <p className="note mb-s-3">{t("royalty.rounding")}</p>
        <SendRow
          label={t("royalty.send")}
          back={`/deals/${page.deal.id}`}
          backLabel={t("royalty.back")}
        />
      </Form>
    </TypedForm>
  );
}
