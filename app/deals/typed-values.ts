import { z } from "zod";
import { cleanText } from "#app/platform/clean-text.ts";
import { isBlank } from "#app/platform/form-tree.ts";
import { typedDay } from "#app/platform/typed-day.ts";
import { readNumber, readVnd, readWhole } from "#app/platform/typed-number.ts";

/** Values as forms send them: typed text, amounts with separators, days, ticks, rows left empty. */

/** Largest amount of one line, integer ₫: a hundred thousand billion. */
const MOST_VND = 100_000_000_000_000;

/** An issue with a message key of ours. */
export const fail = (key: string) => ({ code: "custom" as const, params: { key } });

/** Up to so many characters; may be empty. */
export const text = (max: number) => z.string().overwrite(cleanText).max(max);
export const needed = (max: number) => text(max).min(1);
export const optional = (max: number) => text(max).default("");

const vnd = (schema: z.ZodNumber | z.ZodNullable<z.ZodNumber>) =>
  z.preprocess((typed) => {
    if (typeof typed === "bigint") return Number(typed);
    return typeof typed === "number" ? typed : readVnd(typed);
  }, schema);
const amount = z.number().int().min(1).max(MOST_VND);
/** Integer ₫ from 1. */
export const neededVnd = vnd(amount);
/** An amount that may be nothing, but is said. */
export const neededAmountVnd = vnd(z.number().int().min(0).max(MOST_VND));
/** Integer ₫; null where nothing was typed. */
export const optionalVnd = vnd(z.number().int().min(0).max(MOST_VND).nullable());

/** A number as people type it, "2,5". */
export const number = <T extends z.ZodType>(schema: T) =>
  z.preprocess((typed) => (typeof typed === "number" ? typed : readNumber(typed)), schema);
/** A whole number as people type it, "12.500". */
export const whole = <T extends z.ZodType>(schema: T) =>
  z.preprocess((typed) => (typeof typed === "number" ? typed : readWhole(typed)), schema);
/** A whole number from 0. */
export const count = (most: number) => whole(z.number().int().min(0).max(most));

const day = (typed: unknown) => {
  if (typed instanceof Date) return typed.toISOString().slice(0, 10);
  return typeof typed === "string" && typed.trim() === "" ? null : typed;
};
/** A day, "2026-11-24". */
export const neededDay = z.preprocess(day, typedDay());
export const optionalDay = z.preprocess(day, typedDay().nullable());

/** A tick; left out it is a no. */
export const yes = z.preprocess(
  (typed) => (typeof typed === "string" ? ["yes", "on", "true"].includes(typed) : (typed ?? false)),
  z.boolean(),
);
/** An answer that must be given: left out it is refused. */
export const yesNo = z.preprocess((typed) => {
  if (typed === "yes" || typed === true) return true;
  return typed === "no" || typed === false ? false : undefined;
}, z.boolean());

/** Rows of a form; spare ones that were left empty are dropped. */
export const rows = <T extends z.ZodType>(row: T, most: number) =>
  z.preprocess(
    (typed) => (Array.isArray(typed) ? typed.filter((one) => !isBlank(one)) : typed),
    z
      .array(row)
      .max(most)
      .refine((list) => list.length > 0, { params: { key: "form.row_needed" } }),
  );

/** The lines of a text that are not empty; a list is taken as it is. */
export const lines = (most: number, longest: number) =>
  z.preprocess(
    (typed) =>
      typeof typed === "string"
        ? typed.split("\n").filter((line) => line.trim() !== "")
        : (typed ?? []),
    // The field is one: what is wrong with a line is said of it.
    z
      .array(z.string().overwrite(cleanText))
      .max(most)
      .refine((all) => all.every((line) => line.length <= longest), {
        params: { key: "form.line_too_long" },
      }),
  );

/** SHA-256 in lower-case hexadecimal. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const code = (codes: readonly string[]) =>
  z.string().refine((value) => codes.includes(value), { params: { key: "form.choose" } });
export const optionalCode = <T extends string>(codes: readonly [T, ...T[]]) =>
  z.preprocess((typed) => (typed === "" ? null : typed), z.enum(codes).nullable());
