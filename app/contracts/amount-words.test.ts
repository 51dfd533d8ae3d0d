import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vndInEnglishWords, vndInWords } from "./amount-words.ts";

describe("money in Vietnamese words", () => {
  test.each([
    [0n, "Không đồng"],
    [5n, "Năm đồng"],
    [10n, "Mười đồng"],
    [14n, "Mười bốn đồng"],
    [15n, "Mười lăm đồng"],
    [21n, "Hai mươi mốt đồng"],
    [24n, "Hai mươi tư đồng"],
    [55n, "Năm mươi lăm đồng"],
    [101n, "Một trăm linh một đồng"],
    [110n, "Một trăm mười đồng"],
    [1_000n, "Một nghìn đồng"],
    [1_005n, "Một nghìn không trăm linh năm đồng"],
    [20_021n, "Hai mươi nghìn không trăm hai mươi mốt đồng"],
    [465_000_000n, "Bốn trăm sáu mươi lăm triệu đồng"],
    [1_000_000_001n, "Một tỷ không trăm linh một đồng"],
    [1_200_500_000n, "Một tỷ hai trăm triệu năm trăm nghìn đồng"],
    [38_640_000_000n, "Ba mươi tám tỷ sáu trăm bốn mươi triệu đồng"],
    [1_000_000_000_000n, "Một nghìn tỷ đồng"],
    [2_000_000_000_000_000_000n, "Hai tỷ tỷ đồng"],
    [-7n, "Âm bảy đồng"],
  ])("%s", (amount, words) => {
    expect(vndInWords(amount)).toBe(words);
  });
});

describe("money in English words", () => {
  test.each([
    [0n, "Zero Vietnamese dong"],
    [115n, "One hundred and fifteen Vietnamese dong"],
    [465_000_000n, "Four hundred and sixty-five million Vietnamese dong"],
    [1_000_000_001n, "One billion one Vietnamese dong"],
  ])("%s", (amount, words) => {
    expect(vndInEnglishWords(amount)).toBe(words);
  });
});

const units = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
} as Record<string, bigint>;

/** Reads Vietnamese number words back. */
function read(words: string): bigint {
  let total = 0n;
  let group = 0n;
  let current = 0n;
  let last = 0n;
  for (const word of words
    .toLowerCase()
    .replace(/ đồng$/, "")
    .split(" ")) {
    if (word === "mười") current += 10n;
    else if (word === "mươi") current += last * 9n;
    else if (word === "trăm") current *= 100n;
    else if (word === "nghìn" || word === "triệu") {
      group += current * (word === "nghìn" ? 1_000n : 1_000_000n);
      current = 0n;
    } else if (word === "tỷ") {
      total = (total + group + current) * 1_000_000_000n;
      group = 0n;
      current = 0n;
    } else if (word !== "linh") {
      last = units[word] ?? 0n;
      current += last;
    }
  }
  return total + group + current;
}

test("what is written can be read back", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), (amount) => {
      expect(read(vndInWords(amount))).toBe(amount);
    }),
  );
});
