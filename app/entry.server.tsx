import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { type EntryContext, type RouterContextProvider, ServerRouter } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { requestFacts } from "#app/platform/http/request-context.ts";
import { log } from "#app/platform/log.server.ts";

export const streamTimeout = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
) {
  const { locale, nonce } = context.get(requestFacts);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", locale);
  headers.set("Vary", "Cookie, Accept-Language");
  if (request.method === "HEAD") return new Response(null, { status, headers });

  return new Promise<Response>((resolve, reject) => {
    let code = status;
    let shellReady = false;
    const whole = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady";
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={translator(locale)}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </I18nextProvider>,
      {
        nonce,
        [whole]() {
          shellReady = true;
          const body = new PassThrough();
          pipe(body);
          const stream = createReadableStreamFromReadable(body);
          resolve(new Response(stream, { status: code, headers }));
        },
        onShellError: reject,
        onError(error: unknown) {
          code = 500;
          if (shellReady) log().error({ err: error }, "rendering failed");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted) {
    log().error({ err: error, path: new URL(request.url).pathname }, "request failed");
  }
}
