import { useMatches } from "react-router";

interface PageHandle {
  messages?: string[];
  refusals?: boolean;
  codes?: boolean;
}

/**
 * Namespaces a page is rendered with: `export const handle = { messages: ["deals"] }`. A page that refuses
 * nothing says `refusals: false`, one that names no code `codes: false`, and is lighter.
 */
export function useMessageNames(): string[] {
  const matches = useMatches();
  const handles = matches.map((match) => match.handle as PageHandle | undefined);
  const names = new Set(["shell"]);
  if (!handles.some((handle) => handle?.codes === false)) names.add("codes");
  if (!handles.some((handle) => handle?.refusals === false)) names.add("refusals");
  for (const name of handles.flatMap((handle) => handle?.messages ?? [])) names.add(name);
  return [...names];
}
