import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { typedDay } from "#app/platform/typed-day.ts";
import { lawEffects, MOST_CASES, pathAtoms, technologyLists } from "./model.ts";

const yesNo = z.preprocess((typed) => {
  if (typed === "yes" || typed === true) return true;
  return typed === "no" || typed === false ? false : undefined;
}, z.boolean());

const fail = (key: string) => ({ code: "custom" as const, params: { key } });

/** The five answers; the second question has a part of its own, the third names entries of the lists. */
export const pathSchema = z
  .object({
    crossBorder: yesNo,
    stateCapital: yesNo,
    resultCertified: yesNo.catch(false),
    restrictedTechnology: yesNo,
    entries: z.array(z.string().max(80)).max(40).catch([]),
    protectedIp: yesNo,
    relatedParties: yesNo,
  })
  .superRefine((answers, issue) => {
    if (answers.restrictedTechnology && answers.entries.length === 0) {
      issue.addIssue({ ...fail("law.name_entry"), path: ["entries"] });
    }
  })
  .transform((answers) => ({
    ...answers,
    entries: answers.restrictedTechnology ? [...answers.entries].sort() : [],
    resultCertified: answers.stateCapital && answers.resultCertified,
  }));
export type PathInput = z.output<typeof pathSchema>;

const needed = (max: number) => textOf(max).min(1);
const day = typedDay();
const optionalDay = z.preprocess((typed) => (typed === "" ? null : typed), typedDay().nullable());
const bilingual = (max: number) => z.object({ vi: needed(max), en: needed(max) });

const condition = z.enum(["yes", "no"]).or(z.literal("").transform(() => undefined));

/** What the operator chose for each condition of a case: it must hold, must not hold, or does not matter. */
const conditionCase = z
  .object(Object.fromEntries(pathAtoms.map((atom) => [atom, condition.optional()])))
  .transform((chosen) =>
    pathAtoms.flatMap((atom) => (chosen[atom] ? [chosen[atom] === "no" ? `!${atom}` : atom] : [])),
  );

/** The cases in which a rule holds, as its body keeps them: one line a case. */
const conditions = z
  .array(conditionCase)
  .max(MOST_CASES)
  .catch([])
  .transform((lines) => lines.filter((line) => line.length > 0));

const dated = {
  key: z
    .string()
    .overwrite((text) => text.trim())
    .regex(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/)
    .max(80),
  inForceFrom: day,
  inForceUntil: optionalDay,
  source: bilingual(500),
  sourceUrl: z.preprocess((typed) => (typed === "" ? null : typed), z.url().nullable()),
  trueOn: day,
};

/** What the operator writes: a rule or an entry of a list, with source, date in force and date checked. */
export const lawEntrySchema = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("rule"),
      ...dated,
      title: bilingual(200),
      text: bilingual(1500),
      effects: z.array(z.enum(lawEffects)).min(1),
      when: conditions,
      days: z.preprocess(
        (typed) => (typed === "" || typed === undefined ? null : Number(typed)),
        z.number().int().min(1).max(3650).nullable(),
      ),
    }),
    z.object({
      kind: z.literal("list"),
      ...dated,
      title: bilingual(400),
      list: z.enum(technologyLists),
    }),
  ])
  .superRefine((entry, issue) => {
    if (entry.inForceUntil && entry.inForceUntil < entry.inForceFrom) {
      issue.addIssue({ ...fail("law.ends_before_start"), path: ["inForceUntil"] });
    }
    if (entry.kind !== "rule") return;
    if (entry.effects.includes("deadline") && !entry.days) {
      issue.addIssue({ ...fail("law.needs_days"), path: ["days"] });
    }
    // Without a case it would never apply; a period applies to every registration.
    if (entry.when.length === 0 && entry.effects.some((effect) => effect !== "deadline")) {
      issue.addIssue({ ...fail("law.needs_condition"), path: ["when"] });
    }
  });
export type LawEntryInput = z.output<typeof lawEntrySchema>;
