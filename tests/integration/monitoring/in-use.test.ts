import { expect, test } from "vitest";
import { homeFigures } from "#app/monitoring/home-figures.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import type { ReportKind, ReportState } from "#app/platform/db/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import { anOrganisation } from "#tests/factories/people.ts";
import { aDeal, NOW } from "./some-deals.ts";

/** A deal in use since March, whose reports were answered on these days. */
async function aDealInUse(code: string, reports: readonly [ReportKind, ReportState, string][]) {
  const buyer = await anOrganisation("enterprise", { name: "Hợp tác xã Bãi Giữa" });
  const seller = await anOrganisation("institute", { name: "Viện Sấy Sông Nhuệ" });
  const days = { requested: "2026-01-05", signed: "2026-02-12", commercialised: "2026-03-20" };
  const dealId = await aDeal({ code, title: code, buyer, seller, days });
  await db().dealReport.createMany({
    data: reports.map(([kind, state, day]) => ({
      id: newId(),
      dealId,
      kind,
      state,
      side: "buyer" as const,
      reportedAt: new Date("2026-03-15"),
      whatInUse: "Một dây chuyền",
      inUseSince: kind === "use" ? new Date("2026-03-15") : null,
      savingsVnd: kind === "result_6_months" ? 90_000_000n : null,
      attestDueAt: NOW,
      answeredAt: state === "declared" ? null : new Date(day),
    })),
  });
}

test("the home page begins with where both sides confirmed the use or a result last", async () => {
  await aDealInUse("lately used", [["use", "attested", "2026-11-01"]]);
  await aDealInUse("lately measured", [
    ["use", "attested", "2026-03-20"],
    ["result_6_months", "attested", "2026-11-10"],
  ]);
  await aDealInUse("only claimed or paid for", [
    ["use", "attested", "2026-04-01"],
    ["result_6_months", "declared", "2026-11-20"],
    ["royalty", "attested", "2026-11-20"],
  ]);
  for (const day of ["2026-04-11", "2026-04-12"])
    await aDealInUse(`confirmed ${day}`, [["use", "attested", day]]);

  const { inUse } = await homeFigures(db(), NOW);
  expect(inUse.map(({ title, savingsVnd }) => [title.vi, savingsVnd])).toEqual([
    ["lately measured", 90_000_000n],
    ["lately used", null],
    ["confirmed 2026-04-12", null],
    ["confirmed 2026-04-11", null],
  ]);
});
