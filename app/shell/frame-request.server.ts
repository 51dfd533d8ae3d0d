import { randomBytes } from "node:crypto";
import type { MiddlewareFunction } from "react-router";
import { localeCookie, localeOf } from "#app/i18n/locale.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { isReachable } from "#app/platform/db/is-reachable.server.ts";
import { overTls } from "#app/platform/env.server.ts";
import { problem } from "#app/platform/http/problem.ts";
import { requestFacts } from "#app/platform/http/request-context.ts";
import { securityHeaders } from "#app/platform/http/security-headers.server.ts";
import { log } from "#app/platform/log.server.ts";

/** Said with every refusal for haste that does not know better. */
const RETRY_SECONDS = "60";

/** Language, time, nonce and security headers of every request, before any loader runs. */
export const frameRequest: MiddlewareFunction<Response> = async (
  { request, url, context },
  next,
) => {
  const { locale, chosen } = await localeOf(request);
  const nonce = randomBytes(16).toString("base64");
  const ipAddress = request.headers.get("x-nhipcau-ip");
  const posted = request.method === "POST";
  const drawn = isDataAlone(request) ? null : new Map<string, string>();
  context.set(requestFacts, { url, posted, drawn, locale, now: new Date(), nonce, ipAddress });
  const response = await answered(next(), url);
  securityHeaders(response.headers, nonce);
  if ([429, 503].includes(response.status) && !response.headers.has("Retry-After")) {
    response.headers.set("Retry-After", RETRY_SECONDS);
  }
  const isPage = !url.pathname.startsWith("/api/");
  if (chosen && isPage) {
    const kept = await localeCookie.serialize(locale, { secure: overTls() });
    response.headers.append("Set-Cookie", kept);
  }
  return response;
};

/** The framework asks for the data of a page at an address of its own. */
function isDataAlone({ url }: Request): boolean {
  return new URL(url).pathname.endsWith(".data");
}

/** A failure that passes says so, and programs read a failure as they read a refusal. */
async function answered(coming: Promise<Response>, { pathname }: URL): Promise<Response> {
  const forPrograms = pathname.startsWith("/api/");
  const response = await coming.catch((error) => {
    if (!forPrograms) throw error;
    log().error({ err: error }, "a program's request failed");
    return new Response(null, { status: 500 });
  });
  if (response.status !== 500) return response;
  const status = (await isReachable(db())) ? 500 : 503;
  if (forPrograms) return problem({ status, title: "The exchange failed to answer" });
  return new Response(response.body, { status, headers: response.headers });
}
