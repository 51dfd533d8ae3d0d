import { createServer } from "node:net";

/** Below the ports from which systems serve outgoing connections, and free of those that browsers refuse. */
const FIRST = 20_000;
const LAST = 31_999;

/**
 * A port on which nothing listens, to be listened on soon. Not one the system would pick: those are taken by
 * outgoing connections as well, so that it could be gone again by then.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${FIRST} to ${LAST}`);
}

/** Whether nothing listens on a port, at any address of this machine. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
