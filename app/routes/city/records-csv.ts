import { translator } from "#app/i18n/translator.server.ts";
import { csvAnswer } from "#app/monitoring/csv-answer.server.ts";
import { readRecordsQuestion } from "#app/monitoring/schema.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import type { Route } from "./+types/records-csv.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "city", "operator");
  const { db, now, locale } = ctxOf(context);
  const question = readRecordsQuestion(new URL(request.url).searchParams, now);
  const t = translator(locale).getFixedT(null, ["monitoring", "deals", "codes"]);
  const { say } = t;
  const { name, text } = await csvAnswer({ db, now, locale, say }, question);
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
