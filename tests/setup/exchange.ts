import { existsSync } from "node:fs";
import { join } from "node:path";
import { createRequestHandler, type ServerBuild } from "react-router";
import { authServer } from "#app/accounts/auth.server.ts";

const root = join(import.meta.dirname, "../..");
const ORIGIN = "http://localhost:3000";

let handler: ReturnType<typeof createRequestHandler> | undefined;

/** The built application without a socket: a Request goes in, a Response comes out. */
export async function exchange(request: Request): Promise<Response> {
  const entry = join(root, "build/server/index.js");
  if (!existsSync(entry)) throw new Error("Route tests look at the build: run `npm run build`.");
  handler ??= createRequestHandler((await import(entry)) as ServerBuild, "production");
  return handler(request);
}

/** The Cookie header of somebody who signed in. */
export async function cookieOf(userId: string): Promise<string> {
  const { headers } = await authServer().api.openSession({
    body: { userId },
    headers: new Headers(),
    returnHeaders: true,
  });
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

export function get(path: string, cookie = ""): Promise<Response> {
  return exchange(new Request(`${ORIGIN}${path}`, { headers: { cookie } }));
}

export function post(path: string, fields: Record<string, string>, cookie = ""): Promise<Response> {
  return exchange(
    new Request(`${ORIGIN}${path}`, {
      method: "POST",
      headers: { cookie, origin: ORIGIN, host: "localhost:3000" },
      body: new URLSearchParams(fields),
    }),
  );
}

/** One-click unsubscribe as RFC 8058 has it: no cookie, no origin, one known field. */
export function postFromMailProgram(path: string): Promise<Response> {
  return exchange(
    new Request(`${ORIGIN}${path}`, {
      method: "POST",
      body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    }),
  );
}

/** Any method with any body, from the exchange's own pages. */
export function send(
  method: string,
  path: string,
  more: { cookie: string; headers?: Record<string, string>; body?: BodyInit },
): Promise<Response> {
  return exchange(
    new Request(`${ORIGIN}${path}`, {
      method,
      headers: { cookie: more.cookie, origin: ORIGIN, host: "localhost:3000", ...more.headers },
      ...(more.body ? { body: more.body } : {}),
    }),
  );
}
