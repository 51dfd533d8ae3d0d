import { Readable } from "node:stream";
import { contentDisposition, isImage } from "#app/documents/model.ts";
import { readDocument } from "#app/documents/read-document.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, notFound, signedIn } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import type { Route } from "./+types/file.ts";

/** A stored file, for those who may read it; to everyone else nothing is there. */
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
  const opened = await readDocument({ ...ctx, reader }, params.documentId);
  if (!opened.ok) {
    const say = translator(ctx.locale).getFixedT(null, "refusals");
    return new Response(say(opened.refusal.key as never), {
      status: opened.refusal.status,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  }
  const { stream, fileName, contentType, sizeBytes, sha256, confidential } = opened.value;
  const inline = isImage(contentType) ? "inline" : "attachment";
  const text = contentType.startsWith("text/") ? "; charset=utf-8" : "";
  return new Response(Readable.toWeb(stream) as ReadableStream, {
    headers: {
      "Content-Type": `${contentType}${text}`,
      "Content-Length": String(sizeBytes),
      "Content-Disposition": contentDisposition(inline, fileName),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": confidential ? "private, no-store" : "private, max-age=3600",
      ...(confidential ? {} : { ETag: `"${sha256}"` }),
    },
  });
}
