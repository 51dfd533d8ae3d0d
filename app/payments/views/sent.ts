import type { Refusal } from "#app/platform/result.ts";

/** What a refused form sent, so that nothing has to be typed again. */
export interface Sent {
  values: Readonly<Record<string, string>>;
  refusal: Refusal;
}
