import { data, Link, redirect, redirectDocument } from "react-router";
import { acceptAttribute } from "#app/documents/model.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { formatDateTime, formatDeadline, formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { actOnPayment } from "#app/payments/act-on-payment.server.ts";
import { paymentPage } from "#app/payments/page-queries.server.ts";
import { refreshCheckout } from "#app/payments/refresh-checkout.server.ts";
import { formRefusal, paymentForm } from "#app/payments/schema.ts";
import { partyName } from "#app/payments/views/party-name.ts";
import { PaymentActions } from "#app/payments/views/payment-actions.tsx";
import { PaymentFacts } from "#app/payments/views/payment-facts.tsx";
import { IntentForm } from "#app/payments/views/payment-forms.tsx";
import { paymentLead } from "#app/payments/views/payment-lead.ts";
import { RefundList } from "#app/payments/views/refund-list.tsx";
import { RefusalNotice } from "#app/payments/views/refusal-notice.tsx";
import { TransferSheet } from "#app/payments/views/transfer-sheet.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { MoreLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/payment.ts";
import { requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["payments"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const back = new URL(request.url).searchParams.get("back");
  let page = await paymentPage(db, member.actor, params);
  if (!page.ok) throw page.refusal.status === 404 ? notFound() : forbidden();
  if (back && page.value.may.goOn) {
    // The payer may be back before Stripe's notice is: look there ourselves.
    await refreshCheckout({ db, now }, params.paymentId);
    page = await paymentPage(db, member.actor, params);
    if (!page.ok) throw notFound();
  }
  const t = translator(locale).getFixedT(null, "payments");
  const title = t("payment.title", { reference: page.value.payment.reference });
  const stillOut = back === "paid" && page.value.payment.state === "awaiting";
  return { ...page.value, title, stillOut, accept: acceptAttribute("payment_evidence") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const { db, now, locale } = ctxOf(context);
  const received = await receiveForm(request, { maxFiles: 1 });
  const values = Object.fromEntries(received.form) as Record<string, string>;
  const answer = (refusal: Refusal) => data({ refusal, values }, { status: refusal.status });
  if (received.refusal) return answer(received.refusal);
  const parsed = paymentForm.safeParse(values);
  if (!parsed.success) return answer(formRefusal(parsed.error));
  const ctx = { db, now, actor: member.actor };
  const file = received.files[0] ?? null;
  const done = await actOnPayment(ctx, { ...params, locale }, parsed.data, file);
  if (!done.ok) return answer(done.refusal);
  if (done.value.startsWith("http")) throw redirectDocument(done.value, 303);
  throw redirect(done.value, 303);
}

export default function PaymentPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { payment, deal, milestone, standing, transfer, refunds } = loaderData;
  const buyer = partyName(deal.buyer, locale);
  const seller = partyName(deal.seller, locale);
  const lead = t(`payment.${paymentLead(payment, standing)}`, {
    buyer,
    seller,
    amount: formatVnd(payment.amount, locale),
    reference: payment.reference,
    at: payment.matchedAt ? formatDateTime(payment.matchedAt, locale) : "",
    until: payment.expiresAt ? formatDeadline(payment.expiresAt, locale) : "",
  });
  const staff = standing === "operator";
  const facts = (
    <Section title={t("payment.facts")}>
      <PaymentFacts payment={payment} seller={seller} payeeAccount={loaderData.payeeAccount} />
      <p className="acts mt-s-3">
        <MoreLink to={`/deals/${params.dealId}`}>{t("payment.back_to_deal")}</MoreLink>
      </p>
    </Section>
  );
  return (
    <div className="wrap">
      <p className="crumb">
        {staff ? (
          <Link to="/operator/payments">{t("operator.title")}</Link>
        ) : (
          <Link to="/deals">{t("crumb.deals")}</Link>
        )}{" "}
        / <Link to={`/deals/${params.dealId}`}>{deal.code}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{loaderData.title}</h1>
          <p className="lead mt-s-2" aria-live="polite">
            {lead}
          </p>
          <p className="sub">
            {t("payment.for", { position: milestone.position, milestone: milestone.title })}
          </p>
        </div>
      </div>
      <RefusalNotice
        refusal={actionData?.refusal}
        labels={{
          bankTransactionNumber: t("payment.number_label"),
          file: t("payment.file_label"),
          amount: t("payment.refund_amount"),
          reason: t(staff ? "payment.reason" : "payment.refund_reason"),
        }}
      />
      {loaderData.stillOut && (
        <Notice tone="wait" live className="mt-s-4">
          {t("payment.stripe_back")} <Link to="?back=paid">{t("payment.refresh")}</Link>
        </Notice>
      )}
      {loaderData.may.goOn && !loaderData.stillOut && (
        <div className="mt-s-4">
          <IntentForm intent="continue" submit={t("payment.go_stripe")} />
        </div>
      )}
      {transfer && (
        <Section title={t("payment.how")} note={t("payment.how_text")}>
          {transfer.changedAt && (
            <Notice tone="urgent" className="mb-s-4">
              {t("payment.account_changed", {
                seller,
                at: formatDateTime(transfer.changedAt, locale),
              })}
            </Notice>
          )}
          <TransferSheet
            amount={payment.amount}
            reference={payment.reference}
            transfer={transfer}
          />
        </Section>
      )}
      {staff && facts}
      <PaymentActions {...loaderData} buyer={buyer} seller={seller} sent={actionData} />
      {!staff && facts}
      {refunds.length > 0 && (
        <Section title={t("payment.refunds")}>
          <RefundList refunds={refunds} />
        </Section>
      )}
    </div>
  );
}
