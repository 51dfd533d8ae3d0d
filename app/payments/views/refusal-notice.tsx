import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { type FieldLabels, faultList } from "#app/ui/fault-text.ts";
import { ErrorList } from "#app/ui/long-form/error-list.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface Props {
  refusal: Refusal | null | undefined;
  labels?: FieldLabels;
}

/** Why a form was not taken: the fields to mend as links, or the one reason. */
export function RefusalNotice({ refusal, labels = {} }: Props) {
  const { t } = useTranslation("payments");
  const said = useRefusal(refusal);
  if (!refusal) return null;
  const errors = faultList(said.errors, labels);
  return (
    <div className="mt-s-4">
      {errors.length > 0 ? (
        <ErrorList title={t("fix.title", { count: errors.length })} errors={errors} />
      ) : (
        <Notice tone="urgent" live>
          {said.title}
        </Notice>
      )}
    </div>
  );
}
