import { within } from "../within.ts";
import type { Db } from "./client.server.ts";

const PATIENCE_MS = 1_000;

/** Whether the database answers now; asked when something failed, to say why. */
export async function isReachable(db: Db): Promise<boolean> {
  try {
    await within(PATIENCE_MS, db.$queryRaw`select 1`);
    return true;
  } catch {
    return false;
  }
}
