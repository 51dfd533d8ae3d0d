import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { recordOf } from "#app/shortlists/queries.server.ts";
import { readRecord } from "#app/shortlists/record.ts";
import { recordCsv } from "#app/shortlists/record-csv.server.ts";
import type { Route } from "./+types/shortlist-record.ts";

/** The record as files: JSON character for character as its hash covers it, or a table. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { organisationId } = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const { shortlistId } = params;
  const record = isId(shortlistId) ? await recordOf(db, organisationId, shortlistId) : null;
  if (!record) throw notFound();
  const asTable = new URL(request.url).pathname.endsWith(".csv");
  const text = asTable
    ? recordCsv(readRecord(record.content), record.hash, locale)
    : record.content;
  const day = record.lockedAt.toISOString().slice(0, 10);
  const name = `shortlist-${day}-${record.hash.slice(0, 8)}.${asTable ? "csv" : "json"}`;
  return new Response(text, {
    headers: {
      "Content-Type": asTable ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
