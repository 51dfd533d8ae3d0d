import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { sayComparison } from "#app/shortlists/say-comparison.server.ts";
import { comparedIds } from "#app/shortlists/schema.ts";
import { comparedSubjects } from "#app/shortlists/subjects.server.ts";
import { ComparePage } from "#app/shortlists/views/compare-page.tsx";
import type { Route } from "./+types/compare.ts";

export const handle = { messages: ["shortlists"], refusals: false };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

/** Everything here is public; the list in the address only leads back to it. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, locale } = ctxOf(context);
  const parameters = new URL(request.url).searchParams;
  const list = parameters.get("list");
  const only = parameters.get("only") === "differences";
  const { heads, rows } = sayComparison(
    await comparedSubjects(db, comparedIds(parameters)),
    locale,
  );
  const differing = rows.filter((row) => row.differs);
  return {
    title: translator(locale).t("shortlists:compare.title"),
    heads,
    rows: only ? differing : rows,
    different: differing.length,
    only,
    list: isId(list) ? list : null,
  };
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return <ComparePage {...loaderData} />;
}
