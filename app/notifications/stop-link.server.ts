import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "#app/platform/env.server.ts";
import { isId } from "#app/platform/ids.ts";
import { type NoticeGroup, noticeGroups } from "./notice-table.ts";

/**
 * What a link in a mail may stop, without signing in: one saved search, or one person's match notices,
 * mails of a group of events, or morning mails.
 */
export interface Stop {
  kind: "search" | "matching" | "digest" | `notices-${NoticeGroup}`;
  id: string;
}

const kinds: readonly Stop["kind"][] = [
  "search",
  "matching",
  "digest",
  ...noticeGroups.map((group) => `notices-${group}` as const),
];

/** The group whose mails a link stops; null for the other kinds. */
export function groupOf(kind: Stop["kind"]): NoticeGroup | null {
  return noticeGroups.find((group) => kind === `notices-${group}`) ?? null;
}

/**
 * The path that stops something. The signature covers what it stops and nothing else: it says nothing
 * about the reader, opens nothing, and works as long as the mail is kept.
 */
export function stopPath({ kind, id }: Stop): string {
  return `/stop/${kind}.${id}.${signatureOf(kind, id)}`;
}

/** What a token stops; null unless it was signed here. */
export function readStop(token: string): Stop | null {
  const [kind = "", id = "", signature = "", ...rest] = token.split(".");
  const known = kinds.find((one) => one === kind);
  if (!known || !isId(id) || rest.length > 0) return null;
  const expected = Buffer.from(signatureOf(known, id));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return { kind: known, id };
}

function signatureOf(kind: string, id: string): string {
  return createHmac("sha256", env().APP_SECRET).update(`stop ${kind} ${id}`).digest("base64url");
}
