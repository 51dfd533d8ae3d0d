import { describe, expect, test } from "vitest";
import { isCurrent, mainNavigation, ownWork } from "./navigation.ts";

const page = (address: string) => {
  const url = new URL(address, "http://x");
  return { pathname: url.pathname, search: url.search };
};

describe("main navigation", () => {
  test("staff get their workspace, members their own things", () => {
    const keys = (kind: Parameters<typeof mainNavigation>[0]) =>
      mainNavigation(kind).map((entry) => entry.key);
    expect(keys(null)).toEqual(["technologies", "solutions", "problems", "deals", "statistics"]);
    expect(keys("operator")).toContain("operator");
    expect(keys("city")).toContain("dashboard");
    expect(keys("city")).not.toContain("deals");
    expect(keys("vendor")).toContain("own_listings");
    expect(keys("agency")).toContain("own_challenges");
    expect(
      ([null, "vendor", "operator", "city"] as const).map((kind) => ownWork(kind).key),
    ).toEqual(["deals", "deals", "operator", "dashboard"]);
  });

  test("a filter is current only when it is set", () => {
    expect(isCurrent("/search?kind=solution", page("/search?q=a&kind=solution"))).toBe(true);
    expect(isCurrent("/search?kind=solution", page("/search?kind=technology"))).toBe(false);
    expect(isCurrent("/search?kind=solution", page("/search"))).toBe(false);
  });

  test("pages below an entry belong to it, pages that only begin alike do not", () => {
    expect(isCurrent("/deals", page("/deals/1"))).toBe(true);
    expect(isCurrent("/city", page("/cityscape"))).toBe(false);
  });
});
