import type { Locale } from "#app/i18n/config.ts";
import { saidRefusal } from "#app/i18n/said-refusal.server.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import type { Refusal } from "#app/platform/result.ts";

/** A refused form as its page shows it again: what was typed, what is wrong beside each field or above. */
export function answerOf(form: FormData, refusal: Refusal, locale: Locale) {
  return {
    intent: String(form.get("intent") ?? ""),
    values: typedValues(form),
    ...saidRefusal(refusal, locale),
  };
}
