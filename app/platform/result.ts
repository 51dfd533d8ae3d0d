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

/** @param key of the `refusals` messages */
export function refuse(
  status: Refusal["status"],
  key: string,
  more: Pick<Refusal, "params" | "fields"> = {},
): Result<never> {
  return { ok: false, refusal: { status, key, ...more } };
}

/** A refusal of one answer, said at its field. */
export function atField(refusal: Refusal, field: string): Refusal {
  if (refusal.status !== 422 || refusal.fields) return refusal;
  return { ...refusal, key: "form.check_fields", fields: { [field]: refusal.key } };
}

/** What several things asked for at once were refused for: what concerns the whole, else all their fields. */
export function refusalOf(results: readonly Result<unknown>[]): Refusal | null {
  const refusals = results.flatMap((result) => (result.ok ? [] : [result.refusal]));
  const [first = null] = refusals;
  if (!first || refusals.some(({ fields }) => !fields)) {
    return refusals.find(({ fields }) => !fields) ?? first;
  }
  return {
    ...first,
    params: Object.assign({}, ...refusals.map(({ params }) => params)),
    fields: Object.assign({}, ...refusals.map(({ fields }) => fields)),
  };
}

/** Carries a refusal out of what must stop: of a transaction everything written in it is rolled back. */
export class RefusalError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.key);
    this.refusal = refusal;
  }
}
