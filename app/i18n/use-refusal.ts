import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";

export interface SpokenRefusal {
  /** What is wrong with the whole; undefined when nothing was refused. */
  title: string | undefined;
  /** The same, where no field says it. */
  whole: string | undefined;
  /** Field -> what is wrong with it and how to mend it. */
  errors: Record<string, string>;
}

/** A refusal in the reader's language, for the form that was refused. */
export function useRefusal(refusal: Refusal | null | undefined): SpokenRefusal {
  const { t } = useTranslation("refusals");
  if (!refusal) return { title: undefined, whole: undefined, errors: {} };
  const say = (key: string) => t.say(key, refusal.params);
  const title = say(refusal.key);
  const fields = Object.entries(refusal.fields ?? {});
  return {
    title,
    whole: refusal.fields ? undefined : title,
    errors: Object.fromEntries(fields.map(([field, key]) => [field, say(key)])),
  };
}
