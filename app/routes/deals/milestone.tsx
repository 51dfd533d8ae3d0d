import { data, Link, redirect } from "react-router";
import { checklistOf } from "#app/delivery/queries.server.ts";
import { unconfirmed } from "#app/delivery/rules.ts";
import { ChecklistBrief } from "#app/delivery/views/checklist-brief.tsx";
import { acceptAttribute } from "#app/documents/model.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { formatDateTime, formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { actOnMilestone } from "#app/payments/act-on-milestone.server.ts";
import { isStepName, stepPage } from "#app/payments/page-queries.server.ts";
import { formRefusal, stepForm } from "#app/payments/schema.ts";
import { ApprovalList } from "#app/payments/views/approval-list.tsx";
import { partyName } from "#app/payments/views/party-name.ts";
import { RefusalNotice } from "#app/payments/views/refusal-notice.tsx";
import { StepFacts } from "#app/payments/views/step-facts.tsx";
import { StepForm } from "#app/payments/views/step-form.tsx";
import { nestForm } from "#app/platform/form-tree.ts";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/milestone.ts";
import { requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["payments", "delivery"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  if (!isStepName(params.step)) throw notFound();
  const page = await stepPage(db, member.actor, { ...params, step: params.step });
  if (!page.ok) throw page.refusal.status === 404 ? notFound() : forbidden();
  const { position, title } = page.value.milestone;
  const t = translator(locale).getFixedT(null, "payments");
  const heading = t(`step.${params.step}_title`, { position, milestone: title });
  const checklist = await checklistOf(db, {
    dealId: page.value.deal.id,
    milestoneId: page.value.milestone.id,
  });
  return { ...page.value, checklist, title: heading, accept: acceptAttribute("delivery_file") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const { db, now } = ctxOf(context);
  if (!isStepName(params.step)) throw notFound();
  const received = await receiveForm(request, { maxFiles: 1 });
  const values = nestForm(received.form);
  const answer = (refusal: Refusal) => data({ refusal, values }, { status: refusal.status });
  if (received.refusal) return answer(received.refusal);
  const parsed = stepForm.safeParse(values);
  if (!parsed.success) return answer(formRefusal(parsed.error));
  const ctx = { db, now, actor: member.actor };
  const file = received.files[0] ?? null;
  const done = await actOnMilestone(ctx, { ...params, step: params.step }, parsed.data, file);
  if (!done.ok) return answer(done.refusal);
  throw redirect(done.value, 303);
}

export default function MilestoneStep({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { step, milestone, deal, open, limitVnd, approvals } = loaderData;
  const buyer = partyName(deal.buyer, locale);
  const seller = partyName(deal.seller, locale);
  const lead = t(`step.${step}_lead`, {
    buyer,
    seller,
    amount: formatVnd(milestone.amountVnd, locale),
    limit: formatVnd(limitVnd, locale),
  });
  const done = step === "approve" && (loaderData.approvedByMe || loaderData.approvalsMissing === 0);
  return (
    <div className="wrap">
      <p className="crumb">
        {step === "approve" ? (
          <Link to="/operator/payments">{t("operator.title")}</Link>
        ) : (
          <Link to="/deals">{t("crumb.deals")}</Link>
        )}{" "}
        / <Link to={`/deals/${params.dealId}`}>{deal.code}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{loaderData.title}</h1>
          <p className="lead mt-s-2">{lead}</p>
          {step === "approve" && milestone.acceptedAt && (
            <p className="sub">
              {t("step.accepted_at", { buyer, at: formatDateTime(milestone.acceptedAt, locale) })}{" "}
              {loaderData.paymentId && (
                <Link to={`/deals/${deal.id}/payments/${loaderData.paymentId}`}>
                  {t("operator.see")}
                </Link>
              )}
            </p>
          )}
        </div>
      </div>
      <RefusalNotice
        refusal={actionData?.refusal}
        labels={{
          note: t(step === "changes" ? "step.note_changes" : "step.note_deliver"),
          file: t("step.file"),
          openReason: t.say("delivery:brief.reason"),
        }}
      />
      {!open && (
        <Notice tone="wait" className="mt-s-4">
          {t("step.not_now", { state: t(`milestone_states.${milestone.state}`) })}
        </Notice>
      )}
      {step === "approve" && (
        <ApprovalList
          approvals={approvals}
          missing={loaderData.approvalsMissing}
          byMe={loaderData.approvedByMe}
        />
      )}
      <StepFacts milestone={milestone} />
      {step !== "approve" && (
        <ChecklistBrief
          items={loaderData.checklist}
          step={step}
          path={`/deals/${deal.id}/milestones/${milestone.id}/handover`}
        />
      )}
      {open && !done && (
        <Section title={t(`step.head_${step}`)}>
          <StepForm
            step={step}
            milestone={milestone}
            dealId={deal.id}
            sent={actionData}
            accept={loaderData.accept}
            openLines={unconfirmed(loaderData.checklist).length}
          />
        </Section>
      )}
    </div>
  );
}
