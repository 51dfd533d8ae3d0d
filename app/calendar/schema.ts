import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { dayKinds, MOST_DAYS_IN_A_ROW } from "./model.ts";
import { daysOf } from "./rules.ts";

const bilingual = (max: number) => z.object({ vi: textOf(max).min(1), en: textOf(max).min(1) });

/** Days the calendar can hold; a year mistyped by a digit is told. */
const day = z.iso.date().refine((text) => text >= "2020-01-01" && text <= "2099-12-31", {
  params: { key: "calendar.odd_year" },
});

const fail = (key: string) => ({ code: "custom" as const, params: { key }, path: ["until"] });

/** What the operator writes: days that follow each other, what they are, and the source. */
export const calendarEntrySchema = z
  .object({
    kind: z.enum(dayKinds),
    from: day,
    /** One day needs no end. */
    until: z.preprocess((typed) => (typed === "" ? undefined : typed), day.optional()),
    name: bilingual(120),
    source: bilingual(500),
    sourceUrl: z.preprocess((typed) => (typed === "" ? null : typed), z.url().max(500).nullable()),
    trueOn: day,
  })
  .transform(({ until, ...entry }) => ({ ...entry, until: until ?? entry.from }))
  .superRefine((entry, issue) => {
    if (entry.until < entry.from) issue.addIssue(fail("calendar.ends_before_start"));
    else if (daysOf(entry).length > MOST_DAYS_IN_A_ROW) issue.addIssue(fail("calendar.too_long"));
  });
