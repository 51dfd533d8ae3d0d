import { type Logger, pino } from "pino";
import { env } from "./env.server.ts";

let logger: Logger | undefined;

/** Structured log on standard output. Never log bodies, cookies, tokens or mail texts. */
export function log(): Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    redact: ["password", "token", "secret", "cookie", "authorization", "*.password", "*.token"],
  });
  return logger;
}
