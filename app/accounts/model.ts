import type { Db } from "#app/platform/db/client.server.ts";

/** The texts a person accepts when signing up, each with the version in force. */
export const consentDocuments = {
  terms: "2026-11-01",
  privacy: "2026-11-01",
} as const;
export type ConsentDocument = keyof typeof consentDocuments;

/** What account commands take: the request's own headers carry its session. */
export interface AccountCtx {
  db: Db;
  now: Date;
  ipAddress: string | null;
  headers: Headers;
}
