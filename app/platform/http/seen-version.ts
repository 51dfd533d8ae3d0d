/**
 * The version of a record that the sender of a form was looking at.
 * @param name of the hidden field that carries it
 * @returns -1 for what is no version: no record has it, so it is refused as one that has passed
 */
export function seenVersion(form: FormData, name = "version"): number {
  const sent = String(form.get(name) ?? "");
  return /^\d{1,9}$/.test(sent) ? Number(sent) : -1;
}
