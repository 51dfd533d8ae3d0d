import { redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { retryJobs } from "#app/organisations/retry-jobs.server.ts";
import { JobStateSection } from "#app/organisations/views/job-state-section.tsx";
import { OperatorOverview } from "#app/organisations/views/operator-overview.tsx";
import { workWaiting } from "#app/organisations/work-waiting.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { jobState } from "#app/platform/jobs/job-state.server.ts";
import { indexState } from "#app/search/projection/index-lag.server.ts";
import { retryChanges } from "#app/search/projection/note-changes.server.ts";
import { IndexStateSection } from "#app/search/views/index-state-section.tsx";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/overview.ts";

export const handle = { messages: ["organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  return {
    title: translator(locale).getFixedT(null, "organisations")("operator.title"),
    work: await workWaiting(db, now),
    search: await indexState(db),
    jobs: await jobState(db, now),
  };
}

/** Has tried again what the worker, or what search, had given up. */
export async function action({ request, context }: Route.ActionArgs) {
  const { actor } = await requireKind(request, context, "operator");
  const ctx = { ...ctxOf(context), actor };
  const form = await formOf(request);
  if (intentOf(form) === "jobs") await retryJobs(ctx);
  else await retryChanges(ctx);
  return redirect("/operator", 303);
}

export default function Page({ loaderData }: Route.ComponentProps) {
  return (
    <OperatorOverview work={loaderData.work}>
      <IndexStateSection state={loaderData.search} />
      <JobStateSection state={loaderData.jobs} />
    </OperatorOverview>
  );
}
