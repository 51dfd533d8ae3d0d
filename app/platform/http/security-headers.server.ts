import { overTls } from "../env.server.ts";

const YEAR_SECONDS = 31_536_000;

/** What every answer carries, files of the build included: no guessing of types, no way back from TLS. */
export function plainHeaders(): Record<string, string> {
  return {
    "X-Content-Type-Options": "nosniff",
    ...(overTls() && { "Strict-Transport-Security": `max-age=${YEAR_SECONDS}` }),
  };
}

/**
 * Headers every answer of the application carries. A route may set a stricter value first. What says
 * nothing about being kept is the reader's own: a browser asks again before it shows it, others keep nothing.
 */
export function securityHeaders(headers: Headers, nonce: string): void {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Bar heights and map positions are style attributes; scripts stay behind the nonce.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self' https://checkout.stripe.com",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "object-src 'none'",
  ].join("; ");
  const values: Record<string, string> = {
    ...plainHeaders(),
    "Content-Security-Policy": policy,
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
  };
  for (const [name, value] of Object.entries(values)) {
    if (!headers.has(name)) headers.set(name, value);
  }
}
