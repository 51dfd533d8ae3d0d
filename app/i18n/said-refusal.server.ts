import type { Refusal } from "#app/platform/result.ts";
import type { Locale } from "./config.ts";
import { translator } from "./translator.server.ts";

/** A refusal's words: beside its fields, or above the form. */
export function saidRefusal(refusal: Refusal, locale: Locale) {
  const t = translator(locale).getFixedT(null, "refusals");
  const say = (key: string) => t.say(key, refusal.params ?? {});
  const errors = Object.fromEntries(
    Object.entries(refusal.fields ?? {}).map(([field, key]) => [field, say(key)]),
  );
  return { errors, refusal: refusal.fields ? null : say(refusal.key) };
}
