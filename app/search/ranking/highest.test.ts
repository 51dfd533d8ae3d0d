import fc from "fast-check";
import { expect, test } from "vitest";
import { highest } from "./highest.ts";

test("is what sorting everything and cutting would give", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(500), { maxLength: 200 }),
      fc.array(fc.nat(5), { minLength: 501, maxLength: 501 }),
      fc.integer({ min: 0, max: 60 }),
      (ids, scores, limit) => {
        const score = (n: number) => scores[n] ?? 0;
        const sorted = [...ids].sort((a, b) => score(b) - score(a) || a - b);
        expect(highest(ids, score, limit)).toEqual(sorted.slice(0, limit));
      },
    ),
  );
});
