/**
 * Which of a page's actions a form asks for: the value of its field, or pressed button, named `intent`.
 * @returns an empty text when nothing says so
 */
export function intentOf(form: FormData): string {
  const intent = form.get("intent");
  return typeof intent === "string" ? intent : "";
}
