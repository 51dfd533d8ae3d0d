import { type ChildProcess, fork } from "node:child_process";
import { Agent, get as open } from "node:http";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { median } from "#app/outcomes/rules.ts";
import { freePort } from "../../bin/free-port.ts";
import { bar, type Latencies, table, withUsers } from "./measure.ts";
import { searchAddress } from "./synthetic-market.ts";

const root = join(import.meta.dirname, "../..");

export interface Web {
  url: string;
  stop(): void;
}

/** The built web server in a process of its own, as in production. */
export async function startWeb(): Promise<Web> {
  const port = await freePort();
  const child = fork(join(root, "bin/web.ts"), {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child);
  return { url, stop: () => child.kill("SIGTERM") };
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the web server did not become ready");
}

async function get(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { "Accept-Language": "vi" } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return text;
}

const agent = new Agent({ keepAlive: true });

/**
 * Asks as a browser does and reads the answer as it comes. It shares the two cores with the server it
 * measures, so it does no more than that: unpacking a page takes as much of them as sending it.
 */
export function ask(url: string, cookie = ""): Promise<void> {
  const headers = { cookie, "Accept-Language": "vi", "Accept-Encoding": "gzip, deflate" };
  return new Promise((resolve, reject) => {
    open(url, { agent, headers }, (answer) => {
      answer.resume();
      answer.once("error", reject);
      answer.once("end", () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    }).once("error", reject);
  });
}

/** Requests before the measured ones: a server that has been up for a minute has its code compiled. */
export const WARMING = 600;
/** Every search asks for other words and rows: it takes longer until most of them are in memory. */
const WARMING_SEARCH = 2_000;

const PAGES = ["empty page", "search page", "listing page", "search API"] as const;
const ROUNDS = 8;
const A_ROUND = 150;

/**
 * Pages rendered on the server a second, against a page that shows a frame and one field. They take turns,
 * and each is compared with the empty page of its own round: a machine is not equally fast all the time.
 */
export async function measurePages(web: Web, listingId: string): Promise<void> {
  const addresses: Record<(typeof PAGES)[number], (turn: number) => string> = {
    "empty page": () => "/forgot-password",
    "search page": (turn) => `/search?${searchAddress(turn)}`,
    "listing page": () => `/listings/${listingId}`,
    "search API": (turn) => `/api/v1/listings?${searchAddress(turn)}`,
  };
  for (const page of PAGES) {
    const warming = page.startsWith("search") ? WARMING_SEARCH : WARMING;
    await withUsers(8, warming, (turn) => ask(web.url + addresses[page](turn)));
  }
  const rounds = new Map<string, Latencies[]>(PAGES.map((page) => [page, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = 10_000 + round * A_ROUND;
    for (const page of PAGES) {
      const took = await withUsers(8, A_ROUND, (turn) =>
        ask(web.url + addresses[page](from + turn)),
      );
      rounds.get(page)?.push(took);
    }
  }
  const empty = rounds.get("empty page") ?? [];
  const lines: (string | number)[][] = [
    ["", "p50", "p95", "p99", "per second", "to the empty page"],
  ];
  const shares = new Map<string, number>();
  for (const [page, took] of rounds) {
    const middle = (of: (one: Latencies, round: number) => number) => median(took.map(of)) ?? 0;
    const share = middle((one, round) => one.perSecond / (empty[round]?.perSecond ?? 0));
    shares.set(page, share);
    lines.push([
      page,
      middle(({ p50 }) => p50),
      middle(({ p95 }) => p95),
      middle(({ p99 }) => p99),
      middle(({ perSecond }) => perSecond),
      `${share.toFixed(2)} x`,
    ]);
  }
  console.log(`\nPages rendered on the server, 8 users (ms), median of ${ROUNDS} rounds`);
  table(lines);
  for (const page of ["search page", "listing page"]) {
    bar(`${page} to the empty page`, shares.get(page) ?? 0, 0.5, "x", true);
  }
}

/** What a first visit loads: HTML, and the JavaScript the page asks for, both gzipped. */
export async function measureWeight(web: Web, listingId: string): Promise<void> {
  const pages = [
    ["home", "/"],
    ["search", "/search?q=may+say"],
    ["listing", `/listings/${listingId}`],
    ["sign in", "/sign-in"],
  ] as const;
  const lines: (string | number)[][] = [["", "HTML", "JavaScript", "files"]];
  const weights = new Map<string, number>();
  for (const [name, address] of pages) {
    const html = await get(web.url + address);
    const files = await scriptsOf(html, web.url);
    const sizes = await Promise.all(files.map((file) => gzippedSize(web.url + file)));
    const total = sizes.reduce((sum, size) => sum + size, 0) / 1_000;
    weights.set(name, total);
    lines.push([name, gzipSync(html).length / 1_000, total, String(files.length)]);
  }
  console.log("\nWeight of a first visit (kB gzipped)");
  table(lines);
  for (const name of ["search", "listing"]) {
    bar(`JavaScript of the ${name} page`, weights.get(name) ?? 0, 150, "kB");
  }
}

/** What the browser loads at once: preloads, imports, and the messages in the page's language. */
async function scriptsOf(html: string, origin: string): Promise<string[]> {
  const preloads = html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g);
  const imports = html.matchAll(/(?:from|import\()\s*"(\/assets\/[^"]+\.js)"/g);
  const files = new Set([...preloads, ...imports].map((match) => match[1] ?? ""));
  const wanted = /data-messages="([^"]*)"/.exec(html)?.[1]?.split(" ") ?? [];
  const entry = [...files].find((file) => file.includes("/entry.client-"));
  const text = entry ? await get(origin + entry) : "";
  for (const name of wanted) {
    const named = new RegExp(`messages/vi/${name}\\.json.{0,60}?([\\w-]+\\.js)`);
    const file = named.exec(text)?.[1];
    if (file) files.add(`/assets/${file}`);
  }
  return [...files];
}

async function gzippedSize(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { "Accept-Encoding": "gzip" } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return gzipSync(plain).length;
}
