const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Digits only: people write tax codes with dashes, dots and spaces. */
export function normaliseTaxCode(text: string): string {
  return text.replace(/[\s.\-–]/g, "");
}

/**
 * Whether a Vietnamese tax code can exist: 10 digits whose last is the check digit, or 13 when three
 * digits name a dependent unit. Check digit: 10 minus the weighted sum of the first nine modulo 11;
 * a result of 10 is never issued. Rule: Circular 105/2020/TT-BTC on tax registration, art. 5, and the
 * tax authority's published algorithm.
 */
export function isTaxCode(code: string): boolean {
  if (!/^\d{10}(\d{3})?$/.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(code[i]), 0);
  return 10 - (sum % 11) === Number(code[9]);
}
