import { translator } from "#app/i18n/translator.server.ts";
import { linesPerPage } from "#app/lexicon/model.ts";
import { lexiconPage } from "#app/lexicon/queries.server.ts";
import { lexiconFilter } from "#app/lexicon/schema.ts";
import { WordsPage } from "#app/lexicon/views/words-page.tsx";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { pageOf, pagesOf } from "#app/platform/http/page-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/words.ts";

export const handle = { messages: ["lexicon"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const filter = lexiconFilter(query);
  const page = pageOf(query);
  const found = await lexiconPage(db, filter, page);
  return {
    ...found,
    title: translator(locale).getFixedT(null, "lexicon")("title"),
    filter,
    page,
    pages: pagesOf(found.total, linesPerPage),
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <WordsPage {...loaderData} />;
}
