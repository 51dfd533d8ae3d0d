import { data, Link, redirect } from "react-router";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { disputesOf } from "#app/disputes/queries.server.ts";
import { stateCase } from "#app/disputes/state-case.server.ts";
import { CaseList } from "#app/disputes/views/case-list.tsx";
import { StatementForm } from "#app/disputes/views/statement-form.tsx";
import { acceptAttribute } from "#app/documents/model.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/dispute.ts";
import { requireInnerDeal, requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["disputes", "deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { ctx, opened, deal } = await requireInnerDeal(request, context, params.dealId);
  const { db, locale } = ctx;
  const { details, side } = opened;
  const name = (one: { nameVi: string; nameEn: string | null }) =>
    pick({ vi: one.nameVi, en: one.nameEn }, locale);
  return {
    title: translator(locale).getFixedT(null, "disputes")("title", { code: details.code }),
    deal,
    parties: { buyer: name(details.buyer), seller: name(details.seller) },
    disputes: await disputesOf(db, details.id),
    mediates: side === null,
    accept: acceptAttribute("dispute_file"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const { dealId } = params;
  const received = await receiveForm(request, { maxFiles: 1 });
  const { form, files } = received;
  const values = nestForm(form);
  const answer = (refusal: Refusal) => data({ refusal, values }, { status: refusal.status });
  if (received.refusal) return answer(received.refusal);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const done = await stateCase(ctx, { dealId, values, upload: files[0] ?? null });
  if (done.ok) throw redirect(`/deals/${dealId}/dispute`, 303);
  if (done.refusal.status === 404) throw notFound();
  return answer(done.refusal);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, disputes, parties, mediates, accept } = loaderData;
  const { t } = useTranslation(["disputes", "shell"]);
  const open = disputes.find(({ resolvedAt }) => resolvedAt === null);
  const over = disputes.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <div className="wrap">
      <SubpageHeading deal={deal} title={t("heading")} lead={t("lead")} />
      {open ? (
        <>
          <Notice tone="urgent" className="mt-s-3">
            {t("frozen")}
          </Notice>
          <Section title={t("open")}>
            <CaseList dispute={open} parties={parties} />
            <StatementForm
              part={mediates ? "mediate" : deal.side === open.side ? "add" : "answer"}
              accept={accept}
              answer={actionData}
            />
          </Section>
          {mediates && (
            <Section title={t("outcome")}>
              <Link className="btn" to={`/deals/${deal.id}/steps/resolve_dispute`}>
                {t("resolve")}
              </Link>
            </Section>
          )}
        </>
      ) : (
        <p className="mt-s-3">{t("none_open")}</p>
      )}
      {over.map((dispute) => (
        <Section key={dispute.id} title={t("over")}>
          <CaseList dispute={dispute} parties={parties} />
        </Section>
      ))}
    </div>
  );
}
