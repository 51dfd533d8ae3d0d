import { describe, expect, test } from "vitest";
import { readReadings } from "./readings-csv.ts";
import { kpiNamed, progressOf } from "./rules.ts";

const pilot = {
  startsOn: "2026-03-02",
  endsOn: "2026-03-29",
  kpis: [
    { name: "Độ ẩm còn lại", unit: "%", baseline: 9, target: 4, measured: null },
    { name: "Lát vỡ", unit: "%", baseline: 12, target: 8, measured: null },
  ],
};
const read = (text: string) => readReadings(text, pilot, "2026-04-01");

describe("a file of readings", () => {
  test("as a Vietnamese spreadsheet writes it", () => {
    const { readings, faults } = read(
      '\ufeffNgày;Chỉ số;Giá trị;Ghi chú;Mã\r\n9/3/2026;độ ẩm còn lại;6,5;"mẻ 3; chiều";m-1\r\n09/03/2026;2;10;;\r\n',
    );
    expect(faults).toEqual([]);
    expect(readings).toEqual([
      { kpi: 0, measuredOn: "2026-03-09", value: 6.5, note: "mẻ 3; chiều", externalId: "m-1" },
      { kpi: 1, measuredOn: "2026-03-09", value: 10, note: "", externalId: null },
    ]);
  });

  test("every wrong line is named with its number and why", () => {
    const { faults } = read(
      [
        "date,kpi,value",
        "2026-03-09,1,6.5",
        "2026-02-30,1,6.5",
        "2026-03-10,Mùi vị,6",
        "2026-03-10,1,cao",
        "2026-03-01,1,6",
        "2026-04-02,1,6",
        "",
        "2026-03-09,1,7",
      ].join("\n"),
    );
    expect(faults.map(({ line, key }) => [line, key])).toEqual([
      [3, "pilots.date_wrong"],
      [4, "pilots.no_such_figure"],
      [5, "pilots.value_wrong"],
      [6, "pilots.before_start"],
      [7, "deals.date_in_future"],
      [9, "pilots.twice"],
    ]);
  });

  test("a head without the needed columns, and nothing but a head", () => {
    expect(read("a,b\n1,2").faults).toMatchObject([{ line: 1, key: "pilots.head_wrong" }]);
    expect(read("date,kpi,value\n").faults).toMatchObject([{ key: "pilots.no_lines" }]);
  });
});

test("figures by number and by name", () => {
  expect(kpiNamed(pilot.kpis, "2")).toBe(1);
  expect(kpiNamed(pilot.kpis, " LÁT VỠ ")).toBe(1);
  expect(kpiNamed(pilot.kpis, "khác")).toBe(-1);
});

test("progress goes from the baseline to the target, whichever way that is", () => {
  const [moisture] = pilot.kpis;
  if (!moisture) throw new Error("no figure");
  expect(progressOf(moisture, 9)).toBeCloseTo(0);
  expect(progressOf(moisture, 4)).toBe(1);
  expect(progressOf(moisture, 3)).toBeGreaterThan(1);
  expect(progressOf({ ...moisture, target: 9 }, 3)).toBeNull();
});
