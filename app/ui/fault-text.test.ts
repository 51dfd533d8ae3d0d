import { expect, test } from "vitest";
import { faultList, inFormOrder } from "./fault-text.ts";

test("a list of faults names their fields in the order of the form; one without a label speaks for itself", () => {
  const errors = { other: "Chưa gửi được.", file: "Chưa chọn tệp nào.", body: "Ô này còn trống." };
  const labels = { body: "Bạn cần gì?", note: "Ghi chú", file: "Tệp mới" };
  expect(faultList(errors, labels)).toEqual([
    { field: "body", text: "Bạn cần gì? Ô này còn trống." },
    { field: "file", text: "Tệp mới: Chưa chọn tệp nào." },
    { field: "other", text: "Chưa gửi được." },
  ]);
});

test("faults stand in the order of the form, those of no label last", () => {
  const errors = { "rows.0": "thiếu", basis: "trống", gross: "trống" };
  const labels = { from: "from", gross: "gross", basis: "basis" };
  expect(inFormOrder(errors, labels).map(([field]) => field)).toEqual(["gross", "basis", "rows.0"]);
});
