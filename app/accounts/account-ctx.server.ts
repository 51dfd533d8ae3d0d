import type { RouterContextProvider } from "react-router";
import type { Locale } from "#app/i18n/config.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import type { AccountCtx } from "./model.ts";

/** What account commands take from a request: who asks is in its own headers. */
export function accountCtxOf(
  request: Request,
  context: Readonly<RouterContextProvider>,
): AccountCtx & { locale: Locale } {
  return { ...ctxOf(context), headers: request.headers };
}
