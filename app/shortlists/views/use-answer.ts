import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";

/** A refused form as its page gets it back. */
export interface Refused {
  intent: string;
  values: Record<string, string>;
  refusal: Refusal;
}

/** The same for the one who reads it. */
export interface Answer {
  intent: string;
  values: Record<string, string>;
  /** Field -> what is wrong, in words. */
  errors: Record<string, string>;
  /** A refusal that belongs to no field. */
  refusal: string | undefined;
}

export function useAnswer(refused: Refused | undefined): Answer | undefined {
  const { errors, whole } = useRefusal(refused?.refusal);
  return refused && { ...refused, errors, refusal: whole };
}
