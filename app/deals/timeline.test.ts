import { expect, test } from "vitest";
import { type HistoryEntry, timelineOf } from "./timeline.ts";

const entry = (part: Partial<HistoryEntry>): HistoryEntry => ({
  name: "offer",
  from: "negotiating",
  to: "negotiating",
  actorKind: "user",
  side: "seller",
  userId: "u",
  override: false,
  onBehalfOfOrganisationId: null,
  reasonCode: null,
  reason: null,
  data: {},
  at: new Date("2026-11-17T08:20:00Z"),
  ...part,
});
const options = { reader: "buyer", signedFile: false, secrets: true } as const;

test("newest first, told from the reader's side", () => {
  const rows = [
    entry({ name: "request", side: "buyer", at: new Date("2026-08-03T07:10:00Z") }),
    entry({ name: "sign_nda", side: "seller", at: new Date("2026-08-11T10:02:00Z") }),
    entry({ name: "expire", actorKind: "clock", side: null }),
    entry({
      name: "decline",
      side: "seller",
      override: true,
      at: new Date("2026-11-18T00:00:00Z"),
    }),
  ];
  const lines = timelineOf(rows, [], options);
  expect(lines.map(({ key, who }) => [key, who])).toEqual([
    ["decline", "seller"],
    ["expire", "exchange"],
    ["sign_nda", "both"],
    ["request", "you"],
  ]);
  expect(lines.map(({ override }) => override)).toEqual([true, false, false, false]);
});

test("the first confirmation is told, the second by the step itself", () => {
  const at = new Date("2026-08-11T10:02:00Z");
  const rows = [entry({ name: "sign_nda", at })];
  const held = (side: "buyer" | "seller", when: Date) => ({
    transition: "sign_nda",
    round: 2,
    side,
    at: when,
  });
  const lines = timelineOf(
    rows,
    [held("buyer", new Date("2026-08-10T02:00:00Z")), held("seller", at)],
    options,
  );
  expect(lines.map(({ key, who }) => [key, who])).toEqual([
    ["sign_nda", "both"],
    ["confirmed", "you"],
  ]);
});

test("city staff read no reasons and no open figures", () => {
  const rows = [
    entry({ data: { number: 3, valueVnd: "465000000" }, reason: "Giá thấp" }),
    entry({ name: "accept_offer", data: { number: 3, valueVnd: "465000000" } }),
  ];
  const lines = timelineOf(rows, [], { reader: null, signedFile: false, secrets: false });
  expect(lines.map(({ data, reason }) => [data, reason])).toEqual([
    [{}, null],
    [{ number: 3, valueVnd: "465000000" }, null],
  ]);
});

test("a line carries the grade of what it proves", () => {
  const graded = (name: string, signedFile = false) =>
    timelineOf([entry({ name })], [], { ...options, signedFile })[0]?.grade;
  expect(graded("confirm_contract")).toBe("D");
  expect(graded("confirm_contract", true)).toBe("C");
  expect(graded("fund_milestone")).toBe("B");
  expect(graded("record_registration")).toBe("A");
  expect(graded("report_use")).toBe("E");
  const recorded = entry({ name: "record_registration" });
  const withdrawn = { name: "withdraw_registration", at: new Date(recorded.at.getTime() + 1) };
  const lines = timelineOf([recorded, entry(withdrawn)], [], options);
  expect(lines.map(({ grade }) => grade)).toEqual([null, null]);
  expect(graded("offer")).toBeNull();
});
