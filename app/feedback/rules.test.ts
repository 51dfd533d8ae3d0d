import fc from "fast-check";
import { expect, test } from "vitest";
import { type EndedCount, summarise } from "./rules.ts";

test("what an owner hears: the others' reasons and its own, most frequent first", () => {
  const summary = summarise("owner", [
    { name: "withdraw", reasonCode: "price", count: 3 },
    { name: "decline", reasonCode: "price", count: 1 },
    { name: "decline", reasonCode: "other", count: 2 },
    { name: "withdraw", reasonCode: "timing", count: 2 },
  ]);
  expect(summary.total).toBe(8);
  expect(summary.lines).toEqual([
    { code: "price", count: 4, theirs: 3, own: 1 },
    { code: "timing", count: 2, theirs: 2, own: 0 },
    { code: "other", count: 2, theirs: 0, own: 2 },
  ]);
});

test("a buyer's own reasons are the withdrawals", () => {
  const [line] = summarise("buyer", [{ name: "withdraw", reasonCode: "price", count: 3 }]).lines;
  expect(line).toMatchObject({ own: 3, theirs: 0 });
});

test("nothing is lost or counted twice", () => {
  const count = fc.record({
    name: fc.constantFrom<EndedCount["name"]>("decline", "withdraw"),
    reasonCode: fc.constantFrom("price", "terms", "other"),
    count: fc.integer({ min: 1, max: 50 }),
  });
  fc.assert(
    fc.property(
      fc.array(count),
      fc.constantFrom("owner" as const, "buyer" as const),
      (rows, who) => {
        const { total, lines } = summarise(who, rows);
        expect(lines.reduce((sum, line) => sum + line.count, 0)).toBe(total);
        for (const line of lines) expect(line.theirs + line.own).toBe(line.count);
      },
    ),
  );
});
