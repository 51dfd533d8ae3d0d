import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneSlip, Vocabulary } from "./vocabulary.ts";

const vocabulary = new Vocabulary();
for (const [word, documents] of Object.entries({
  thang: 9,
  than: 3,
  hoa: 20,
  hoan: 2,
  camera: 5,
})) {
  vocabulary.set(word, documents);
}

describe("vocabulary", () => {
  test("words that begin so, commonest first", () => {
    expect(vocabulary.startingWith("ho", 5)).toEqual(["hoa", "hoan"]);
    expect(vocabulary.startingWith("x", 5)).toEqual([]);
  });

  test("one slip away: swapped, missing, added, wrong", () => {
    for (const slip of ["thnag", "thng", "thanng", "thamg"]) {
      expect(vocabulary.near(slip, 3), slip).toContain("thang");
    }
    expect(vocabulary.near("camrea", 3)).toEqual(["camera"]);
    expect(vocabulary.near("zzzzz", 3)).toEqual([]);
  });

  test("every single slip of a known word is found again", () => {
    const slips = fc
      .tuple(fc.nat(5), fc.constantFrom(..."abcxyz"), fc.nat(3))
      .map(([at, by, how]) => {
        const word = "camera";
        if (how === 0) return word.slice(0, at) + word.slice(at + 1);
        if (how === 1) return word.slice(0, at) + by + word.slice(at);
        if (how === 2) return word.slice(0, at) + by + word.slice(at + 1);
        return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
      });
    fc.assert(
      fc.property(slips, (slip) => {
        if (slip === "camera") return;
        expect(oneSlip(slip, "camera")).toBe(true);
        expect(vocabulary.near(slip, 5)).toContain("camera");
      }),
    );
  });
});
