import { expect, test } from "vitest";
import { z } from "zod";
import { fieldErrors, withInput } from "./field-errors.ts";

test("an error says what is wrong with what was typed", () => {
  const schema = z.object({
    list: z.uuid(),
    mail: z.email(),
    page: z.url(),
    day: z.iso.date(),
    text: z.string().min(10),
    months: z.number(),
    agreed: z.boolean(),
  });
  const keys = (typed: Record<string, unknown>) => {
    const { error } = schema.safeParse(typed, withInput);
    return error ? fieldErrors(error) : {};
  };
  expect(
    keys({
      list: "",
      mail: "an",
      page: "an",
      day: "5/1",
      text: "ngắn",
      months: "ba",
      agreed: null,
    }),
  ).toEqual({
    list: "form.choose",
    mail: "form.email",
    page: "form.url",
    day: "form.day",
    text: "form.too_short",
    months: "form.not_a_number",
    agreed: "form.choose_one",
  });
  expect(keys({ months: "12.500" })).toMatchObject({ months: "form.two_readings" });
  expect(keys({ list: "", mail: "", day: "", text: " ", months: null })).toMatchObject({
    text: "form.needed",
    months: "form.needed",
  });
});
