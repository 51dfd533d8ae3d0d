import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { ErrorList } from "#app/ui/long-form/error-list.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Why a form was not taken: the fields to mend as links, or the one reason. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null | undefined }) {
  const { t } = useTranslation("payments");
  const said = useRefusal(refusal);
  if (!refusal) return null;
  const errors = Object.entries(said.errors).map(([field, text]) => ({ field, text }));
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
