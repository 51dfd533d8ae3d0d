import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { RouterContextProvider } from "react-router";
import { requestFacts } from "./request-context.ts";

/**
 * Draws a part of a page that the browser only shows. It travels once: within the page, or with the data when
 * the browser asks for that alone.
 * @param id of the element it fills
 * @returns what the loader gives to the element, null where the page brings it
 */
export function drawOnce(
  context: Readonly<RouterContextProvider>,
  id: string,
  part: ReactNode,
): string | null {
  const { drawn } = context.get(requestFacts);
  const html = renderToStaticMarkup(part);
  if (!drawn) return html;
  drawn.set(id, html);
  return null;
}
