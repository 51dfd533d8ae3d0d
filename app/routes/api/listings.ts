import { ctxOf } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { answer, onlyGet, problem } from "#app/platform/http/problem.ts";
import { searchAnswer } from "#app/search/api-answer.ts";
import { search } from "#app/search/engine.server.ts";
import { apiQuery } from "#app/search/schema.ts";
import type { Route } from "./+types/listings.ts";
import { limited } from "./limit.ts";

export const middleware = limited;

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = apiQuery(new URL(request.url).searchParams);
  if ("faults" in asked) {
    const [first] = asked.faults;
    return problem({
      status: 400,
      title: "The address has parameters that cannot be used",
      detail: `${first?.field} ${first?.message}.`,
      errors: asked.faults,
    });
  }
  const { db } = ctxOf(context);
  return answer(searchAnswer(await search(db, asked.query), asked.lang, env().APP_URL));
}

export const action = ({ request }: Route.ActionArgs) => onlyGet(request);
