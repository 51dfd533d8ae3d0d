import type { useNavigation } from "react-router";

type Navigation = ReturnType<typeof useNavigation>;

/** A form on its way. */
export interface Sent {
  action: string;
  form: FormData;
  encType: Exclude<Navigation["formEncType"], undefined>;
}

let last: Sent | null = null;

/**
 * Remembers a form from its sending until a page has come of it. When none comes, the form is gone from the
 * screen and this is all that is left of what was typed.
 */
export function followSent({ state, formMethod, formAction, formData, formEncType }: Navigation) {
  if (state === "idle") last = null;
  if (state === "submitting" && formMethod === "POST" && formData) {
    last = { action: formAction, form: formData, encType: formEncType };
  }
}

/** The form that no page came of; null when nothing was sent. In the browser only. */
export function lastSent(): Sent | null {
  return last;
}
