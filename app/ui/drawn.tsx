import { createContext, use, useLayoutEffect, useRef, useState } from "react";
import { useSwiftLinks } from "./use-swift-links.ts";

type DrawnParts = ReadonlyMap<string, string>;

/** What the server has drawn for the page it is sending, by the id of the element; empty in the browser. */
export const DrawnContext = createContext<DrawnParts>(new Map());

interface Props {
  as: "ol" | "ul" | "div";
  id: string;
  /** HTML of our own; null where the page brought it. */
  html: string | null;
  className?: string;
}

/**
 * An element whose content was drawn on the server and stays as it is: the browser gets it once, as HTML, and
 * neither the data it was made of nor the code that draws it. Its links are plain ones that say `data-swift`.
 */
export function Drawn({ as: Tag, id, html, className }: Props) {
  const parts = use(DrawnContext);
  // One object for good: React writes the content of every new one, and what came later is written below.
  const [first] = useState(() => ({ __html: html ?? parts.get(id) ?? standing(id) }));
  const shown = useRef(first.__html);
  const element = useSwiftLinks<HTMLElement>();
  useLayoutEffect(() => {
    if (html === null || html === shown.current || !element.current) return;
    shown.current = html;
    redraw(element.current, html);
  }, [html, element]);
  return (
    <Tag
      ref={element as React.RefObject<never>}
      id={id}
      className={className}
      // The browser writes HTML in a way of its own, so what stands there never compares equal.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own components, which escape every text
      dangerouslySetInnerHTML={first}
    />
  );
}

/** What the page itself brought. */
function standing(id: string): string {
  return typeof document === "undefined" ? "" : (document.getElementById(id)?.innerHTML ?? "");
}

/** Whoever stood on a link, button or box stands on its successor afterwards. */
function redraw(element: HTMLElement, html: string): void {
  const stood = element.contains(document.activeElement) ? document.activeElement : null;
  element.innerHTML = html;
  const targets = element.querySelectorAll<HTMLElement>("a, button, input");
  if (stood) [...targets].find((one) => aim(one) === aim(stood))?.focus({ preventScroll: true });
}

/** What an element is for, whatever its state: a button may change its name, a link its address. */
function aim(target: Element): string | null {
  if (target.id) return target.id;
  if (target instanceof HTMLInputElement) return `${target.name}=${target.value}`;
  return target.getAttribute("value") ?? target.getAttribute("href");
}
