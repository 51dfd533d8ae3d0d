/**
 * A refusal is an expected "no" with a message key, told to the person in their language.
 * Throwing is for bugs.
 */
export interface Refusal {
  /** 403 no right, 404 not there for you, 409 somebody was faster, 422 what you sent does not hold, 429 too often, 507 no room left. */
  readonly status: 403 | 404 | 409 | 422 | 429 | 507;
  /** Key in the `refusals` messages. */
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Field path -> key in the `refusals` messages, shown next to the field. */
  readonly fields?: Readonly<Record<string, string>>;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(
  status: Refusal["status"],
  key: string,
  more: Pick<Refusal, "params" | "fields"> = {},
): Result<never> {
  return { ok: false, refusal: { status, key, ...more } };
}

/** Carries a refusal out of a transaction so that everything written in it is rolled back. */
export class RefusalError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.key);
    this.refusal = refusal;
  }
}
