import { beforeAll, describe, expect, test } from "vitest";
import { homeFigures } from "#app/monitoring/home-figures.server.ts";
import { dealAlarms, grades, measures, timedStages } from "#app/monitoring/model.ts";
import { dashboard } from "#app/monitoring/queries.server.ts";
import { dealRecords, otherRecords } from "#app/monitoring/records.server.ts";
import { sumOf } from "#app/monitoring/rules.ts";
import {
  type Narrowing,
  readQuestion,
  readRecordsQuestion,
  recordsHref,
  type Selection,
} from "#app/monitoring/schema.ts";
import { setTarget } from "#app/monitoring/set-target.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";
import { NOW } from "./some-deals.ts";
import { theCity } from "./the-city.ts";

let city: Awaited<ReturnType<typeof theCity>>;
beforeAll(async () => {
  city = await theCity();
});

const ask = (query = "") => readQuestion(new URLSearchParams(query), NOW);
const read = (query = "") => dashboard(db(), ask(query), NOW);

/** The records a number opens, by the address its link has. */
async function opened(query: string, more: Partial<Narrowing & Selection>) {
  const url = new URL(recordsHref(ask(query), more), "http://localhost");
  return dealRecords(db(), readRecordsQuestion(url.searchParams, NOW), NOW, 1);
}

describe("a city of ten deals", () => {
  test("four things are counted apart", async () => {
    const { figures, before, money } = await read();
    expect(figures.counts).toEqual({ introduced: 6, signed: 6, delivered: 2, commercialised: 1 });
    expect(figures.sitesInUse).toBe(3);
    expect(figures.terminated).toBe(1);
    expect(before?.counts).toEqual({ introduced: 2, signed: 1, delivered: 0, commercialised: 0 });
    expect(money).toEqual({ deals: 2, valueVnd: 1_000_000_000n });
  });

  test("value carries its grade", async () => {
    const { figures } = await read();
    expect(figures.signedByGrade).toEqual({
      A: { deals: 1, valueVnd: 1_000_000_000n },
      B: { deals: 2, valueVnd: 570_000_000n },
      C: { deals: 1, valueVnd: 80_000_000n },
      D: { deals: 1, valueVnd: 50_000_000n },
      E: { deals: 1, valueVnd: 200_000_000n },
    });
    const origins = figures.byOrigin.map(({ code, counts }) => [code, counts.signed]);
    expect(origins).toEqual([
      ["listing_request", 5],
      ["declared", 1],
    ]);
  });

  test("a month is a month of Hanoi", async () => {
    const { figures } = await read();
    const signed = figures.byMonth
      .filter(({ counts }) => counts.signed > 0)
      .map(({ code, counts }) => [code, counts.signed]);
    expect(signed).toEqual([
      ["2026-03", 1],
      ["2026-04", 1],
      ["2026-05", 1],
      ["2026-08", 1],
      ["2026-09", 1],
      ["2026-10", 1],
    ]);
  });

  test("the funnel follows the requests of the period, medians between steps", async () => {
    const { steps } = await read();
    expect(steps.map(({ step, deals }) => [step, deals])).toEqual([
      ["requested", 7],
      ["introduced", 6],
      ["evaluated", 6],
      ["negotiated", 6],
      ["signed", 5],
      ["delivered", 1],
      ["commercialised", 1],
    ]);
    expect(steps[0]?.daysToNext).toBe(1.5);
    expect(steps[2]?.daysToNext).toBe(50);
    expect(steps.at(-1)?.daysToNext).toBeNull();
  });

  test("time in each stage, and who stands there now", async () => {
    const { stages } = await read();
    const stage = (name: string) => stages.find((one) => one.stage === name);
    expect(stage("requested")).toEqual({
      stage: "requested",
      deals: 6,
      medianDays: 1.5,
      standing: 1,
    });
    expect(stage("evaluating")).toMatchObject({ deals: 1, medianDays: 50 });
    expect(stage("in_delivery")).toMatchObject({ deals: 1, standing: 3 });
  });

  test("a filter narrows every number", async () => {
    const { figures, money, steps } = await read("kind=vendor");
    expect(figures.counts).toEqual({ introduced: 2, signed: 2, delivered: 0, commercialised: 0 });
    expect(money.valueVnd).toBe(500_000_000n);
    expect(steps[0]?.deals).toBe(2);
    expect((await read("industry=A01")).figures.counts.signed).toBe(1);
    expect((await read("ward=none")).figures.counts.signed).toBe(1);
    expect((await read("origin=declared")).figures.counts.introduced).toBe(0);
  });

  test("alarms, each once", async () => {
    const { alarms } = await read();
    expect(alarms.map(({ alarm, count }) => [alarm, count])).toEqual([
      ["unanswered", 1],
      ["unmatched", 1],
      ["disputed", 1],
      ["registration", 1],
      ["lapsing", 1],
    ]);
    expect(alarms.find(({ alarm }) => alarm === "lapsing")?.amountVnd).toBe(40_000_000n);
    const behind = await opened("", { alarm: "registration" });
    expect(behind.rows.map(({ id }) => id)).toEqual([city.registering]);
  });
});

