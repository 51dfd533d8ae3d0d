/** The code lists whose labels are in the `codes` messages. Apart from the lists, which browsers seldom need. */
export type CodeList =
  | "scienceFields"
  | "industries"
  | "solutionCategories"
  | "trl"
  | "transferForms"
  | "paymentMethods"
  | "priceModes"
  | "ipTypes"
  | "ipStatuses"
  | "organisationKinds"
  | "enterpriseSizes"
  | "declineReasons";

/** Message keys cannot hold a dot: "2.4" is kept as "2_4". */
export function codeKey(list: CodeList, code: string | number): string {
  return `codes:${list}.${String(code).replaceAll(".", "_")}`;
}
