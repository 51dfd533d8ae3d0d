import { z } from "zod";

/** What somebody had typed when their session ended, ready to be sent again. */
export interface KeptForm {
  /** Where the form was sent to, with its query. */
  action: string;
  /** The page it was sent from. */
  page: string;
  /** Names and texts in their order; a name may come more than once. */
  fields: [name: string, text: string][];
}

export const keptFormSchema: z.ZodType<KeptForm> = z.object({
  action: z.string(),
  page: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
});

/** Secrets are typed anew; a "wardCode" is none. */
const secret = /password|secret|token|totp|^(backup)?code$/i;

/** The text fields worth keeping; null when a secret was typed or there is nothing to keep. */
export function fieldsToKeep(form: FormData): KeptForm["fields"] | null {
  const fields: KeptForm["fields"] = [];
  for (const [name, value] of form) {
    if (secret.test(name)) {
      if (value !== "") return null;
    } else if (typeof value === "string") fields.push([name, value]);
  }
  return fields.length > 0 ? fields : null;
}

/** Shorter texts are ticks, codes and choices. */
const WORTH_READING = 20;

/** What somebody wrote, apart from what the form itself sends along: ids and fingerprints are of one word. */
export function writtenTexts(fields: KeptForm["fields"]): KeptForm["fields"] {
  return fields.filter(([, text]) => text.length >= WORTH_READING && /\s/.test(text.trim()));
}
