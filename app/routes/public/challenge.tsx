import { data, redirect } from "react-router";
import { askQuestion } from "#app/challenges/ask-question.server.ts";
import { loadChallengePage } from "#app/challenges/load-page.server.ts";
import { challengePage } from "#app/challenges/queries.server.ts";
import { isPublic } from "#app/challenges/rules.ts";
import { ChallengePage } from "#app/challenges/views/challenge-page.tsx";
import { Questions } from "#app/challenges/views/questions.tsx";
import { noteOpened } from "#app/demand/note-search.server.ts";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { drawMatches } from "#app/matching/draw-matches.server.ts";
import { matchSections } from "#app/matching/match-sections.server.ts";
import { MatchesSection } from "#app/matching/views/match-rows.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { shelfOf } from "#app/shortlists/shelf.server.ts";
import { ShelfLine } from "#app/shortlists/views/shelf-line.tsx";
import type { Route } from "./+types/challenge.ts";

export const handle = { messages: ["challenges"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  if (!isId(params.challengeId)) throw notFound();
  const { db, now, locale } = ctxOf(context);
  const user = await signedIn(request, context);
  const viewer = user?.active
    ? {
        organisationId: user.active.organisationId,
        organisationKind: user.active.kind,
        roles: user.active.roles,
      }
    : null;
  const [page, [offers = null]] = await Promise.all([
    loadChallengePage(db, now, params.challengeId, viewer),
    matchSections(db, now, params.challengeId, ["offers"], locale),
  ]);
  if (!page) throw notFound();
  noteOpened(db, request);
  const { content } = page.challenge;
  return {
    ...page,
    title: pick(content.title, locale),
    summary: pick(content.summary, locale),
    offers: offers && drawMatches(context, "offers", offers),
    shelf: isPublic(page.challenge.state)
      ? await shelfOf({ db, locale }, viewer?.organisationId ?? null, [params.challengeId])
      : null,
    asked: new URL(request.url).searchParams.has("asked"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { challengeId } = params;
  if (!isId(challengeId)) throw notFound();
  const member = await requireMember(request, context);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const challenge = await challengePage(ctx.db, challengeId);
  if (!challenge || !isPublic(challenge.state)) throw notFound();
  const question = String((await formOf(request)).get("question") ?? "");
  const asked = await askQuestion(ctx, { challengeId, question });
  if (asked.ok) return redirect(`/challenges/${challengeId}?asked#questions`, 303);
  if (asked.refusal.status === 404) throw notFound();
  return data({ refusal: asked.refusal, question }, { status: asked.refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [
  ...titleMeta(matches, loaderData?.title),
  { name: "description", content: loaderData?.summary ?? "" },
  { property: "og:title", content: loaderData?.title ?? "" },
  { property: "og:description", content: loaderData?.summary ?? "" },
];

export default function Challenge({ loaderData, actionData }: Route.ComponentProps) {
  const { challenge, visitor } = loaderData;
  const asking = !challenge.open || visitor.ownsIt ? "no" : visitor.signedIn ? "yes" : "sign-in";
  return (
    <ChallengePage
      challenge={challenge}
      visitor={visitor}
      shelf={
        loaderData.shelf && (
          <ShelfLine
            subject={`challenge:${challenge.id}`}
            next={`/challenges/${challenge.id}`}
            shelf={loaderData.shelf}
          />
        )
      }
    >
      <Questions
        challengeId={challenge.id}
        questions={challenge.questions}
        asking={asking}
        asked={loaderData.asked}
        typed={actionData?.question ?? ""}
        error={useRefusal(actionData?.refusal).title}
      />
      {loaderData.offers && <MatchesSection {...loaderData.offers} />}
    </ChallengePage>
  );
}
