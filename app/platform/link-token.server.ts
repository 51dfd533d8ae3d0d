import { createHash, randomBytes } from "node:crypto";

/** A secret for a link, a cookie or a key; only its hash is kept. */
export function newLinkToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOfToken(token) };
}

/** SHA-256 in hexadecimal. Tokens are random, so that no salt is needed. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
