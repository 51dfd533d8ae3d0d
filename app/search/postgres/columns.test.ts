import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyCounts } from "../facets.ts";
import { type FacetName, type Filters, facetNames } from "../model.ts";
import { Columns } from "./columns.ts";

const values: Partial<Record<FacetName, readonly string[]>> = {
  kind: ["technology", "solution", "challenge"],
  industry: ["A01", "C10", "C24", "J62"],
  transferForm: ["purchase", "licence"],
  ward: ["00001", "00004", "00010"],
};

const facetsOfOne = fc
  .record({
    kind: fc.constantFrom("technology", "solution", "challenge").map((one) => [one]),
    industry: fc.subarray(["A01", "C10", "C24", "J62"]),
    transferForm: fc.subarray(["purchase", "licence"]),
    ward: fc.subarray(["00001", "00004", "00010"], { maxLength: 1 }),
  })
  .map((chosen) =>
    Object.entries(chosen).flatMap(([name, list]) => list.map((value) => `${name}:${value}`)),
  );

const filters = fc
  .record({
    kind: fc.subarray([...(values.kind ?? [])]),
    industry: fc.subarray([...(values.industry ?? [])]),
    ward: fc.subarray([...(values.ward ?? [])]),
  })
  .map((chosen): Filters => chosen);

const row = (n: number, facets: readonly string[]) => ({
  n,
  facets,
  price: null,
  trl: null,
  publishedAt: n,
  deadline: null,
  quality: 0,
});

/** The same by looking at every document for every value. */
function plainly(documents: Map<number, readonly string[]>, chosen: Filters) {
  const holds = (facets: readonly string[], except: FacetName | null) =>
    facetNames.every((name) => {
      const wanted = chosen[name] ?? [];
      if (name === except || wanted.length === 0) return true;
      return wanted.some((value) => facets.includes(`${name}:${value}`));
    });
  const counts = emptyCounts();
  for (const name of facetNames) {
    for (const facets of documents.values()) {
      if (!holds(facets, name)) continue;
      for (const facet of facets.filter((one) => one.startsWith(`${name}:`))) {
        const value = facet.slice(name.length + 1);
        counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
    }
  }
  const ids = [...documents].filter(([, facets]) => holds(facets, null)).map(([n]) => n);
  return { ids: ids.sort((a, b) => a - b), counts };
}

describe("narrowing", () => {
  test("gives the documents and counts that looking at each one gives, through changes and removals", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(70), fc.option(facetsOfOne)), { maxLength: 120 }),
        filters,
        (changes, chosen) => {
          const columns = new Columns();
          const documents = new Map<number, readonly string[]>();
          for (const [n, facets] of changes) {
            if (facets) {
              columns.set(row(n, facets));
              documents.set(n, facets);
            } else {
              columns.delete(n);
              documents.delete(n);
            }
          }
          const found = columns.narrow(null, null, chosen);
          const expected = plainly(documents, chosen);
          expect([...found.ids]).toEqual(expected.ids);
          expect(found.counts).toEqual(expected.counts);
          expect(columns.count).toBe(documents.size);
        },
      ),
    );
  });
});

describe("orders", () => {
  test("large results come as sorting them would give, through changes", () => {
    const columns = new Columns();
    const price = (n: number) => (n % 7 === 0 ? null : (n * 37) % 101);
    const facts = (n: number, publishedAt: number) => ({
      ...row(n, ["kind:solution"]),
      price: price(n),
      publishedAt,
    });
    for (let n = 0; n < 2_000; n += 1) columns.set(facts(n, n % 13));
    const published = new Map(Array.from({ length: 2_000 }, (_, n) => [n, n % 13]));
    const now = new Date("2026-11-22T00:00:00Z");
    const expected = () =>
      [...published.keys()].sort(
        (a, b) =>
          (price(a) ?? 1_000) - (price(b) ?? 1_000) ||
          (published.get(b) ?? 0) - (published.get(a) ?? 0) ||
          a - b,
      );
    expect(columns.sorted(columns.all(), "price", 50, now)).toEqual(expected().slice(0, 50));
    for (const n of [5, 900, 1_999, 2_000]) {
      columns.set(facts(n, 100));
      published.set(n, 100);
    }
    columns.delete(7);
    published.delete(7);
    expect(columns.sorted(columns.all(), "price", 700, now)).toEqual(expected().slice(0, 700));
  });
});
