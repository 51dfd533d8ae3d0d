import { data, Form, Link, redirect } from "react-router";
import { loadChallengePage } from "#app/challenges/load-page.server.ts";
import { reviewsOf, versionOf } from "#app/challenges/queries.server.ts";
import { reviewChallenge } from "#app/challenges/review-challenge.server.ts";
import { ChallengePage } from "#app/challenges/views/challenge-page.tsx";
import { PastReviews } from "#app/challenges/views/past-reviews.tsx";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, notFound, requireKind } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { Route } from "./+types/review-challenge.ts";

export const handle = { messages: ["challenges"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const member = await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const { challengeId } = params;
  if (!isId(challengeId)) throw notFound();
  const page = await loadChallengePage(db, now, challengeId, member.actor);
  if (!page) throw notFound();
  return {
    ...page,
    title: pick(page.challenge.content.title, locale),
    version: await versionOf(db, challengeId),
    reviews: await reviewsOf(db, challengeId),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const member = await requireKind(request, context, "operator");
  const { challengeId } = params;
  if (!isId(challengeId)) throw notFound();
  const form = await formOf(request);
  const reasons = String(form.get("reasons") ?? "");
  const ctx = { ...ctxOf(context), actor: member.actor };
  const reviewed = await reviewChallenge(ctx, {
    challengeId,
    version: seenVersion(form),
    approved: intentOf(form) === "publish",
    reasons,
  });
  if (reviewed.ok) return redirect(`/operator/challenges?done=${reviewed.value.decision}`, 303);
  if (reviewed.refusal.status === 404) throw notFound();
  return data({ refusal: reviewed.refusal, reasons }, { status: reviewed.refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function ReviewChallenge({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("challenges");
  const { challenge, visitor } = loaderData;
  const { title: error = null } = useRefusal(actionData?.refusal);
  return (
    <ChallengePage challenge={challenge} visitor={visitor}>
      <section className="sec" id="decide">
        <div className="head">
          <h2>{t("review.decide")}</h2>
          <p>{t("review.decide_note")}</p>
          <Link className="more" to="/operator/challenges">
            {t("queue.title")}
          </Link>
        </div>
        {challenge.state === "in_review" ? (
          <Decide version={loaderData.version} reasons={actionData?.reasons ?? ""} error={error} />
        ) : (
          <p>{t("review.not_waiting")}</p>
        )}
      </section>
      {loaderData.reviews.length > 0 && <PastReviews reviews={loaderData.reviews} />}
    </ChallengePage>
  );
}

function Decide(props: { version: number; reasons: string; error: string | null }) {
  const { t } = useTranslation("challenges");
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="version" value={props.version} />
      <label htmlFor="f-reasons">{t("review.reasons")}</label>
      <span className="hint" id="f-reasons-hint">
        {t("review.reasons_hint")}
      </span>
      <textarea
        id="f-reasons"
        name="reasons"
        rows={5}
        defaultValue={props.reasons}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={props.error ? "f-reasons-error" : "f-reasons-hint"}
      />
      <FieldError id="f-reasons-error" text={props.error ?? undefined} live />
      <div className="finish mt-6">
        <SubmitButton
          name="intent"
          value="return"
          label={t("review.return")}
          busy={t("review.busy")}
          quiet
        />
        <SubmitButton
          name="intent"
          value="publish"
          label={t("review.publish")}
          busy={t("review.busy")}
        />
      </div>
    </Form>
  );
}
