import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { closeDb } from "#app/platform/db/client.server.ts";
import { dropIndexes } from "./meilisearch.ts";

const name = `test_${randomBytes(6).toString("hex")}`;
const adminUrl = inject("adminUrl");
const files = mkdtempSync(join(tmpdir(), "nhip-cau-files-"));

async function admin(sql: string) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

// Two workers cloning at once would each find the other using the template: try again.
async function clone() {
  for (let tries = 0; ; tries += 1) {
    try {
      await admin(`create database ${name} template template_nhipcau`);
      return;
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
await clone();

Object.assign(process.env, {
  MODE: "test",
  DEMO: process.env.DEMO ?? "true",
  DATABASE_URL: adminUrl.replace(/\/postgres$/, `/${name}`),
  DATABASE_POOL: "6",
  APP_SECRET: "tests-only-tests-only-tests-only-1234",
  APP_URL: "http://localhost:3000",
  STORAGE_DIR: files,
  LOG_LEVEL: "silent",
  // Where a search server is given, every test file has indexes of its own there.
  MEILI_INDEX_PREFIX: name,
});
const { MEILI_URL, MEILI_KEY } = process.env;

afterAll(async () => {
  await closeDb();
  if (MEILI_URL) await dropIndexes({ url: MEILI_URL, key: MEILI_KEY }, name);
  rmSync(files, { recursive: true, force: true });
  await admin(`drop database ${name} with (force)`);
});
