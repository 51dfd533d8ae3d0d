import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import {
  type EntryContext,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { TranslatorProvider } from "#app/i18n/use-translation.tsx";
import { compressPage } from "#app/platform/http/compress-page.server.ts";
import { requestFacts } from "#app/platform/http/request-context.ts";
import { log } from "#app/platform/log.server.ts";
import { DrawnContext } from "#app/ui/drawn.tsx";

const PATIENCE_MS = 10_000;
const noParts = new Map<string, string>();

/** An answer that shows an error says its status: what a form was refused with is no answer of a page not there. */
function statusOf(status: number, { staticHandlerContext }: EntryContext): number {
  const [error] = Object.values(staticHandlerContext.errors ?? {});
  return isRouteErrorResponse(error) ? error.status : status;
}

/**
 * No page streams parts of itself: loaders finish before rendering begins. So a page is sent in one piece,
 * which costs the server a third less than dozens of small ones through compression and socket.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: RouterContextProvider,
) {
  const { locale, nonce, drawn } = context.get(requestFacts);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", locale);
  headers.set("Vary", "Cookie, Accept-Language");
  let code = statusOf(status, routerContext);
  if (request.method === "HEAD") return new Response(null, { status: code, headers });

  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <TranslatorProvider translator={translator(locale)}>
        <DrawnContext value={drawn ?? noParts}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
        </DrawnContext>
      </TranslatorProvider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer);
          const answer = (page: Buffer<ArrayBuffer>) =>
            resolve(new Response(compressPage(page, request, headers), { status: code, headers }));
          pipe(collected(answer));
        },
        onShellError(error: unknown) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error: unknown) {
          code = 500;
          log().error({ err: error }, "rendering failed");
        },
      },
    );
    const timer = setTimeout(abort, PATIENCE_MS);
  });
}

function collected(done: (body: Buffer<ArrayBuffer>) => void): Writable {
  const chunks: Uint8Array[] = [];
  return new Writable({
    write(chunk: Uint8Array, _encoding, next) {
      chunks.push(chunk);
      next();
    },
    final(next) {
      done(Buffer.concat(chunks));
      next();
    },
  });
}

/** The address itself may hold a secret, as that of an invitation does: its pattern is told. */
export function handleError(
  error: unknown,
  { request, pattern }: { request: Request; pattern: string },
) {
  const asked = isRouteErrorResponse(error) && error.status < 500;
  if (asked || request.signal.aborted) return;
  log().error({ err: error, method: request.method, route: pattern }, "request failed");
}
