import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { type FieldLabels, faultList } from "#app/ui/fault-text.ts";
import { Notice } from "#app/ui/notice.tsx";

/** What was refused, above its form: the fields where there are any, else one sentence. */
export function Refused(props: {
  refusal: Refusal | null | undefined;
  labels?: FieldLabels;
  /** Ids of the controls where they are not the names of the fields. */
  idOf?: (field: string) => string;
}) {
  const { refusal, labels = {}, idOf = (field: string) => field } = props;
  const { title, errors } = useRefusal(refusal);
  if (!title) return null;
  const faults = faultList(errors, labels).map(({ field, text }) => ({ field: idOf(field), text }));
  if (faults.length > 0) return <ErrorSummary title={title} faults={faults} />;
  return (
    <Notice tone="urgent" live className="mt-s-3">
      {title}
    </Notice>
  );
}
