import { env } from "#app/platform/env.server.ts";
import { clamdScanner } from "./clamd-scanner.server.ts";
import type { Scanner } from "./port.ts";

/** The installation's scanner, or null where none is configured. */
export function scanner(): Scanner | null {
  const { CLAMAV_HOST, CLAMAV_PORT } = env();
  return CLAMAV_HOST ? clamdScanner(CLAMAV_HOST, CLAMAV_PORT) : null;
}
