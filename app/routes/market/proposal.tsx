import { data, redirect } from "react-router";
import { acceptProposal } from "#app/challenges/accept-proposal.server.ts";
import { declineProposal } from "#app/challenges/decline-proposal.server.ts";
import { loadProposal } from "#app/challenges/load-proposal.server.ts";
import { ProposalPage } from "#app/challenges/views/proposal-page.tsx";
import { withdrawProposal } from "#app/challenges/withdraw-proposal.server.ts";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/proposal.ts";

export const handle = { messages: ["challenges"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const { proposalId } = params;
  const proposal = isId(proposalId) ? await loadProposal(db, member.actor, proposalId) : null;
  if (!proposal) throw notFound();
  return {
    title: `${pick(proposal.organisation.name, locale)}, ${pick(proposal.challenge.title, locale)}`,
    proposal,
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { proposalId } = params;
  if (!isId(proposalId)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const form = await formOf(request);
  const intent = intentOf(form);
  const version = seenVersion(form);
  if (intent === "accept") {
    const { declines } = nestForm(form);
    const accepted = await acceptProposal(ctx, {
      proposalId,
      version,
      challengeVersion: seenVersion(form, "challengeVersion"),
      declines: (declines ?? {}) as Record<string, string>,
    });
    return accepted.ok ? redirect(`/deals/${accepted.value.dealId}`, 303) : failed(accepted);
  }
  const input = { proposalId, version };
  const result =
    intent === "withdraw"
      ? await withdrawProposal(ctx, input)
      : intent === "decline"
        ? await declineProposal(ctx, {
            ...input,
            reason: form.get("reason"),
            note: form.get("note") ?? "",
          })
        : refuse(404, "challenges.missing");
  return result.ok
    ? redirect(`/market/proposals/${proposalId}?done=${intent}`, 303)
    : failed(result);
}

function failed({ refusal }: Extract<Result<unknown>, { ok: false }>) {
  if (refusal.status === 404) throw notFound();
  return data({ refusal }, { status: refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function Proposal({ loaderData, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation("challenges");
  const refused = useRefusal(actionData?.refusal);
  const done = `challenges:proposal.done_${loaderData.done}`;
  return (
    <div className="wrap">
      {refused.title && (
        <Notice tone="urgent" live className="mt-4">
          {refused.title}
        </Notice>
      )}
      {!refused.title && loaderData.done && i18n.exists(done) && (
        <Notice tone="done" live className="mt-4">
          {t.say(done)}
        </Notice>
      )}
      <ProposalPage proposal={loaderData.proposal} errors={refused.errors} />
    </div>
  );
}
