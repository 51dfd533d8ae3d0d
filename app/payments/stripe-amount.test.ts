import { describe, expect, test } from "vitest";
import { ceilingOf, exponentOf, fromStripeAmount, toStripeAmount } from "./stripe-amount.ts";

describe("amounts for Stripe", () => {
  test("₫ is counted in whole units", () => {
    expect(exponentOf("vnd")).toBe(0);
    expect(exponentOf("USD")).toBe(2);
    expect(exponentOf("KWD")).toBe(3);
    expect(toStripeAmount(500_000n, "VND", {})).toEqual({ ok: true, value: 500_000 });
  });

  test("one charge carries eight digits, and no more than configured", () => {
    expect(toStripeAmount(99_999_999n, "VND", {}).ok).toBe(true);
    expect(toStripeAmount(100_000_000n, "VND", {})).toMatchObject({
      refusal: { key: "payments.stripe_too_large" },
    });
    const low = { VND: 50_000_000n };
    expect(ceilingOf("vnd", low)).toBe(50_000_000n);
    expect(toStripeAmount(50_000_001n, "VND", low).ok).toBe(false);
    expect(ceilingOf("VND", { VND: 900_000_000n })).toBe(99_999_999n);
  });

  test("what Stripe would refuse as too little is refused before", () => {
    expect(toStripeAmount(14_999n, "VND", {})).toMatchObject({
      refusal: { key: "payments.stripe_too_small" },
    });
    expect(toStripeAmount(0n, "USD", {}).ok).toBe(false);
  });

  test("three decimals end in a zero", () => {
    expect(toStripeAmount(1_230n, "KWD", {}).ok).toBe(true);
    expect(toStripeAmount(1_234n, "KWD", {}).ok).toBe(false);
  });

  test("nothing reported is nothing", () => {
    expect(fromStripeAmount(null)).toBe(0n);
    expect(fromStripeAmount(93_000_000)).toBe(93_000_000n);
  });
});
