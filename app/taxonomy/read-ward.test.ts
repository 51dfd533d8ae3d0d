import { expect, test } from "vitest";
import { readWard } from "./read-ward.server.ts";

const read = (name: string, province: string | null = null) =>
  readWard(name, province, "01")?.code ?? null;

test("a ward is known with and without marks, case and the kind of unit", () => {
  expect(read("Phường Long Biên")).toBe("00145");
  expect(read("long bien")).toBe("00145");
  expect(read("Bo De Ward")).toBe("00118");
});

test("the city's own ward goes before others of its name", () => {
  expect(read("Tây Hồ")).toBe("00103");
});

test("elsewhere a name is taken only where one place has it, or with its province", () => {
  expect(read("An Phú")).toBeNull();
  expect(read("Sài Gòn", "TP. Hồ Chí Minh")).toBe("26740");
  expect(read("Sài Gòn", "Nowhere")).toBeNull();
  expect(read("Không Có Nơi Này")).toBeNull();
});
