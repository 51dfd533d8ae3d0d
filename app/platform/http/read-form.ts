import type { z } from "zod";
import { holdableText } from "../holdable-text.ts";
import { ok, type Result, refuse } from "../result.ts";

/** Typed text of every field, to put back into the form when it is refused. Repeated fields join by comma. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = texts.join(",");
  }
  return values;
}

/** Composed letters, so that the same word typed on two systems is the same text, passwords included. */
const composed = (value: string) => holdableText(value).normalize("NFC");

/**
 * A form against its schema, whose messages are keys of `refusals`. Names in `lists` are read as arrays.
 * @returns the parsed value, or 422 with the first complaint of each field
 */
export function readForm<T extends z.ZodType>(
  schema: T,
  form: FormData,
  lists: readonly string[] = [],
): Result<z.infer<T>> {
  const raw: Record<string, unknown> = {};
  for (const [name, value] of form) if (typeof value === "string") raw[name] = composed(value);
  for (const name of lists) raw[name] = form.getAll(name);
  const parsed = schema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "");
    fields[name] ??= issue.message;
  }
  return refuse(422, "form.check_fields", { fields });
}
