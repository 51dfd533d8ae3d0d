import { type RefObject, useEffect, useRef } from "react";
import { useNavigate } from "react-router";

/**
 * Lets the plain links in an element that say `data-swift` change the page without loading it anew, by one
 * listener for all of them; `data-swift="still"` keeps the place on the page. A long list of the framework's own links costs the server more than the rest of the list.
 */
export function useSwiftLinks<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const here = element.current;
    const follow = (event: MouseEvent) => {
      const link = swiftLink(event);
      if (!link) return;
      event.preventDefault();
      const preventScrollReset = link.dataset.swift === "still";
      navigate(link.pathname + link.search + link.hash, { preventScrollReset });
    };
    here?.addEventListener("click", follow);
    return () => here?.removeEventListener("click", follow);
  }, [navigate]);
  return element;
}

/** The link a click is for; null for what is the browser's: other tabs, downloads, other sites. */
function swiftLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  return link?.dataset.swift !== undefined && link.origin === location.origin ? link : null;
}
