import type { z } from "zod";
import { isAmbiguous } from "./typed-number.ts";

type Issue = z.core.$ZodIssue;

/** The message key of an issue; a rule of our own names it in `params.key`. */
export function issueKey(issue: Issue): string {
  if (issue.code === "custom") return String(issue.params?.key ?? "form.invalid");
  if (issue.code === "too_big") return tooBig[issue.origin] ?? "form.out_of_range";
  if (issue.code === "too_small" && issue.origin === "string" && String(issue.input ?? "").trim()) {
    return "form.too_short";
  }
  if (issue.code === "too_small") return tooSmall[issue.origin] ?? "form.out_of_range";
  if (issue.code === "invalid_value") return "form.choose";
  if (issue.code === "invalid_format") return badFormat[issue.format] ?? "form.bad_format";
  if (
    issue.code === "invalid_type" &&
    issue.expected !== "boolean" &&
    (issue.input ?? null) === null &&
    "input" in issue
  ) {
    return "form.needed";
  }
  if (issue.code === "invalid_type" && isAmbiguous(issue.input)) return "form.two_readings";
  if (issue.code === "invalid_type") return wrongType[issue.expected] ?? "form.needed";
  return "form.invalid";
}

const tooBig: Record<string, string> = { string: "form.too_long", array: "form.too_many" };

const tooSmall: Record<string, string> = { string: "form.needed", array: "form.choose" };

/** An id is never typed, only picked. */
const badFormat: Record<string, string> = {
  uuid: "form.choose",
  email: "form.email",
  url: "form.url",
  date: "form.day",
};

const wrongType: Record<string, string> = {
  number: "form.not_a_number",
  int: "form.not_whole",
  boolean: "form.choose_one",
};

/** Parse with this, so that an empty field can be told from one that cannot be read. */
export const withInput = { reportInput: true } as const;

/** Field path -> message key, the first issue of each field. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issueKey(issue);
  return fields;
}
