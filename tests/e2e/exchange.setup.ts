import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoAddress } from "#app/accounts/demo-personas.ts";
import { migrate } from "#app/platform/db/migrate.server.ts";
import { startThrowAwayDatabase } from "../../bin/embedded-database.ts";
import { startFakeStripe } from "../fakes/stripe-server.ts";

const root = join(import.meta.dirname, "../..");

type Stop = () => Promise<unknown>;

/** The built exchange as a newcomer would start it, with a demo city, a worker and a stand-in for Stripe. */
export default async function setup() {
  const begun: Stop[] = [];
  const end = async () => {
    for (const stop of begun.splice(0).reverse()) await stop();
  };
  try {
    await begin(begun);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}

/** @param begun takes what stops each part, in the order in which they began */
async function begin(begun: Stop[]): Promise<void> {
  const database = await startThrowAwayDatabase();
  begun.push(database.stop);
  await migrate(database.url, root);
  const files = mkdtempSync(join(tmpdir(), "nhip-cau-e2e-"));
  begun.push(async () => rmSync(files, { recursive: true, force: true }));
  const stripe = await startFakeStripe({ webhookSecret: "whsec_browser_journeys" });
  begun.push(stripe.close);
  const port = process.env.E2E_PORT ?? "";
  Object.assign(process.env, {
    MODE: "development",
    NODE_ENV: "production",
    DEMO: "true",
    DATABASE_URL: database.url,
    APP_URL: `http://localhost:${port}`,
    APP_SECRET: "browser-journeys-browser-journeys-1234",
    PORT: port,
    STORAGE_DIR: files,
    LOG_LEVEL: "error",
    STRIPE_SECRET_KEY: "sk_test_browser_journeys",
    STRIPE_WEBHOOK_SECRET: "whsec_browser_journeys",
    STRIPE_API_URL: stripe.url,
  });
  const { loadDemoCityOnce } = await import("#seeds/load-demo-city.ts");
  const { closeDb } = await import("#app/platform/db/client.server.ts");
  await loadDemoCityOnce(() => {});
  await closeDb();
  const parts = ["web", "worker"].map((part) => fork(join(root, `bin/${part}.ts`), { cwd: root }));
  begun.push(() => Promise.all(parts.map(endOf)));
  const address = `http://localhost:${port}`;
  await untilOffered(`${address}/readyz`);
  await writeAMail(address);
}

/** Forgets a password, so that the walks find a mail to open whatever the clocks have to tell today. */
async function writeAMail(address: string): Promise<void> {
  const asked = await fetch(`${address}/forgot-password`, {
    method: "POST",
    headers: { origin: address },
    body: new URLSearchParams({ email: demoAddress("thinh.bai-giua") }),
  });
  if (!asked.ok) throw new Error(`${address}/forgot-password answered ${asked.status}`);
  await untilOffered(`${address}/demo/mailbox`, 'href="/demo/mailbox/');
}

/** How long a part may take to be there, on a machine with much else to do. */
const PATIENCE_MS = 180_000;

/** Asks until the page is there and holds a text. */
async function untilOffered(url: string, text = ""): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok && (await answer.text()).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not offer ${text || "anything"}`);
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
