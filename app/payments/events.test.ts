import { describe, expect, test } from "vitest";
import { translator } from "#app/i18n/translator.server.ts";
import { paymentEvents } from "./events.ts";

describe.each(["vi", "en"] as const)("notices in %s", (locale) => {
  test.each(paymentEvents)("%s has its words", (event) => {
    for (const part of ["title", "text"]) {
      expect(translator(locale).exists(`notifications:events.payments.${event}.${part}`)).toBe(
        true,
      );
    }
  });
});
