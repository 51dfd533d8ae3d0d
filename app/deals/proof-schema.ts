import { z } from "zod";
import { reportKinds } from "./model.ts";
import {
  fail,
  lines,
  needed,
  neededAmountVnd,
  neededDay,
  optional,
  optionalDay,
  optionalVnd,
  whole,
} from "./typed-values.ts";

/** Places of use, one a line. */
const places = lines(200, 300);

/** That it is in use, where and since when. */
export const useReport = z
  .object({
    whatInUse: needed(2000),
    inUseSince: neededDay,
    sites: whole(z.number().int().min(1).max(100_000)),
    wardCode: optional(10),
    places,
  })
  .superRefine((report, issue) => {
    if (report.places.length > report.sites) {
      issue.addIssue({ ...fail("deals.more_places_than_sites"), path: ["places"] });
    }
  });

/** The payer's statement of a royalty period; its amount is computed. */
const royaltyStatement = z
  .object({
    from: neededDay,
    to: neededDay,
    grossVnd: neededAmountVnd,
    deductionsVnd: optionalVnd.default(null),
    deductionsNote: optional(500),
  })
  .superRefine(({ deductionsVnd, deductionsNote }, issue) => {
    if (deductionsVnd && !deductionsNote) {
      issue.addIssue({ ...fail("deals.deductions_need_note"), path: ["deductionsNote"] });
    }
  });

const resultKinds = reportKinds.filter((kind) => kind !== "use");

const resultShape = z.object({
  kind: z.enum(resultKinds),
  whatInUse: needed(2000),
  inUseSince: optionalDay.default(null),
  places,
  revenueVnd: optionalVnd.default(null),
  savingsVnd: optionalVnd.default(null),
  jobs: whole(z.number().int().min(0).max(1_000_000).nullable()).default(null),
  users: whole(z.number().int().min(0).max(100_000_000).nullable()).default(null),
  statement: royaltyStatement.nullable().default(null),
});

/** What use brought, or where else it is in use. */
export const resultReport = resultShape.superRefine(({ kind, places: named, statement }, issue) => {
  if ((kind === "replication") !== named.length > 0) {
    const key = named.length > 0 ? "deals.places_for_replication" : "deals.name_new_places";
    issue.addIssue({ ...fail(key), path: ["places"] });
  }
  if ((kind === "royalty") !== (statement !== null)) {
    issue.addIssue({ ...fail("deals.royalty_by_statement"), path: ["kind"] });
  }
});

/** The other side's answer to a report. */
export const attest = z.object({ reportId: z.uuid(), note: optional(1000) });
export const contest = z.object({ reportId: z.uuid(), reason: needed(2000) });
