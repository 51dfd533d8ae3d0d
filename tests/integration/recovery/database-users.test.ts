import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isUsedElsewhere, noteUse } from "../../../bin/database-users.ts";

const folder = mkdtempSync(join(tmpdir(), "nhip-cau-users-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the database of a checkout is in use while another of its processes lives", async () => {
  const release = noteUse(folder);
  expect(isUsedElsewhere(folder)).toBe(false);
  // A command of this checkout, by the program it runs on.
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1_000)"]);
  writeFileSync(join(folder, String(other.pid)), "");
  expect(isUsedElsewhere(folder)).toBe(true);
  other.kill("SIGKILL");
  await once(other, "exit");
  expect(isUsedElsewhere(folder)).toBe(false);
  // A number that now belongs to a stranger.
  writeFileSync(join(folder, "1"), "");
  expect(isUsedElsewhere(folder)).toBe(false);
  release();
  expect(readdirSync(folder)).not.toContain(String(process.pid));
});
