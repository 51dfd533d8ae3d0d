import type { Locale } from "#app/i18n/config.ts";
import { saidRefusal } from "#app/i18n/said-refusal.server.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import type { Refusal } from "#app/platform/result.ts";

/** A refused form as its page shows it again: what was typed, what is wrong beside each field or above. */
export function answerOf(form: FormData, refusal: Refusal, locale: Locale) {
  return {
    intent: intentOf(form),
    values: typedValues(form),
    ...saidRefusal(refusal, locale),
  };
}
