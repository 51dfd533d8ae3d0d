import { beforeAll, describe, expect, test } from "vitest";
import { translator } from "#app/i18n/translator.server.ts";
import { csvAnswer } from "#app/monitoring/csv-answer.server.ts";
import { openFigures } from "#app/monitoring/open-figures.server.ts";
import { readRecordsQuestion } from "#app/monitoring/schema.ts";
import { db } from "#app/platform/db/client.server.ts";
import { get } from "#tests/setup/exchange.ts";
import { NOW } from "./some-deals.ts";
import { theCity } from "./the-city.ts";

beforeAll(theCity);

const year = { from: "2026-01-01", to: "2026-12-31" };

describe("what everybody may know", () => {
  test("one or two deals are not told, nor what would give them away", async () => {
    const { counts, signedByGrade, moneyThroughPlatformVnd, funnel } = await openFigures(
      db(),
      year,
    );
    expect(counts).toEqual({ introduced: 6, signed: 6, delivered: "few", commercialised: "few" });
    for (const cell of Object.values(signedByGrade)) {
      expect(cell).toEqual({ deals: "few", valueVnd: "few" });
    }
    expect(moneyThroughPlatformVnd).toBe("few");
    expect(funnel[0]).toEqual({ step: "requested", deals: 7, daysToNext: 1.5 });
    expect(funnel.at(-1)).toEqual({ step: "commercialised", deals: "few", daysToNext: null });
  });

  test("no names anywhere", async () => {
    const text = JSON.stringify(await openFigures(db(), year), (_, value) =>
      typeof value === "bigint" ? Number(value) : value,
    );
    expect(text).not.toMatch(/Sông Nhuệ|Bãi Giữa|GD-T|Sấy/);
  });
});

describe("GET /api/v1/statistics", () => {
  test("the open figures of whole months as JSON", async () => {
    const response = await get("/api/v1/statistics?from=2026-01-15&to=2026-12-02");
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cache-control")).toMatch(/max-age=\d+/);
    const body = (await response.json()) as Record<string, unknown>;
    expect(body.period).toEqual(year);
    expect(body.counts).toEqual({
      introductions: 6,
      signed: 6,
      delivered: null,
      commercialised: null,
    });
    expect(Object.keys(body)).toEqual([
      "period",
      "counts",
      "signedValueByGrade",
      "moneyThroughPlatformVnd",
      "funnel",
      "medianDaysByStage",
      "byMonth",
      "byIndustry",
    ]);
  });

  test.each([
    ["from=2026-02-30", "from"],
    ["to=tomorrow", "to"],
    ["from=2026-05-01&to=2026-04-01", "to"],
    ["from=1066-10-14", "from"],
  ])("%s is refused, naming the field", async (query, field) => {
    const response = await get(`/api/v1/statistics?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    const problem = (await response.json()) as { errors: { field: string }[] };
    expect(problem.errors.map((error) => error.field)).toEqual([field]);
  });

  test("is described", async () => {
    const document = (await (await get("/api/v1/openapi.json")).json()) as {
      paths: Record<string, { get: { parameters: { name: string }[] } }>;
      components: { schemas: Record<string, unknown> };
    };
    const names = document.paths["/api/v1/statistics"]?.get.parameters.map(({ name }) => name);
    expect(names).toEqual(["from", "to"]);
    expect(document.components.schemas.Statistics).toBeDefined();
  });
});

describe("records as a file", () => {
  const file = (query: string, locale: "vi" | "en") => {
    const t = translator(locale).getFixedT(null, ["monitoring", "deals", "codes"]);
    const question = readRecordsQuestion(new URLSearchParams(query), NOW);
    const say = (key: string) => t(key as never) as unknown as string;
    return csvAnswer({ db: db(), now: NOW, locale, say }, question);
  };

  test("opens in a Vietnamese Excel: mark, semicolons, plain numbers, no formulas", async () => {
    const { name, text } = await file(
      "by=signed&period=custom&from=2026-04-01&to=2026-05-31",
      "vi",
    );
    expect(name).toBe("nhip-cau-signed-2026-04-01-2026-05-31.csv");
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [head, declared, cold, end] = text.slice(1).split("\r\n");
    expect(head).toBe(
      "Mã;Tên giao dịch;Nguồn;Trạng thái;Có tranh chấp;Bên cung;Loại bên cung;Bên cầu;Mã phường, xã bên cầu;Phường, xã bên cầu;Mã ngành;Ngành áp dụng;Ngày đề nghị;Ngày kết nối;Ngày thỏa thuận;Ngày ký;Ngày nghiệm thu;Ngày thương mại hóa;Ngày kết thúc;Giá trị (₫);Mức bằng chứng;Tiền qua sàn trong kỳ (₫);Số điểm đang dùng",
    );
    expect(declared).toMatch(
      /^GD-T-3;"'=HYPERLINK\(""http:\/\/x""\)";Khai báo ngoài sàn;Đã nghiệm thu;không;Viện Sấy Sông Nhuệ;.*;2026-05-10;;;2026-05-10;2026-05-20;;;200000000;E;0;0$/,
    );
    expect(cold).toMatch(
      /^GD-T-2;"Quản lý kho lạnh; hai điểm";.*;2026-04-01;;;;500000000;B;500000000;0$/,
    );
    expect(end).toBe("");
  });

  test("and in an English one", async () => {
    const { text } = await file("by=commercialised", "en");
    expect(text.split("\r\n")[0]).toMatch(/^\ufeffCode,Deal,Origin,State/);
    expect(text.split("\r\n")[1]).toMatch(/^GD-T-1,Sấy thăng hoa nhãn,Request on a listing,/);
  });
});
