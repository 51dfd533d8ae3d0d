import { expect, test } from "vitest";
import { csvDelimiter, csvLine } from "./csv.ts";

test("Vietnamese, quotes, delimiters and lines survive", () => {
  expect(csvLine(["Sấy thăng hoa", 'mẻ "60 kg"; nhãn', 480_000_000n, null], ";")).toBe(
    'Sấy thăng hoa;"mẻ ""60 kg""; nhãn";480000000;\r\n',
  );
  expect(csvLine(["a\nb", 1.5], ",")).toBe('"a\nb",1.5\r\n');
});

test("nothing typed by people becomes a formula", () => {
  for (const text of ["=1+1", "+84", "-2", "@SUM(A1)", "\t=1", " =1", "＝1"]) {
    expect(csvLine([text], ";")).toContain(`'${text}`);
  }
  expect(csvLine([-5, -5n], ";")).toBe("-5;-5\r\n");
});

test("the delimiter is the one Excel expects beside the decimal sign", () => {
  expect([csvDelimiter("vi"), csvDelimiter("en")]).toEqual([";", ","]);
});
