import { Form } from "react-router";
import { formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { RowList } from "#app/ui/row-list.tsx";
import type { Rail } from "../model.ts";

export interface PayOptionsProps {
  seller: string;
  /** Whether the payee has an account to transfer to. */
  bankOffered: boolean;
  /** What Stripe can do here; "absent" where the installation has no keys. */
  stripe: "offered" | "too_large" | "too_small" | "absent";
  stripeMaxVnd: bigint;
}

/** The ways to pay a milestone, one plain sentence each, and why one is not there. */
export function PayOptions({ seller, bankOffered, stripe, stripeMaxVnd }: PayOptionsProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const max = formatVnd(stripeMaxVnd, locale);
  return (
    <RowList>
      <li>
        <h3>{t("rails.bank_transfer")}</h3>
        <p className="mt-s-1">
          {t(bankOffered ? "pay.bank_text" : "pay.no_bank_account", { seller })}
        </p>
        {bankOffered && <StartButton rail="bank_transfer" label={t("pay.bank_start")} />}
      </li>
      {stripe !== "absent" && (
        <li>
          <h3>{t("rails.stripe")}</h3>
          {stripe === "offered" && <p className="mt-s-1">{t("pay.stripe_text")}</p>}
          {stripe === "too_large" && <p className="mt-s-1">{t("pay.stripe_too_large", { max })}</p>}
          {stripe === "too_small" && <p className="mt-s-1">{t("pay.stripe_too_small")}</p>}
          {stripe === "offered" && (
            <StartButton rail="stripe" label={t("pay.stripe_start")} quiet />
          )}
        </li>
      )}
    </RowList>
  );
}

function StartButton({ rail, label, quiet }: { rail: Rail; label: string; quiet?: boolean }) {
  const { t } = useTranslation("payments");
  return (
    <Form method="post" className="acts mt-s-3">
      <SubmitButton
        name="rail"
        value={rail}
        label={label}
        busy={t("pay.busy")}
        quiet={quiet ?? false}
      />
    </Form>
  );
}
