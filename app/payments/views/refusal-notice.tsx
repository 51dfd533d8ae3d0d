import { useTranslation } from "react-i18next";
import type { Refusal } from "#app/platform/result.ts";

/** Why the form was not taken: the fields to mend as links, or the one reason. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null | undefined }) {
  const { t } = useTranslation("payments");
  const { t: why } = useTranslation("refusals");
  if (!refusal) return null;
  const fields = Object.entries(refusal.fields ?? {});
  if (fields.length === 0) {
    return (
      <div className="say urgent mt-s-4" role="alert">
        <p>{String(why(refusal.key as never, refusal.params as never))}</p>
      </div>
    );
  }
  return (
    <div className="fix mt-s-4" role="alert">
      <h2>{t("fix.title", { count: fields.length })}</h2>
      <ul>
        {fields.map(([name, key]) => (
          <li key={name}>
            <a href={`#field-${name}`}>{why(key as never)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
