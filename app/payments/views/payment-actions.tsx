import { formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Rail } from "../model.ts";
import type { Standing } from "../policy.ts";
import { ConfirmForm, EvidenceForm, IntentForm, RefundForm } from "./payment-forms.tsx";
import type { Sent } from "./sent.ts";

export interface PaymentActionsProps {
  payment: {
    rail: Rail;
    amount: bigint;
    reference: string;
    state: string;
    bankTransactionNumber: string | null;
  };
  may: { giveEvidence: boolean; confirm: boolean; cancel: boolean; goOn: boolean; refund: boolean };
  standing: Standing;
  buyer: string;
  seller: string;
  refundRest: bigint;
  givenBack: bigint;
  accept: string;
  /** The form that was refused, if one was. */
  sent: Sent | undefined;
}

/** What its reader may do with a payment, each as a ruled section with a form. */
export function PaymentActions(props: PaymentActionsProps) {
  const { payment, may, standing, buyer, seller, sent } = props;
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const amount = formatVnd(payment.amount, locale);
  const staff = standing === "operator";
  const again = payment.state === "evidence_submitted";
  return (
    <>
      {may.confirm && (
        <Section
          title={t(staff ? "payment.staff_confirm" : "payment.confirm")}
          note={
            staff
              ? t("payment.staff_confirm_text", { seller })
              : t("payment.confirm_text", { amount, reference: payment.reference })
          }
        >
          <ConfirmForm sent={sent} amount={amount} staff={staff} />
        </Section>
      )}
      {may.giveEvidence && (
        <Section
          title={t(again ? "payment.evidence_again" : "payment.evidence")}
          note={t("payment.evidence_text")}
        >
          <EvidenceForm
            sent={sent}
            accept={props.accept}
            again={again}
            bankTransactionNumber={payment.bankTransactionNumber}
          />
        </Section>
      )}
      {may.cancel && (
        <Section title={t("payment.cancel_title")} note={t("payment.cancel_text")}>
          <IntentForm intent="cancel" submit={t("payment.cancel")} quiet />
        </Section>
      )}
      {may.refund && (
        <Section
          title={t("payment.refund")}
          note={
            payment.rail === "stripe"
              ? t("payment.refund_stripe_text", { buyer, seller })
              : t("payment.refund_bank_text", { buyer })
          }
        >
          <RefundForm
            sent={sent}
            rest={formatVnd(props.refundRest, locale)}
            givenBack={props.givenBack}
          />
        </Section>
      )}
    </>
  );
}
