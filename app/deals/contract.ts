/** The contents a technology-transfer contract states (Law 07/2017/QH14, art. 23); two of them only where there is need. */
export const contractItems = [
  { code: "technology_name", required: true },
  { code: "object_products_quality", required: true },
  { code: "right_transferred", required: true },
  { code: "transfer_method", required: true },
  { code: "rights_duties", required: true },
  { code: "price_payment", required: true },
  { code: "term_effect", required: true },
  { code: "definitions", required: false },
  { code: "plan_place", required: true },
  { code: "warranty", required: true },
  { code: "penalties", required: true },
  { code: "liability", required: true },
  { code: "dispute_body", required: true },
  { code: "other", required: false },
] as const;
export type ContractItemCode = (typeof contractItems)[number]["code"];
export type ContractTexts = Partial<Record<ContractItemCode, string>>;

/** Codes of the required contents that are still empty. */
export function missingItems(texts: ContractTexts): ContractItemCode[] {
  return contractItems
    .filter(({ code, required }) => required && !texts[code]?.trim())
    .map(({ code }) => code);
}
