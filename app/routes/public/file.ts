import { Readable } from "node:stream";
import { contentDisposition } from "#app/documents/model.ts";
import { readDocument } from "#app/documents/read-document.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { isId } from "#app/platform/ids.ts";
import type { Route } from "./+types/file.ts";

const filePolicy = "sandbox; default-src 'none'";
/** Browsers do not start their PDF reader in a sandbox; scripts in a PDF stay off. */
const pdfPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * A stored file, for those who may read it; to everyone else nothing is there. Files of data rooms open
 * in the browser; `?download` takes them away.
 */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  if (!isId(params.documentId)) throw notFound();
  const user = await signedIn(request, context);
  const reader = user?.active
    ? {
        userId: user.userId,
        organisationId: user.active.organisationId,
        organisationKind: user.active.kind,
      }
    : null;
  const ctx = ctxOf(context);
  const wanted = new URL(request.url).searchParams.has("download") ? "download" : "view";
  const opened = await readDocument({ ...ctx, reader }, params.documentId, wanted);
  if (!opened.ok) {
    const { say } = translator(ctx.locale).getFixedT(null, "refusals");
    return new Response(say(opened.refusal.key), {
      status: opened.refusal.status,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  const { stream, fileName, contentType, sizeBytes, sha256, confidential, action } = opened.value;
  const inline = action === "view" ? "inline" : "attachment";
  const text = contentType.startsWith("text/") ? "; charset=utf-8" : "";
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      "Content-Type": `${contentType}${text}`,
      "Content-Length": String(sizeBytes),
      "Content-Disposition": contentDisposition(inline, fileName),
      "Content-Security-Policy": contentType === "application/pdf" ? pdfPolicy : filePolicy,
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": confidential ? "private, no-store" : "private, max-age=3600",
      ...(confidential ? {} : { ETag: `"${sha256}"` }),
    },
  });
}
