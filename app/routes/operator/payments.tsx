import { data, Link, redirect } from "react-router";
import { formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { actAsOperator } from "#app/payments/act-as-operator.server.ts";
import { operatorPage } from "#app/payments/oversight-queries.server.ts";
import { UNMATCHED_ALERT_DAYS } from "#app/payments/rules.ts";
import { formRefusal, ledgerQuery, operatorForm } from "#app/payments/schema.ts";
import { BalanceTable, EntryTable } from "#app/payments/views/ledger-tables.tsx";
import { RefusalNotice } from "#app/payments/views/refusal-notice.tsx";
import {
  ApprovalQueueRow,
  PaymentQueueRow,
  PayoutQueueRow,
  Queue,
  QuietQueues,
  RefundQueueRow,
} from "#app/payments/views/work-lists.tsx";
import { formOf } from "#app/platform/http/form-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { MoreLink } from "#app/ui/button.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/payments.ts";

export const handle = { messages: ["payments"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, now, locale } = ctxOf(context);
  const query = ledgerQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const page = await operatorPage(db, now, query);
  const t = translator(locale).getFixedT(null, "payments");
  const asked = query.account !== undefined || query.before !== undefined;
  return { ...page, account: query.account ?? null, asked, now, title: t("operator.title") };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireKind(request, context, "operator");
  const { db, now } = ctxOf(context);
  const values = Object.fromEntries(await formOf(request)) as Record<string, string>;
  const parsed = operatorForm.safeParse(values);
  if (!parsed.success) return data({ refusal: formRefusal(parsed.error), values }, { status: 422 });
  const done = await actAsOperator({ db, now, actor: member.actor }, parsed.data);
  if (!done.ok) return data({ refusal: done.refusal, values }, { status: done.refusal.status });
  throw redirect("/operator/payments", 303);
}

export default function OperatorPayments({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { queues, now, account, asked, balances, entries, older, limitVnd } = loaderData;
  const count =
    queues.approvals.length +
    queues.unmatched.length +
    queues.payouts.length +
    queues.refunds.length +
    queues.returns.length;
  const named = [
    [queues.approvals, t("operator.approvals")],
    [queues.unmatched, t("operator.unmatched", { days: UNMATCHED_ALERT_DAYS })],
    [queues.refunds, t("operator.refunds")],
    [queues.payouts, t("operator.payouts")],
    [queues.waiting, t("operator.waiting")],
  ] as const;
  const quiet = named.filter(([items]) => items.length === 0).map(([, title]) => title);
  const limit = formatVnd(limitVnd, locale);
  const days = UNMATCHED_ALERT_DAYS;
  const inField = Object.keys(actionData?.refusal.fields ?? {}).length > 0;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("crumb.operator")}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{loaderData.title}</h1>
          <p className="lead mt-s-2">
            {count === 0 ? t("operator.lead_none") : t("operator.lead", { count })}
          </p>
        </div>
      </div>
      {!inField && <RefusalNotice refusal={actionData?.refusal} />}
      <Queue
        id="approvals"
        title={t("operator.approvals")}
        note={t("operator.approvals_text", { limit })}
        items={queues.approvals}
        row={(row) => <ApprovalQueueRow key={row.id} row={row} now={now} />}
      />
      <Queue
        id="unmatched"
        title={t("operator.unmatched", { days })}
        note={t("operator.unmatched_text")}
        items={queues.unmatched}
        row={(payment) => <PaymentQueueRow key={payment.id} payment={payment} now={now} late />}
      />
      <Queue
        id="refunds"
        title={t("operator.refunds")}
        note={t("operator.refunds_text")}
        items={queues.refunds}
        row={(refund) => (
          <RefundQueueRow key={refund.id} refund={refund} now={now} kind="bank_refund" />
        )}
      />
      <Queue
        id="payouts"
        title={t("operator.payouts")}
        note={t("operator.payouts_text")}
        items={queues.payouts}
        row={(payment) => <PayoutQueueRow key={payment.id} payment={payment} now={now} />}
      />
      <Queue
        id="returns"
        title={t("operator.returns")}
        note={t("operator.returns_text")}
        items={queues.returns}
        row={(refund) => <RefundQueueRow key={refund.id} refund={refund} now={now} kind="return" />}
      />
      <Queue
        id="waiting"
        title={t("operator.waiting")}
        note={t("operator.waiting_text")}
        items={queues.waiting}
        row={(payment) => <PaymentQueueRow key={payment.id} payment={payment} now={now} />}
      />
      <QuietQueues titles={quiet} />
      <Section id="ledger" title={t("operator.ledger")} note={t("operator.ledger_text")}>
        <BalanceTable balances={balances} />
      </Section>
      <Section
        id="entries"
        title={t("operator.entries")}
        note={
          account
            ? t("operator.entries_of", { account: t(`accounts.${account}`) })
            : t("operator.entries_all")
        }
        folded={asked ? undefined : t("operator.entries_open", { count: entries.length })}
        action={account && <Link to="?#entries">{t("operator.show_all")}</Link>}
      >
        <EntryTable entries={entries} />
        {older && (
          <p className="acts mt-s-3">
            <MoreLink
              to={`?${new URLSearchParams({ ...(account && { account }), before: older })}#entries`}
            >
              {t("operator.more")}
            </MoreLink>
          </p>
        )}
      </Section>
    </div>
  );
}
