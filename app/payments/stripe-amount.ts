import { ok, type Result, refuse } from "#app/platform/result.ts";

/**
 * Currencies Stripe takes in whole units. Source: Stripe documentation, "Supported currencies,
 * zero-decimal currencies", read in November 2026.
 */
const zeroDecimal = new Set(
  "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" "),
);

/** Currencies with three decimals; Stripe asks for a last digit of 0. Same source. */
const threeDecimal = new Set(["BHD", "JOD", "KWD", "OMR", "TND"]);

/** Number of decimals of the unit Stripe counts in. */
export function exponentOf(currency: string): 0 | 2 | 3 {
  const code = currency.toUpperCase();
  if (zeroDecimal.has(code)) return 0;
  return threeDecimal.has(code) ? 3 : 2;
}

/** One charge takes at most eight digits of the smallest unit unless a currency says otherwise. */
const EIGHT_DIGITS = 99_999_999n;

export interface Ceilings {
  /** Largest amount of one charge per currency, minor units; configuration of the installation. */
  readonly [currency: string]: bigint | undefined;
}

/** Largest amount of one charge, minor units. Configuration can only lower what Stripe allows. */
export function ceilingOf(currency: string, ceilings: Ceilings): bigint {
  const configured = ceilings[currency.toUpperCase()];
  return configured !== undefined && configured < EIGHT_DIGITS ? configured : EIGHT_DIGITS;
}

/**
 * Below about half a US dollar Stripe refuses a charge; in ₫ this floor stays above that at any rate
 * of the last ten years.
 */
const floors: Readonly<Record<string, bigint>> = { VND: 15_000n };

/**
 * The number Stripe's API takes for an amount of minor units: 500000 for 500.000 ₫, 1999 for 19.99.
 * Refuses amounts one charge cannot carry.
 */
export function toStripeAmount(
  amount: bigint,
  currency: string,
  ceilings: Ceilings,
): Result<number> {
  if (amount > ceilingOf(currency, ceilings)) return refuse(409, "payments.stripe_too_large");
  if (amount < (floors[currency.toUpperCase()] ?? 1n)) {
    return refuse(409, "payments.stripe_too_small");
  }
  if (exponentOf(currency) === 3 && amount % 10n !== 0n) {
    return refuse(409, "payments.stripe_rounding");
  }
  return ok(Number(amount));
}

/** An amount Stripe reports, back to minor units. */
export function fromStripeAmount(amount: number | null | undefined): bigint {
  return BigInt(amount ?? 0);
}
