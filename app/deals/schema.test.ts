import { expect, test } from "vitest";
import { fieldErrors } from "#app/platform/field-errors.ts";
import { stepSchemas } from "./schema.ts";

const faultsOf = (parsed: ReturnType<(typeof stepSchemas.start_pilot)["safeParse"]>) =>
  parsed.success ? {} : fieldErrors(parsed.error);

test("a day no database holds, or no pilot can mean, is told at its field", () => {
  const kpis = [{ name: "Nước dùng lại", target: "40" }];
  const plan = { site: "Xưởng 2", startsOn: "0000-01-01", endsOn: "9999-12-31", kpis };
  expect(faultsOf(stepSchemas.start_pilot.safeParse(plan))).toEqual({
    startsOn: "form.odd_year",
    endsOn: "form.odd_year",
  });
});

test("a thousand sites are not one, and a text of nothing visible is none", () => {
  const report = { whatInUse: "Dây chuyền sấy", inUseSince: "2026-10-01", sites: "1.000" };
  expect(stepSchemas.report_use.parse(report)).toMatchObject({ sites: 1000 });
  const unseen = stepSchemas.report_use.safeParse({ ...report, whatInUse: "\u200b\u202e" });
  expect(unseen.success).toBe(false);
});
