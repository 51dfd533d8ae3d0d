import { createHash } from "node:crypto";

/** JSON with sorted keys, so that the same content always gives the same text. */
function canonical(value: unknown): string {
  if (typeof value === "bigint") return `"${value}"`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
    return `{${entries.join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}

/** SHA-256 in hex of a plain value: what both sides confirm is this and nothing else. */
export function contentHash(value: unknown): string {
  return createHash("sha256").update(canonical(value), "utf8").digest("hex");
}
