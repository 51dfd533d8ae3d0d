import type { TFunction } from "i18next";
import { formatDate, formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import { type Terms, termsValue } from "../negotiation/terms.ts";
import { type ContractItemCode, type ContractTexts, contractItems } from "./contract.ts";

/** The contract is written in Vietnamese, which prevails. */
function speaker(): TFunction<"deals"> {
  return translator("vi").getFixedT(null, "deals");
}

/** The contract's contents as the accepted terms already state them; the rest stays for the parties. */
function prefilled(terms: Terms, technology: string): ContractTexts {
  const t = speaker();
  const label = (key: string) => t(key as never) as string;
  const code = (list: string, value: string) => label(`terms.values.${list}.${value}`);
  const transferForm = label(codeKey("transferForms", terms.form));
  const fixed = terms.milestones.map((milestone, index) =>
    t("contract.prefill.milestone", {
      number: index + 1,
      title: milestone.title,
      deliverable: milestone.deliverable || milestone.title,
      amount: formatVnd(milestone.amountVnd, "vi"),
      due: milestone.dueOn ? formatDate(milestone.dueOn, "vi") : t("contract.prefill.no_date"),
    }),
  );
  const royalty =
    terms.royaltyPercent && terms.royaltyBase
      ? t("contract.prefill.royalty", {
          percent: terms.royaltyPercent,
          base: code("royaltyBase", terms.royaltyBase),
        })
      : "";
  const texts: ContractTexts = {
    technology_name: technology,
    right_transferred: t("contract.prefill.right", {
      form: transferForm,
      exclusivity: code("exclusivity", terms.exclusivity),
      territory: terms.territory || t("contract.prefill.no_limit"),
      field: terms.fieldOfUse || t("contract.prefill.no_limit"),
      sublicensing: code("sublicensing", terms.sublicensing),
    }),
    transfer_method: t("contract.prefill.method", {
      support: terms.support || t("contract.prefill.by_documents"),
      days: terms.trainingDays,
    }),
    price_payment: [
      t("contract.prefill.price", {
        amount: formatVnd(termsValue(terms), "vi"),
        method: label(codeKey("paymentMethods", terms.priceMethod)),
      }),
      ...fixed,
      royalty,
    ]
      .filter(Boolean)
      .join("\n"),
    term_effect:
      terms.termMonths === null
        ? t("contract.prefill.no_end")
        : t("contract.prefill.term", { months: terms.termMonths }),
    plan_place: fixed.join("\n"),
    dispute_body: code("disputeBody", terms.disputeBody),
  };
  if (terms.warrantyMonths > 0) {
    texts.warranty = t("contract.prefill.warranty", { months: terms.warrantyMonths });
  }
  if (terms.note) texts.other = terms.note;
  return texts;
}

/** Model wording for the contents that are still empty; the parties read and change it. */
export function withModelTexts(texts: ContractTexts): ContractTexts {
  const t = speaker();
  const filled: ContractTexts = { ...texts };
  for (const { code, required } of contractItems) {
    if (required && !filled[code]?.trim()) {
      filled[code] = t(`contract.model.${code}` as never) as ContractTexts[ContractItemCode];
    }
  }
  return filled;
}

/**
 * Puts the accepted terms into the contract's contents, in the transaction that accepts them. What the
 * parties wrote about other contents stays.
 * @param withModels for terms taken from a listing as they stand: nothing is left to write
 */
export async function prefillContract(
  tx: Tx,
  deal: { id: string; titleVi: string },
  terms: Terms,
  withModels: boolean,
): Promise<void> {
  const known = await tx.dealContract.findUnique({
    where: { dealId: deal.id },
    select: { items: true },
  });
  const texts = { ...((known?.items ?? {}) as ContractTexts), ...prefilled(terms, deal.titleVi) };
  const items = withModels ? withModelTexts(texts) : texts;
  await tx.dealContract.upsert({
    where: { dealId: deal.id },
    create: { dealId: deal.id, items },
    update: { items, documentId: null, documentHash: null },
  });
}
