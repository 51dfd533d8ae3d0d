/** Field -> its label, in the order of the form. */
export type FieldLabels = Readonly<Record<string, string>>;

/** "Quy mô: …" for a list of faults, but a question keeps its own mark; no name: the fault alone. */
export function faultText(name: string | undefined, fault: string): string {
  if (!name) return fault;
  return name.endsWith("?") ? `${name} ${fault}` : `${name}: ${fault}`;
}

/** Fields with what is wrong with each, in the order of the labels; a field without one comes last. */
export function inFormOrder(
  errors: Readonly<Record<string, string>>,
  labels: Readonly<Record<string, unknown>>,
): [field: string, fault: string][] {
  const order = Object.keys(labels);
  const place = (field: string) => (field in labels ? order.indexOf(field) : order.length);
  return Object.entries(errors).sort(([a], [b]) => place(a) - place(b));
}

/** The faults of a form for the list on top of it: each with the label of its field, in the order of the labels. */
export function faultList(errors: Readonly<Record<string, string>>, labels: FieldLabels) {
  return inFormOrder(errors, labels).map(([field, text]) => ({
    field,
    text: faultText(labels[field], text),
  }));
}
