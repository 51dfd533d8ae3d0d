import type { Locale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type NoticeParams, spokenParams } from "./notice-text.ts";

/** What a mail says of an event: its own words where it has some, else those of the notice centre. */
export function mailTexts(event: string, params: NoticeParams, locale: Locale) {
  const i18n = translator(locale);
  const spoken = spokenParams(params, locale);
  const t = i18n.getFixedT(null, "notifications");
  const say = (parts: string[]) => {
    const keys = parts.map((part) => `events.${event}.${part}`);
    const known = keys.find((key) => i18n.exists(`notifications:${key}`, spoken));
    return t.say(known ?? "events.fallback.title", spoken);
  };
  return {
    subject: say(["mailSubject", "title"]),
    text: say(["mailText", "text"]),
    action: t("mail.open"),
  };
}
