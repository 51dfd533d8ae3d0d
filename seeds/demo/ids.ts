import { v5 } from "uuid";

const NAMESPACE = "6f1c9a52-6a0e-4d5c-9d53-2f6b0f0c2026";

/** The same id at every load, so that links into the demo city keep working after a reset. */
export function demoId(kind: "organisation" | "user" | "listing" | "challenge", key: string) {
  return v5(`${kind}:${key}`, NAMESPACE);
}

const HOUR = 3_600_000;

/** A moment so many days before the first start, at a working hour in Vietnam (9:00 to 16:59). */
export function daysAgo(start: Date, days: number, key: string): Date {
  const day = new Date(start.getTime() - days * 24 * HOUR);
  const minutes = [...key].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 480, 7);
  const midnight = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  const moment = new Date(midnight + 2 * HOUR + minutes * 60_000);
  return moment < start ? moment : new Date(start.getTime() - HOUR);
}
