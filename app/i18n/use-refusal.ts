import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";

export interface SpokenRefusal {
  /** What is wrong with the whole; undefined when nothing was refused. */
  title: string | undefined;
  /** Field -> what is wrong with it and how to mend it. */
  errors: Record<string, string>;
}

/** A refusal in the reader's language, for the form that was refused. */
export function useRefusal(refusal: Refusal | null | undefined): SpokenRefusal {
  const { t } = useTranslation("refusals");
  const say = (key: string): string => t.say(key, { ...refusal?.params });
  if (!refusal) return { title: undefined, errors: {} };
  const fields = Object.entries(refusal.fields ?? {});
  return {
    title: say(refusal.key),
    errors: Object.fromEntries(fields.map(([field, key]) => [field, say(key)])),
  };
}
