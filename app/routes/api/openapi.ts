import { env } from "#app/platform/env.server.ts";
import { answer, onlyGet } from "#app/platform/http/problem.ts";
import { openApiDocument } from "#app/search/openapi.ts";
import type { Route } from "./+types/openapi.ts";

export function loader() {
  const { APP_URL, BRAND_NAME } = env();
  return answer(openApiDocument({ origin: APP_URL, brand: BRAND_NAME }), "public, max-age=300");
}

export const action = ({ request }: Route.ActionArgs) => onlyGet(request);
