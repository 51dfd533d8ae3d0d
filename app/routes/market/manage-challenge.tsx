import { data, Link, redirect } from "react-router";
import { answerQuestion } from "#app/challenges/answer-question.server.ts";
import { isOwnerMove, moveChallenge } from "#app/challenges/move-challenge.server.ts";
import { proposalsFor } from "#app/challenges/proposal-queries.server.ts";
import { challengeForWriting, questionsOf, reviewsOf } from "#app/challenges/queries.server.ts";
import { ManageChallenge } from "#app/challenges/views/manage-challenge.tsx";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { mayManage, mayWrite } from "#app/listings/policy.ts";
import { drawMatches } from "#app/matching/draw-matches.server.ts";
import { offersForOwner } from "#app/matching/own-matches.server.ts";
import { MatchesSection } from "#app/matching/views/match-rows.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/manage-challenge.ts";

export const handle = { messages: ["challenges"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const { challengeId } = params;
  const challenge = isId(challengeId)
    ? await challengeForWriting(db, member.organisationId, challengeId)
    : null;
  if (!challenge) throw notFound();
  const proposals = await proposalsFor(db, challenge.id);
  const offers = await offersForOwner({ db, now, locale }, challenge.id);
  return {
    title: pick(challenge.content.title, locale),
    organisation: pick(member.organisation.name, locale),
    offers: offers && drawMatches(context, "offers", offers),
    done: new URL(request.url).searchParams.get("done"),
    challenge: {
      id: challenge.id,
      state: challenge.state,
      version: challenge.version,
      title: challenge.content.title,
      deadline: challenge.content.deadline,
      mayWrite: mayWrite(member.organisation.roles),
      mayManage: mayManage(member.organisation.roles),
      proposals: proposals.map((row) => ({
        id: row.id,
        state: row.state,
        organisation: { vi: row.organisation.nameVi, en: row.organisation.nameEn },
        priceVnd: row.priceVnd === null ? null : Number(row.priceVnd),
        durationWeeks: row.durationWeeks,
        submittedAt: row.submittedAt,
      })),
      questions: await questionsOf(db, challenge.id),
      reviews: await reviewsOf(db, challenge.id),
    },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { challengeId } = params;
  if (!isId(challengeId)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const form = await formOf(request);
  const intent = intentOf(form);
  const questionId = String(form.get("questionId") ?? "");
  const answer = String(form.get("answer") ?? "");
  const result =
    intent === "answer" && isId(questionId)
      ? await answerQuestion(ctx, { challengeId, questionId, answer })
      : isOwnerMove(intent)
        ? await moveChallenge(ctx, {
            challengeId,
            move: intent,
            version: seenVersion(form),
          })
        : refuse(404, "challenges.missing");
  if (result.ok) {
    const place = intent === "answer" ? "#questions" : "";
    return redirect(`/market/challenges/${challengeId}?done=${intent}${place}`, 303);
  }
  if (result.refusal.status === 404) throw notFound();
  const typed = intent === "answer" ? { questionId, typed: answer } : null;
  return data({ refusal: result.refusal, typed }, { status: result.refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function ManageChallengePage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation("challenges");
  const done = `challenges:manage.done.${loaderData.done}`;
  const { title: error } = useRefusal(actionData?.refusal);
  const answer = actionData?.typed && error ? { ...actionData.typed, error } : null;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/market/challenges">{t("mine.title", { name: loaderData.organisation })}</Link>
      </p>
      {error && !answer && (
        <Notice tone="urgent" live className="mt-4">
          {error}
        </Notice>
      )}
      {!error && loaderData.done && i18n.exists(done) && (
        <Notice tone="done" live className="mt-4">
          {t.say(done)}
        </Notice>
      )}
      <ManageChallenge challenge={loaderData.challenge} answer={answer} />
      {loaderData.offers && <MatchesSection {...loaderData.offers} />}
    </div>
  );
}
