import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoAddress } from "#app/accounts/demo-personas.ts";
import { migrate } from "#app/platform/db/migrate.server.ts";
import { startThrowAwayDatabase } from "../../bin/embedded-database.ts";
import { startFakeStripe } from "../fakes/stripe-server.ts";

const root = join(import.meta.dirname, "../..");

/** The built exchange as a newcomer would start it, with a demo city, a worker and a stand-in for Stripe. */
export default async function setup() {
  const database = await startThrowAwayDatabase();
  await migrate(database.url, root);
  const files = mkdtempSync(join(tmpdir(), "nhip-cau-e2e-"));
  const stripe = await startFakeStripe({ webhookSecret: "whsec_browser_journeys" });
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
  const web = fork(join(root, "bin/web.ts"), { cwd: root });
  const worker = fork(join(root, "bin/worker.ts"), { cwd: root });
  const address = `http://localhost:${port}`;
  await untilOffered(`${address}/readyz`);
  await writeAMail(address);
  return async () => {
    await Promise.all([end(web), end(worker)]);
    await stripe.close();
    await database.stop();
    rmSync(files, { recursive: true, force: true });
  };
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

/** Asks for up to a minute until the page is there and holds a text. */
async function untilOffered(url: string, text = ""): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok && (await answer.text()).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not offer ${text || "anything"}`);
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
