import { describe, expect, test } from "vitest";
import { suggestedMax } from "./limits.ts";
import { emptyContent } from "./model.ts";
import { readMonth, writeMonth } from "./month.ts";
import { applySection, readSection } from "./section-form.ts";

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of [value].flat()) data.append(name, item);
  }
  return data;
}

const content = emptyContent("technology");

describe("terms", () => {
  const typed = (more: Record<string, string | string[]> = {}) =>
    readSection(
      "terms",
      form({
        transferForms: ["purchase", "purchase", "subscription"],
        "price.mode": "indicative",
        "price.minVnd": "350.000.000",
        "price.maxVnd": "0,45 tỷ",
        "price.unit": "once",
        "support.vi": "Lắp đặt",
        "support.en": "",
        warrantyMonths: "18",
        ...more,
      }),
    );

  test("reads money as people type it, drops doubles, empty English is null", () => {
    const applied = applySection(content, "terms", typed());
    expect(applied).toMatchObject({
      ok: true,
      value: {
        transferForms: ["purchase", "subscription"],
        price: { mode: "indicative", minVnd: 350_000_000, maxVnd: 450_000_000, unit: "once" },
        support: { vi: "Lắp đặt", en: null },
        warrantyMonths: 18,
      },
    });
  });

  test("names the field of an upper price below the lower one", () => {
    const applied = applySection(content, "terms", typed({ "price.maxVnd": "45.000.000" }));
    expect(applied).toMatchObject({
      ok: false,
      refusal: { fields: { "price.maxVnd": "listings.max_below_min" } },
    });
    expect(suggestedMax(350_000_000, 45_000_000)).toBe(450_000_000);
    expect(suggestedMax(350_000_000, 4_500)).toBeNull();
  });

  test("keeps an unreadable amount as typed and says it is no number", () => {
    const values = typed({ "price.minVnd": "khoảng ba trăm" });
    expect(values.price).toMatchObject({ minVnd: "khoảng ba trăm" });
    expect(applySection(content, "terms", values)).toMatchObject({
      ok: false,
      refusal: { fields: { "price.minVnd": "form.not_a_number" } },
    });
  });

  test("listed terms can be accepted with a firm price only", () => {
    const accepts = { acceptsListedTerms: "yes" };
    const indicative = applySection(content, "terms", typed(accepts));
    expect(indicative).toMatchObject({ value: { acceptsListedTerms: false } });
    const firm = applySection(content, "terms", typed({ ...accepts, "price.mode": "firm" }));
    expect(firm).toMatchObject({
      value: { acceptsListedTerms: true, price: { minVnd: 350_000_000, maxVnd: 350_000_000 } },
    });
  });
});

test("spare rows nobody typed in are left out", () => {
  const typed = readSection(
    "evidence",
    form({
      "standards.0.vi": "",
      "standards.0.en": "",
      "standards.1.vi": "TCVN 12, 2025",
      "standards.1.en": "",
      "deployments.0.site.vi": "Hợp tác xã Bãi Nổi",
      "deployments.0.site.en": "",
      "deployments.0.since": "3/2024",
      "deployments.0.result.vi": "",
      "deployments.0.result.en": "",
      "deployments.1.site.vi": " ",
      "deployments.1.since": "",
    }),
  );
  expect(applySection(content, "evidence", typed)).toMatchObject({
    ok: true,
    value: {
      standards: [{ vi: "TCVN 12, 2025", en: null }],
      deployments: [{ site: { vi: "Hợp tác xã Bãi Nổi", en: null }, since: "2024-03" }],
    },
  });
});

test("rights without a kind and number are spare; unknown codes are refused", () => {
  const typed = readSection(
    "ip",
    form({
      "ip.0.type": "",
      "ip.0.status": "none",
      "ip.0.number": "",
      "ip.1.type": "spell",
      "ip.1.status": "none",
    }),
  );
  expect(applySection(content, "ip", typed)).toMatchObject({
    ok: false,
    refusal: { fields: { "ip.0.type": "form.choose" } },
  });
});

test("a form cannot reach the prototype or another section", () => {
  const typed = readSection(
    "annex",
    form({ "__proto__.x": "1", "annex.vi": "Bí quyết", "title.vi": "Khác" }),
  );
  const applied = applySection(content, "annex", typed);
  expect(applied).toMatchObject({
    value: { annex: { vi: "Bí quyết", en: null }, title: content.title },
  });
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test.each([
  ["3/2024", "2024-03"],
  ["03-2024", "2024-03"],
  ["2024/3", "2024-03"],
  ["tháng ba", "tháng ba"],
])("readMonth(%s)", (typed, month) => {
  expect(readMonth(typed)).toBe(month);
});

test("writeMonth turns it round again", () => {
  expect(writeMonth("2024-03")).toBe("03/2024");
});
