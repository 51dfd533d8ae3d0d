/** "Quy mô: …" for a list of faults, but a question keeps its own mark; no name: the fault alone. */
export function faultText(name: string | undefined, fault: string): string {
  if (!name) return fault;
  return name.endsWith("?") ? `${name} ${fault}` : `${name}: ${fault}`;
}
