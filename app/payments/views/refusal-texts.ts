import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";

/** What a refused form sent, so that nothing has to be typed again. */
export interface Sent {
  values: Readonly<Record<string, string>>;
  refusal: Refusal;
}

/** The refusal of a form and of its fields, in the reader's language. */
export function useRefusalTexts(): {
  textOf: (refusal: Refusal) => string;
  fieldsOf: (refusal: Refusal | undefined) => Record<string, string>;
} {
  const { t } = useTranslation("refusals");
  return {
    textOf: (refusal) => t.say(refusal.key, refusal.params),
    fieldsOf: (refusal) =>
      Object.fromEntries(
        Object.entries(refusal?.fields ?? {}).map(([name, key]) => [
          name,
          t.say(key, refusal?.params),
        ]),
      ),
  };
}
