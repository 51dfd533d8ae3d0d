const BASE = "http://local.invalid";

/**
 * Where to go after signing in or another small step: only a path of this site. Anything that a browser
 * could read as another host ("//evil", "/\\evil", "https:evil", control characters) becomes `otherwise`.
 */
export function nextPathOf(asked: unknown, otherwise = "/"): string {
  if (typeof asked !== "string" || !asked.startsWith("/") || asked.length > 2_000) return otherwise;
  if (/^\/[/\\]/.test(asked) || hasControlCharacters(asked) || !URL.canParse(asked, BASE))
    return otherwise;
  const url = new URL(asked, BASE);
  if (url.origin !== BASE) return otherwise;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // "/.//evil" is normalised by the parser to "//evil".
  return path.startsWith("//") ? otherwise : path;
}

function hasControlCharacters(text: string): boolean {
  return [...text].some((character) => (character.codePointAt(0) ?? 0) < 0x20);
}

/** The query that carries a destination through the sign-in pages; empty for the home page. */
export function nextQuery(next: string): string {
  return next === "/" ? "" : `?${new URLSearchParams({ next })}`;
}
