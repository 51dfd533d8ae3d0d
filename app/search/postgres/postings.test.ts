import { describe, expect, test } from "vitest";
import { bitsOf, both, either, has, members, Postings } from "./postings.ts";

const list = (bits: Uint32Array) => [...members(bits)];

describe("sets of document numbers", () => {
  const a = bitsOf([1, 31, 32, 63, 100], 128);
  const b = bitsOf([31, 63, 64, 500], 512);

  test("keep their members in order", () => {
    expect(list(a)).toEqual([1, 31, 32, 63, 100]);
    expect(has(a, 32)).toBe(true);
    expect(has(a, 33)).toBe(false);
    expect(has(a, 10_000)).toBe(false);
  });

  test("meet and join whatever their sizes", () => {
    expect(list(both([a, b]))).toEqual([31, 63]);
    expect(list(either([a, b]))).toEqual([1, 31, 32, 63, 64, 100, 500]);
    expect(list(both([]))).toEqual([]);
  });
});

describe("the cache of postings", () => {
  test("a change reaches every kept word", () => {
    const postings = new Postings(1_000_000);
    postings.set("may", bitsOf([1, 2], 64));
    postings.set("say", bitsOf([2], 64));
    postings.change(2, new Set(["may"]));
    postings.change(900, new Set(["say"]));
    expect(list(postings.get("may") ?? a)).toEqual([1, 2]);
    expect(list(postings.get("say") ?? a)).toEqual([900]);
  });

  test("forgets what was not used for longest", () => {
    const postings = new Postings(3 * 204);
    for (const key of ["a", "b", "c"]) postings.set(key, bitsOf([1], 128));
    postings.get("a");
    postings.set("d", bitsOf([1], 128));
    expect(postings.get("b")).toBeUndefined();
    expect(postings.get("a")).toBeDefined();
  });

  const a = new Uint32Array(0);
});
