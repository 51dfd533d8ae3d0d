import { v5 } from "uuid";

const NAMESPACE = "6f1c9a52-6a0e-4d5c-9d53-2f6b0f0c2026";

/** The same id at every load, so that links into the demo city keep working after a reset. */
export function demoId(kind: "organisation" | "user" | "listing" | "challenge", key: string) {
  return v5(`${kind}:${key}`, NAMESPACE);
}
