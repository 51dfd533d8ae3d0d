import type { Locale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import type { Refusal } from "#app/platform/result.ts";

/** A refused form as its page shows it again: what was typed, what is wrong beside each field or above. */
export function answerOf(form: FormData, refusal: Refusal, locale: Locale) {
  const t = translator(locale).getFixedT(null, "refusals");
  const say = (key: string) =>
    t(key as never, (refusal.params ?? {}) as never) as unknown as string;
  const errors = Object.fromEntries(
    Object.entries(refusal.fields ?? {}).map(([field, key]) => [field, say(key)]),
  );
  return {
    intent: String(form.get("intent") ?? ""),
    values: typedValues(form),
    errors,
    refusal: refusal.fields ? null : say(refusal.key),
  };
}
