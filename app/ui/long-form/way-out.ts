import type { ShouldRevalidateFunctionArgs } from "react-router";

/**
 * Where the form of a section leads once it is kept, by the button that was pressed: to what was written
 * about, to the same section with a row more, to its files, or on to the next.
 * @param at the address of what is written about
 */
export function wayOut(at: string, section: string, next: string, intent: string): string {
  if (intent === "later") return `${at}?done=save`;
  if (intent === "add") return `${at}/edit/${section}?rows=2`;
  const [, files] = /^(?:upload|remove):(\w+)/.exec(intent) ?? [];
  return files ? `${at}/edit/${section}#files-${files}` : `${at}/edit/${next}`;
}

/** Rows a section shows beyond those that are filled in. */
export function spareRows(request: Request): number {
  return Math.min(10, Number(new URL(request.url).searchParams.get("rows")) || 1);
}

/**
 * Whether the page of a section is read anew. After a refusal it is too: a press brings texts and files, and
 * what held of them was kept.
 */
export function readAnew(move: ShouldRevalidateFunctionArgs): boolean {
  return move.actionStatus !== undefined || move.defaultShouldRevalidate;
}
