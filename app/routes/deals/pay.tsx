import { data, redirect, redirectDocument } from "react-router";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { formatDate, formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { payPage } from "#app/payments/page-queries.server.ts";
import { formRefusal, startForm } from "#app/payments/schema.ts";
import { startBankTransfer } from "#app/payments/start-bank-transfer.server.ts";
import { startStripeCheckout } from "#app/payments/start-stripe-checkout.server.ts";
import { partyName } from "#app/payments/views/party-name.ts";
import { PayOptions } from "#app/payments/views/pay-options.tsx";
import { RefusalNotice } from "#app/payments/views/refusal-notice.tsx";
import { MilestoneMark } from "#app/payments/views/state-mark.tsx";
import { formOf } from "#app/platform/http/form-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { MoreLink } from "#app/ui/button.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/pay.ts";
import { requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["payments"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const page = await payPage(db, member.actor, params);
  if (!page.ok) throw page.refusal.status === 404 ? notFound() : forbidden();
  const { openPaymentId, milestone } = page.value;
  if (openPaymentId) throw redirect(`/deals/${params.dealId}/payments/${openPaymentId}`);
  const t = translator(locale).getFixedT(null, "payments");
  const { position, title } = milestone;
  return { ...page.value, title: t("pay.title", { position, milestone: title }) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const { db, now, locale } = ctxOf(context);
  const parsed = startForm.safeParse(Object.fromEntries(await formOf(request)));
  if (!parsed.success) return data({ refusal: formRefusal(parsed.error) }, { status: 422 });
  const ctx = { db, now, actor: member.actor };
  if (parsed.data.rail === "bank_transfer") {
    const started = await startBankTransfer(ctx, params);
    if (!started.ok) return data({ refusal: started.refusal }, { status: started.refusal.status });
    throw redirect(`/deals/${params.dealId}/payments/${started.value}`, 303);
  }
  const payerEmail = member.user.email;
  const started = await startStripeCheckout(ctx, { ...params, locale, payerEmail });
  if (!started.ok) return data({ refusal: started.refusal }, { status: started.refusal.status });
  throw redirectDocument(started.value.url, 303);
}

export default function Pay({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { milestone, deal, payable } = loaderData;
  const { title: obstacle } = useRefusal(payable.ok ? null : payable.refusal);
  const seller = partyName(deal.seller, locale);
  return (
    <div className="wrap">
      <DealCrumb deal={{ id: params.dealId, code: deal.code }} />
      <div className="title">
        <div>
          <h1>{loaderData.title}</h1>
          <p className="lead mt-s-2">
            {t("pay.lead", { amount: formatVnd(milestone.amountVnd, locale), seller })}
          </p>
          {milestone.dueOn && (
            <p className="sub">{t("pay.due", { date: formatDate(milestone.dueOn, locale) })}</p>
          )}
        </div>
      </div>
      <RefusalNotice refusal={actionData?.refusal} />
      {payable.ok ? (
        <Section title={t("pay.how")} note={t("pay.how_text", { seller })}>
          <PayOptions seller={seller} {...loaderData.options} />
        </Section>
      ) : (
        <Section title={t("table.state")}>
          <MilestoneMark state={milestone.state} />
          <p>{obstacle}</p>
          <p className="acts mt-s-3">
            <MoreLink to={`/deals/${params.dealId}`}>{t("pay.back")}</MoreLink>
          </p>
        </Section>
      )}
      {milestone.deliverable && (
        <Section title={t("pay.deliverable")}>
          <p className="whitespace-pre-line">{milestone.deliverable}</p>
        </Section>
      )}
    </div>
  );
}
