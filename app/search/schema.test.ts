import { describe, expect, test } from "vitest";
import { filterCount, pageAddress } from "./address.ts";
import { apiQuery, pageQuery } from "./schema.ts";

const page = (address: string) => pageQuery(new URLSearchParams(address));
const api = (address: string) => apiQuery(new URLSearchParams(address));

describe("page addresses", () => {
  test("what cannot be read is left out", () => {
    expect(page("q=m%C3%A1y&kind=boat&industry=C10&industry=ZZ&page=-3&sort=magic&trl=77")).toEqual(
      {
        text: "máy",
        exact: false,
        type: null,
        filters: { industry: ["C10"] },
        sort: "relevance",
        page: 1,
        pageSize: 10,
      },
    );
  });

  test("bands and a lowest level become levels", () => {
    expect(page("trl=7-8&trl=9").filters.trl).toEqual(["7", "8", "9"]);
    expect(page("trlMin=8").filters.trl).toEqual(["8", "9"]);
    expect(filterCount(page("trl=7-8&kind=technology").filters)).toBe(2);
  });

  test("a query and its address lead to each other", () => {
    for (const address of [
      "/search",
      "/search?q=s%E1%BA%A5y&kind=technology&kind=solution&industry=C10&sort=newest&page=3",
      "/search?type=challenge",
    ]) {
      const url = new URL(address, "http://x");
      expect(pageAddress(pageQuery(url.searchParams))).toBe(address);
    }
  });
});

describe("API addresses", () => {
  test("nothing given is a query too", () => {
    expect(api("")).toMatchObject({
      lang: "vi",
      query: { text: "", type: "listing", page: 1, pageSize: 20, filters: {} },
    });
  });

  test("repeated parameters are any of", () => {
    expect(api("type=all&industry=C10&industry=A01&trlMin=7&verified=true")).toMatchObject({
      query: {
        type: null,
        filters: { industry: ["C10", "A01"], trl: ["7", "8", "9"], verified: ["yes"] },
      },
    });
  });

  test.each([
    ["type=offer", "type"],
    ["kind=boat", "kind"],
    ["industry=Z99", "industry"],
    ["scienceField=9.9", "scienceField"],
    ["category=hats", "category"],
    ["transferForm=gift", "transferForm"],
    ["trlMin=0", "trlMin"],
    ["trlMin=10", "trlMin"],
    ["trlMin=seven", "trlMin"],
    ["page=0", "page"],
    ["page=1.5", "page"],
    ["page=1e3", "page"],
    ["pageSize=101", "pageSize"],
    ["pageSize=-1", "pageSize"],
    ["lang=fr", "lang"],
    ["page=1&page=2", "page"],
    ["industy=C10", "industy"],
    ["verified=maybe", "verified"],
    ["sort=best", "sort"],
  ])("%s names its field", (address, field) => {
    expect(api(address)).toMatchObject({ faults: [{ field }] });
  });

  test("all faults are told at once", () => {
    const result = api("page=0&lang=fr");
    expect("faults" in result && result.faults.map((f) => f.field).sort()).toEqual([
      "lang",
      "page",
    ]);
  });
});
