/**
 * npm run import -- FILE.jsonl [--publish]: bulk import of listings and challenges, described in
 * docs/import.md. Works beside a running exchange and without one; safe to run again.
 */
import "./env-file.ts";
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ImportOutcome } from "#app/listings/import-rows.server.ts";
import { openForCommand } from "./command-database.ts";
import { readLines } from "./read-lines.ts";

const CHUNK = 2_000;

const args = process.argv.slice(2);
const publish = args.includes("--publish");
const [file] = args.filter((arg) => !arg.startsWith("--"));
const unknown = args.filter((arg) => arg.startsWith("--") && arg !== "--publish");
if (!file || unknown.length > 0) {
  console.error("Usage: npm run import -- FILE.jsonl [--publish]");
  process.exit(2);
}
if (!existsSync(file) || !statSync(file).isFile()) {
  console.error(`There is no file ${file}.`);
  process.exit(2);
}

const database = await openForCommand({ MODE: "development", DEMO: "false" });

const { migrate } = await import("#app/platform/db/migrate.server.ts");
const { closeDb, db } = await import("#app/platform/db/client.server.ts");
const { importListings } = await import("#app/listings/import-listings.server.ts");
const { importChallenges } = await import("#app/challenges/import-challenges.server.ts");
const { parseImportLine } = await import("#app/listings/import-line.ts");
type Row = import("#app/listings/import-line.ts").ImportedRow;

const began = Date.now();
const size = statSync(file).size;
const counts = { lines: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
/** A record with the number of its line, from 1. */
interface Numbered<T extends Row["type"]> {
  number: number;
  row: Extract<Row, { type: T }>;
}
const none = () => ({
  listings: [] as Numbered<"listing">[],
  challenges: [] as Numbered<"challenge">[],
});
let waiting = none();
let lastShown = Date.now();
let lastLogged = Date.now();

try {
  await migrate(database.url, join(import.meta.dirname, ".."));
  await takeLines(file);
} finally {
  await closeDb();
  await database.stop();
}
progress(size);
if (process.stdout.isTTY) process.stdout.write("\n");
console.log(
  `${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged, ` +
    `${counts.rejected} rejected, ${((Date.now() - began) / 1000).toFixed(1)} s`,
);
// Exiting at once would cut off the reports that a pipe has not taken yet.
process.exitCode = counts.rejected > 0 ? 1 : 0;

async function takeLines(path: string): Promise<void> {
  for await (const line of readLines(path)) {
    if (line.text !== null && line.text.trim() === "") continue;
    counts.lines += 1;
    const row = parse(line.number, line.text);
    if (row) wait(line.number, row);
    if (waiting.listings.length + waiting.challenges.length >= CHUNK) await write();
    if (Date.now() - lastShown > 1_000) progress(line.bytesRead);
    await untilTaken();
  }
  await write();
}

/** The record of a line; null where it is none, which was told and counted. */
function parse(number: number, text: string | null): Row | null {
  if (text === null) {
    reject(number, [{ field: "(line)", reason: "is not valid UTF-8 text, or longer than 4 MB" }]);
    return null;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    reject(number, [{ field: "(line)", reason: `is not JSON: ${(error as Error).message}` }]);
    return null;
  }
  const parsed = parseImportLine(json);
  if (parsed.ok) return parsed.value;
  reject(number, parsed.issues);
  return null;
}

function reject(number: number, issues: readonly { field: string; reason: string }[]): void {
  counts.rejected += 1;
  for (const { field, reason } of issues) {
    console.error(`line ${number}: ${field}: ${reason.replaceAll("\n", " ")}`);
  }
}

/** Waits for a slow reader of the reports, which would otherwise pile up in memory. */
async function untilTaken(): Promise<void> {
  if (!process.stderr.writableNeedDrain) return;
  // A reader that has gone away is not waited for: what was to be imported goes in.
  await Promise.race([once(process.stderr, "drain"), once(process.stderr, "close")]).catch(
    () => {},
  );
}

function wait(number: number, row: Row): void {
  if (row.type === "listing") waiting.listings.push({ number, row });
  else waiting.challenges.push({ number, row });
}

/** Writes what waits: the rows of a kind together, each with the number of its line. */
async function write(): Promise<void> {
  const { listings, challenges } = waiting;
  waiting = none();
  const ctx = { db: db(), now: new Date(), actor: { kind: "system" } as const };
  const offers = listings.map(({ row }) => row);
  count(listings, await importListings(ctx, { rows: offers, publish }));
  const needs = challenges.map(({ row }) => row);
  count(challenges, await importChallenges(ctx, { rows: needs, publish }));
}

/** What became of these records; those refused are named by their lines. */
function count(lines: readonly { number: number }[], outcome: ImportOutcome): void {
  counts.created += outcome.created;
  counts.updated += outcome.updated;
  counts.unchanged += outcome.unchanged;
  for (const { index, ...issue } of outcome.rejected) reject(lines[index]?.number ?? 0, [issue]);
}

/** Lines, rate and time left; on a terminal in place, elsewhere a line every ten seconds. */
function progress(bytesRead: number): void {
  const seconds = (Date.now() - began) / 1000;
  const rate = Math.round(counts.lines / Math.max(seconds, 0.001));
  const left = bytesRead > 0 ? Math.ceil((seconds * (size - bytesRead)) / bytesRead) : 0;
  const share = size > 0 ? Math.floor((100 * bytesRead) / size) : 100;
  const text = `${counts.lines} lines, ${share}%, ${rate} lines/s, ${left} s left`;
  if (process.stdout.isTTY) process.stdout.write(`\r${text}\x1b[K`);
  else if (Date.now() - lastLogged > 10_000 || bytesRead === size) {
    console.log(text);
    lastLogged = Date.now();
  }
  lastShown = Date.now();
}
