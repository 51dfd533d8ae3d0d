import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** A key for programs that send readings; only its hash is kept. */
export function newPilotKey(): { token: string; hash: string } {
  const token = `nc_pilot_${randomBytes(24).toString("base64url")}`;
  return { token, hash: hashOf(token) };
}

/** Whether a token is the one kept, in a time that does not tell how much of it is right. */
export function keyFits(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(token)), Buffer.from(hash));
}
