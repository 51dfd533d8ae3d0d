import type { z } from "zod";
import { fieldErrors, withInput } from "./field-errors.ts";
import { nestForm } from "./form-tree.ts";
import { ok, type Result, refuse } from "./result.ts";

/** What was typed in one section of a long form, in the shape of its content; what cannot be read stays as typed. */
export type TypedContent = Readonly<Record<string, unknown>>;

/** Reads the fields of a section that a form needs help with: numbers, days, rows. */
export type SectionReader = (typed: TypedContent) => TypedContent;

/**
 * What was typed in a section.
 * @param schema of the section; it tells which of `lists` are asked for
 * @param lists fields of several ticks, which are empty lists where none is ticked
 */
export function readTyped(
  form: FormData,
  { schema, lists, read }: { schema: z.ZodObject; lists: readonly string[]; read: SectionReader },
): TypedContent {
  const wanted = lists.filter((name) => name in schema.shape);
  const typed = nestForm(form, wanted);
  return { ...typed, ...read(typed) };
}

/** The content with one section replaced by what was typed; refused with the fields to mend. */
export function withTyped<Content extends object>(
  content: Content,
  schema: z.ZodType<Partial<Content>>,
  typed: TypedContent,
): Result<Content> {
  const parsed = schema.safeParse(typed, withInput);
  if (parsed.success) return ok({ ...content, ...parsed.data });
  return refuse(422, "form.invalid_fields", { fields: fieldErrors(parsed.error) });
}
