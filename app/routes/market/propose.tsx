import { data, Link, redirect } from "react-router";
import { proposeRight } from "#app/challenges/policy.ts";
import { readProposal } from "#app/challenges/proposal-form.ts";
import { proposalOf } from "#app/challenges/proposal-queries.server.ts";
import { challengePage } from "#app/challenges/queries.server.ts";
import { isOpen, isPublic, proposalIsEditable } from "#app/challenges/rules.ts";
import { saveProposal } from "#app/challenges/save-proposal.server.ts";
import { useBudget } from "#app/challenges/views/budget.ts";
import { ProposalForm } from "#app/challenges/views/proposal-form.tsx";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { publicListingsOf } from "#app/listings/queries.server.ts";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/propose.ts";

export const handle = { messages: ["challenges"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { member, challenge } = await requireProposer(request, context, params.challengeId);
  const { db, now, locale } = ctxOf(context);
  const proposal = await proposalOf(db, member.organisationId, challenge.id);
  if (proposal && !proposalIsEditable(proposal.state)) {
    throw redirect(`/market/proposals/${proposal.id}`);
  }
  const { content } = challenge;
  if (!isOpen({ state: challenge.state, deadline: content.deadline }, now)) {
    throw redirect(`/challenges/${challenge.id}`);
  }
  const listings = await publicListingsOf(db, member.organisationId);
  return {
    title: translator(locale).t("challenges:propose.title"),
    challenge: {
      id: challenge.id,
      title: content.title,
      kpis: content.kpis,
      budget: content.budget,
    },
    version: proposal?.version ?? 0,
    values: {
      approach: proposal?.approach ?? "",
      priceVnd: proposal?.priceVnd ? Number(proposal.priceVnd) : null,
      durationWeeks: proposal?.durationWeeks ?? null,
      listingId: proposal?.listingId ?? "",
      commitments: proposal?.commitments ?? [],
      team: proposal?.team ?? "",
    },
    listings: listings.map((row) => ({ id: row.id, title: { vi: row.titleVi, en: row.titleEn } })),
    saved: new URL(request.url).searchParams.has("saved"),
  };
}

/** Somebody who may propose, before a form is read: problems that are not public are not there. */
async function requireProposer(
  request: Request,
  context: Route.ActionArgs["context"],
  challengeId: string,
) {
  const member = await requireMember(request, context);
  const { db } = ctxOf(context);
  const challenge = isId(challengeId) ? await challengePage(db, challengeId) : null;
  if (!challenge || !isPublic(challenge.state)) throw notFound();
  if (!proposeRight(member.actor, challenge.organisation.id).ok) throw forbidden();
  return { member, challenge };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { challengeId } = params;
  const { member } = await requireProposer(request, context, challengeId);
  const form = await formOf(request);
  const typed = readProposal(form);
  const submit = intentOf(form) === "send";
  const version = seenVersion(form);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const saved = await saveProposal(ctx, { challengeId, typed, submit, version });
  if (!saved.ok) {
    if (saved.refusal.status === 404) throw notFound();
    return data({ refusal: saved.refusal, typed }, { status: saved.refusal.status });
  }
  const sent = `/market/proposals/${saved.value.proposalId}?done=submit`;
  return redirect(submit ? sent : `/market/challenges/${challengeId}/propose?saved`, 303);
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function Propose({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const budget = useBudget();
  const { challenge } = loaderData;
  const refused = useRefusal(actionData?.refusal);
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to={`/challenges/${challenge.id}`}>{pick(challenge.title, locale)}</Link>
      </p>
      <div className="title">
        <h1>{t("propose.title")}</h1>
      </div>
      <p className="lead mb-6">{t("propose.lead")}</p>
      {loaderData.saved && !refused.title && (
        <Notice tone="done" live className="mb-4">
          {t("propose.saved")}
        </Notice>
      )}
      <div className="max-w-[900px]">
        <ProposalForm
          version={loaderData.version}
          values={{ ...loaderData.values, ...actionData?.typed }}
          errors={refused.errors}
          problem={refused.whole ?? null}
          kpis={challenge.kpis}
          budget={budget(challenge.budget)}
          listings={loaderData.listings}
        />
      </div>
    </div>
  );
}
