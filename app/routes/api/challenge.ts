import { ctxOf } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { answer, nothingThere, onlyGet } from "#app/platform/http/problem.ts";
import { isId } from "#app/platform/ids.ts";
import { challengeRecord } from "#app/search/projection/public-record.server.ts";
import type { Route } from "./+types/challenge.ts";
import { limited } from "./limit.ts";

export const middleware = limited;

export async function loader({ context, params }: Route.LoaderArgs) {
  if (!isId(params.challengeId)) return nothingThere();
  const record = await challengeRecord(ctxOf(context).db, params.challengeId, env().APP_URL);
  return record ? answer(record) : nothingThere();
}

export const action = ({ request }: Route.ActionArgs) => onlyGet(request);
