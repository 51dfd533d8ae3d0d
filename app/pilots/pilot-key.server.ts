import { timingSafeEqual } from "node:crypto";
import { hashOfToken, newLinkToken } from "#app/platform/link-token.server.ts";

/** A key for programs that send readings; only its hash is kept. */
export function newPilotKey(): { token: string; hash: string } {
  const token = `nc_pilot_${newLinkToken().token}`;
  return { token, hash: hashOfToken(token) };
}

/** Whether a token is the one kept, in a time that does not tell how much of it is right. */
export function keyFits(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOfToken(token)), Buffer.from(hash));
}
