import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bar } from "./measure.ts";
import { steadyRandom } from "./synthetic-market.ts";

const root = join(import.meta.dirname, "../..");

/** Lines a second of `npm run import -- FILE --publish` into the database of DATABASE_URL. */
export async function measureImport(lines: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "nhip-cau-bench-"));
  const file = join(folder, "listings.jsonl");
  writeFileSync(file, sampleLines(lines));
  const began = performance.now();
  const { code, output } = await run([join(root, "bin/import.ts"), file, "--publish"]);
  const seconds = (performance.now() - began) / 1_000;
  rmSync(folder, { recursive: true });
  console.log(`\nImport of ${lines} lines`);
  if (code !== 0) {
    console.log(`  failed: ${output.slice(-400)}`);
    return;
  }
  console.log(`  ${seconds.toFixed(1)} s from start to end`);
  bar("import", lines / seconds, 1_000, "lines a second", true);
}

function sampleLines(count: number): string {
  const random = steadyRandom(11);
  const line = (at: number) => ({
    externalId: `IMP-${at}`,
    type: "listing",
    kind: at % 2 ? "technology" : "solution",
    organisation: { name: `Nhà cung cấp ${at % 50}`, kind: "vendor" },
    title: { vi: `Thiết bị số ${at} cho xưởng ${Math.floor(random() * 100)}` },
    summary: { vi: `Giảm ${10 + Math.floor(random() * 50)}% chi phí điện, bảo hành 24 tháng.` },
    description: {
      vi: "Thiết bị chạy một pha, lắp trong một ngày, có hồ sơ kiểm định. ".repeat(6),
    },
    scienceFields: ["2.3"],
    industries: ["C24"],
    solutionCategories: at % 2 ? [] : ["iot"],
    trl: 1 + Math.floor(random() * 9),
    transferForms: ["purchase"],
    price: { mode: "indicative", minVnd: 10_000_000, maxVnd: 20_000_000 },
    keywords: ["thiết bị", "xưởng"],
    provinceCode: "01",
  });
  return Array.from({ length: count }, (_, at) => `${JSON.stringify(line(at))}\n`).join("");
}

function run(args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: process.env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-4_000);
      });
    }
    child.once("exit", (code) => resolve({ code, output }));
  });
}
