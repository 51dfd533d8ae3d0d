import { data, Link, redirect } from "react-router";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { useRoleNames } from "#app/deals/views/use-role-names.ts";
import { answerDefect } from "#app/delivery/answer-defect.server.ts";
import {
  draftChecklist,
  judgeItems,
  proposeLine,
  saveChecklist,
} from "#app/delivery/change-checklist.server.ts";
import { loadHandover } from "#app/delivery/load-handover.server.ts";
import { ChecklistRows, DefectState, RoundRows } from "#app/delivery/views/handover-facts.tsx";
import {
  DefectForm,
  DraftForm,
  JudgeForm,
  ProposeForm,
  WriteForm,
} from "#app/delivery/views/handover-forms.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { partyName } from "#app/payments/views/party-name.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { isId } from "#app/platform/ids.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/handover.ts";
import { requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["delivery", "payments"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const page = await loadHandover({ db, actor: member.actor }, params);
  if (!page.ok) throw page.refusal.status === 404 ? notFound() : forbidden();
  const { position, title: milestone } = page.value.milestone;
  const t = translator(locale).getFixedT(null, "delivery");
  return { ...page.value, now, title: t("handover.title", { position, milestone }) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const form = await formOf(request);
  const values = nestForm(form);
  const intent = intentOf(form);
  const { db, now } = ctxOf(context);
  const ctx = { db, now, actor: member.actor };
  let done: Result<unknown> = refuse(422, "form.invalid");
  if (intent === "draft") done = await draftChecklist(ctx, params);
  else if (intent === "save") done = await saveChecklist(ctx, params, values);
  else if (intent === "propose") done = await proposeLine(ctx, params, values);
  else if (intent === "judge") done = await judgeItems(ctx, params, values);
  else if (intent.startsWith("defect-")) done = await answerDefect(ctx, params, values);
  const { dealId, milestoneId } = params;
  if (done.ok) throw redirect(`/deals/${dealId}/milestones/${milestoneId}/handover`, 303);
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.status === 403) throw forbidden();
  return data({ intent, values, refusal: done.refusal }, { status: done.refusal.status });
}

export default function Handover({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(["delivery", "shell"]);
  const locale = useLocale();
  const { deal, milestone, items, handovers, defects, heldSince, may, now } = loaderData;
  const names = { buyer: partyName(deal.buyer, locale), seller: partyName(deal.seller, locale) };
  const roles = useRoleNames(deal.words);
  const path = `/deals/${deal.id}/milestones/${milestone.id}`;
  const lines = items.filter(({ taken }) => taken);
  return (
    <div className="wrap">
      <DealCrumb deal={deal} />
      <div className="title">
        <div>
          <h1>{loaderData.title}</h1>
          <p className="lead mt-s-2 max-w-[68ch]">{t("handover.lead", names)}</p>
          <p className="sub">{t("handover.parties", { code: deal.code, ...names, ...roles })}</p>
        </div>
      </div>
      <Section title={t("list.title")} note={t("list.note", { ...roles })}>
        <ChecklistRows items={items} roles={roles} />
        {may.draft && <DraftForm sent={actionData} />}
      </Section>
      {(may.tick || may.write) && (
        <Section title={t("write.title")} note={may.write ? t("write.note") : undefined}>
          <WriteForm
            key={items.map(({ id }) => id).join()}
            items={items}
            wording={may.write}
            sent={actionData}
          />
          {may.deliver && (
            <p className="acts mt-s-3">
              <Link className="btn quiet" to={`${path}/deliver`}>
                {t("write.deliver")}
              </Link>
            </p>
          )}
        </Section>
      )}
      {may.propose && (
        <Section title={t("propose.title")}>
          <ProposeForm key={items.length} sent={actionData} />
        </Section>
      )}
      {may.judge && (
        <Section title={t("judge.title")}>
          <JudgeForm items={lines} sent={actionData} />
          {may.decide && <Decide path={path} />}
        </Section>
      )}
      {may.decide && !may.judge && <Decide path={path} />}
      {defects.length > 0 && (
        <Section id="defects" title={t("defects.title")} note={t("defects.note", { ...roles })}>
          <ol className="rows">
            {defects.map((defect) => (
              <li key={defect.id} className="wrap-anywhere">
                <p className="whitespace-pre-line">
                  {defect.position}. {defect.text}
                </p>
                <DefectState defect={defect} now={now} heldSince={heldSince} roles={roles} />
                {defect.answerNote && <p className="sub">{defect.answerNote}</p>}
                {may.answer && !defect.answer && <DefectForm defect={defect} sent={actionData} />}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {handovers.length > 0 && (
        <Section title={t("rounds.title")}>
          <RoundRows rounds={handovers} roles={roles} heldSince={heldSince} />
        </Section>
      )}
    </div>
  );
}

/** Whether it is accepted, once the list was looked at. */
function Decide({ path }: { path: string }) {
  const { t } = useTranslation("delivery");
  return (
    <p className="acts mt-s-3">
      <Link className="btn" to={`${path}/accept`}>
        {t("judge.accept")}
      </Link>
      <Link className="btn quiet" to={`${path}/changes`}>
        {t("judge.changes")}
      </Link>
    </p>
  );
}