describe.each([
  "",
  "period=year",
  "period=all",
  "kind=institute",
  "period=custom&from=2026-03-01&to=2026-04-30",
])("every number opens as many records: %s", (query) => {
  test("counts, grades, money", async () => {
    const { figures, money } = await read(query);
    for (const by of measures) {
      expect((await opened(query, { by })).total, by).toBe(figures.counts[by]);
    }
    for (const grade of grades) {
      const { total, valued } = await opened(query, { by: "signed", grade });
      expect({ deals: total, valueVnd: valued.valueVnd }, grade).toEqual(
        figures.signedByGrade[grade],
      );
    }
    const all = await opened(query, { by: "signed" });
    expect(all.valued.byGrade).toEqual(figures.signedByGrade);
    const paid = await opened(query, { by: "paid" });
    expect({ deals: paid.total, valueVnd: paid.paidVnd }).toEqual(money);
  });

  test("breakdowns", async () => {
    const { figures, suppliers } = await read(query);
    const tables = [
      ["month", figures.byMonth],
      ["industry", figures.byIndustry],
      ["ward", figures.byWard],
      ["kind", figures.byKind],
      ["origin", figures.byOrigin],
      ["supplier", suppliers],
    ] as const;
    for (const [axis, lines] of tables) {
      for (const { code, counts, signedByGrade } of lines) {
        for (const by of measures) {
          const { total, valued } = await opened(query, { by, [axis]: code });
          expect(total, `${axis} ${code} ${by}`).toBe(counts[by]);
          if (by === "signed") expect(valued.valueVnd).toBe(sumOf(signedByGrade).valueVnd);
        }
      }
    }
  });

  test("funnel, stages, alarms", async () => {
    const { steps, stages, alarms } = await read(query);
    for (const { step, deals } of steps) {
      const { total } = await opened(query, { by: "requested", reached: step });
      expect(total, step).toBe(deals);
    }
    for (const stage of timedStages) {
      const line = stages.find((one) => one.stage === stage);
      expect((await opened(query, { left: stage })).total, stage).toBe(line?.deals);
      expect((await opened(query, { state: stage })).total, stage).toBe(line?.standing);
    }
    if (query.includes("kind")) return;
    for (const alarm of dealAlarms) {
      const line = alarms.find((one) => one.alarm === alarm);
      expect((await opened(query, { alarm })).total, alarm).toBe(line?.count ?? 0);
    }
  });
});

describe("targets", () => {
  test("the city sets them, everybody else is refused, and the audit tells", async () => {
    const staff = await aMember(await anOrganisation("city"));
    const operator = await aMember(await anOrganisation("operator"));
    const input = { year: 2026, indicator: "signed", value: 80n } as const;
    expect((await setTarget(ctxFor(operator, NOW), input)).ok).toBe(false);
    expect((await setTarget(ctxFor(staff, NOW), input)).ok).toBe(true);
    expect((await setTarget(ctxFor(staff, NOW), { ...input, value: 90n })).ok).toBe(true);
    expect((await setTarget(ctxFor(staff, NOW), { ...input, value: 90n })).ok).toBe(true);
    const told = await db().auditEntry.findMany({
      where: { action: "target.set" },
      orderBy: { seq: "asc" },
      select: { fromState: true, toState: true },
    });
    expect(told).toEqual([
      { fromState: null, toState: "80" },
      { fromState: "80", toState: "90" },
    ]);
    const { targets } = await read();
    expect(targets.find(({ indicator }) => indicator === "signed")).toEqual({
      indicator: "signed",
      target: 90n,
      actual: 6n,
    });
    expect(targets.find(({ indicator }) => indicator === "signed_value")?.actual).toBe(
      1_650_000_000n,
    );
    const strong = await opened("period=year", { by: "signed", grade: "A-C" });
    expect(strong.valued.valueVnd).toBe(1_650_000_000n);
    const suppliers = await otherRecords(db(), "verified_suppliers", NOW, 1);
    expect(BigInt(suppliers.total)).toBe(
      targets.find(({ indicator }) => indicator === "verified_suppliers")?.actual,
    );
  });

  test("a deal without evidence has no grade: it counts, its value does not", async () => {
    const bare = { where: { code: "GD-T-3" } };
    const graded = await read();
    const atHome = await homeFigures(db(), NOW);
    expect(graded.figures.signedByGrade.E).toEqual({ deals: 1, valueVnd: 200_000_000n });
    await db().deal.update({ ...bare, data: { grade: null } });
    const { figures } = await read();
    expect(figures.counts).toEqual(graded.figures.counts);
    expect(figures.signedByGrade.E).toEqual({ deals: 0, valueVnd: 0n });
    expect((await opened("", { by: "signed", grade: "E" })).total).toBe(0);
    const home = await homeFigures(db(), NOW);
    expect(home.signedValueVnd).toBe(atHome.signedValueVnd - 200_000_000n);
    expect(home.signed).toBe(atHome.signed);
    expect((await opened("", { by: "signed" })).valued.byGrade).toEqual(figures.signedByGrade);
    await db().deal.update({ ...bare, data: { grade: "E" } });
  });
});
