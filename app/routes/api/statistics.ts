import { openData } from "#app/monitoring/open-data.ts";
import { recentOpenFigures } from "#app/monitoring/recent-figures.server.ts";
import { readOpenSpan } from "#app/monitoring/schema.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { answer, onlyGet, problem } from "#app/platform/http/problem.ts";
import type { Route } from "./+types/statistics.ts";
import { limited } from "./limit.ts";

export const middleware = limited;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { db, now } = ctxOf(context);
  const asked = readOpenSpan(new URL(request.url).searchParams, now);
  if ("faults" in asked) {
    const [first] = asked.faults;
    return problem({
      status: 400,
      title: "The address has parameters that cannot be used",
      detail: `${first?.field} ${first?.message}.`,
      errors: asked.faults,
    });
  }
  return answer(openData(await recentOpenFigures(db, asked.span, now)), "public, max-age=60");
}

export const action = ({ request }: Route.ActionArgs) => onlyGet(request);
