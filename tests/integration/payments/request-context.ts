import { RouterContextProvider } from "react-router";
import { requestFacts } from "#app/platform/http/request-context.ts";

/** What the root middleware gives every request. */
export function requestContext(now = new Date()): RouterContextProvider {
  const context = new RouterContextProvider();
  const url = new URL("http://localhost:3000/");
  context.set(requestFacts, {
    url,
    posted: false,
    drawn: null,
    locale: "vi",
    now,
    nonce: "test",
    ipAddress: "127.0.0.1",
  });
  return context;
}
