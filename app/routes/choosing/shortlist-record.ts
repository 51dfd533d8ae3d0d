import type { Locale } from "#app/i18n/config.ts";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { recordOf } from "#app/shortlists/queries.server.ts";
import { readRecord } from "#app/shortlists/record.ts";
import { recordCsv } from "#app/shortlists/record-csv.server.ts";
import { recordPdf } from "#app/shortlists/record-paper.server.ts";
import type { Route } from "./+types/shortlist-record.ts";

interface Kept {
  content: string;
  hash: string;
}

/** The record as files: a paper, a table, or JSON character for character as its hash covers it. */
const forms = {
  pdf: {
    type: "application/pdf",
    make: ({ content, hash }: Kept, locale: Locale) => recordPdf(readRecord(content), hash, locale),
  },
  csv: {
    type: "text/csv; charset=utf-8",
    make: ({ content, hash }: Kept, locale: Locale) => recordCsv(readRecord(content), hash, locale),
  },
  json: { type: "application/json; charset=utf-8", make: ({ content }: Kept) => content },
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { organisationId } = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const { shortlistId } = params;
  const record = isId(shortlistId) ? await recordOf(db, organisationId, shortlistId) : null;
  if (!record) throw notFound();
  const ending = new URL(request.url).pathname.split(".").at(-1) as keyof typeof forms;
  const { type, make } = forms[ending];
  const body = await make(record, locale);
  const day = localDay(record.lockedAt);
  const name = `shortlist-${day}-${record.hash.slice(0, 8)}.${ending}`;
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
