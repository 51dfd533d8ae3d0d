import { describe, expect, test } from "vitest";
import { averageOf, mayWrite, shownFrom, type WriteFacts } from "./rules.ts";

const now = new Date("2026-11-22T02:00:00Z");
const days = (n: number) => new Date(now.getTime() + n * 86_400_000);
const over: WriteFacts = {
  state: "delivered",
  declarationState: null,
  completedAt: days(-3),
  mine: null,
  theirs: null,
};
const refusal = (facts: WriteFacts) => {
  const result = mayWrite(facts, now);
  return result.ok ? null : result.refusal.key;
};

describe("who may write", () => {
  test("each side once, when the work is over", () => {
    expect(refusal(over)).toBeNull();
    expect(refusal({ ...over, state: "terminated" })).toBeNull();
    expect(refusal({ ...over, state: "in_delivery" })).toBe("reviews.not_over");
    expect(refusal({ ...over, mine: { writtenAt: days(-1) } })).toBe("reviews.written");
  });

  test("not after having read the other side's", () => {
    expect(refusal({ ...over, theirs: { shownFrom: days(5) } })).toBeNull();
    expect(refusal({ ...over, theirs: { shownFrom: now } })).toBe("reviews.too_late");
  });

  test("of a deal made elsewhere, not before the other side attested it", () => {
    expect(refusal({ ...over, declarationState: "declared" })).toBe("reviews.not_attested");
    expect(refusal({ ...over, declarationState: "contested" })).toBe("reviews.not_attested");
    expect(refusal({ ...over, declarationState: "attested" })).toBeNull();
  });

  test("not half a year later", () => {
    expect(refusal({ ...over, completedAt: days(-180) })).toBeNull();
    expect(refusal({ ...over, completedAt: days(-181) })).toBe("reviews.too_late");
  });
});

test("the second review opens both, the first waits 14 days", () => {
  expect(shownFrom(now, true)).toEqual(now);
  expect(shownFrom(now, false)).toEqual(days(14));
});

test("the average keeps its quarters", () => {
  expect(averageOf({ as_agreed: 5, on_time: 4, answering: 4, would_again: 4 })).toBe(425);
});
