import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import {
  type LawEntry,
  type ListBody,
  type ListEntry,
  lawEffects,
  type PathAnswers,
  type PathOutcome,
  type Rule,
  type RuleBody,
  type RuleSet,
  technologyLists,
} from "./model.ts";

const bilingual = z.object({ vi: z.string(), en: z.string() });
const day = z.iso.date();

const ruleBody = z.object({
  title: bilingual,
  text: bilingual,
  effects: z.array(z.enum(lawEffects)),
  when: z.array(z.array(z.string())),
  days: z.int().optional(),
}) satisfies z.ZodType<RuleBody>;

const listBody = z.object({
  list: z.enum(technologyLists),
  title: bilingual,
}) satisfies z.ZodType<ListBody>;

const dated = {
  key: z.string(),
  inForceFrom: day,
  inForceUntil: day.nullable(),
  source: bilingual,
  sourceUrl: z.string().nullable(),
  trueOn: day,
};
const rule = z.object({
  ...dated,
  kind: z.literal("rule"),
  body: ruleBody,
}) satisfies z.ZodType<Rule>;
const list = z.object({
  ...dated,
  kind: z.literal("list"),
  body: listBody,
}) satisfies z.ZodType<ListEntry>;

/** One dated entry of the law. */
export const readLawEntry = storedAs<LawEntry>("entry of the law", z.union([rule, list]));

/** The law a path was decided by. */
export const readRuleSet = storedAs<RuleSet>(
  "rules",
  z.object({ asOf: day, rules: z.array(rule), lists: z.array(list) }),
);

/** A deal's answers. */
export const readAnswers = storedAs<PathAnswers>(
  "answers",
  z.object({
    crossBorder: z.boolean(),
    stateCapital: z.boolean(),
    resultCertified: z.boolean(),
    restrictedTechnology: z.boolean(),
    protectedIp: z.boolean(),
    relatedParties: z.boolean(),
    entries: z.array(z.string()),
  }),
);

/** What they lead to. */
export const readOutcome = storedAs<PathOutcome>(
  "outcome",
  z.object({
    findings: z.array(
      z.object({
        effect: z.enum(lawEffects).exclude(["deadline"]),
        rules: z.array(z.string()),
      }),
    ),
    registerWithinDays: z.int(),
  }),
);
