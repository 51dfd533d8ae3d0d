import { useEffect, useRef } from "react";
import { type Location, useLocation, useNavigation, useNavigationType } from "react-router";
import { pageOf } from "#app/platform/http/page-of.ts";

/**
 * A page that scripts put in the place of another begins nowhere: the focus stays on what is gone, and
 * nobody who listens is told. So it moves to the place the address names, to the answer of a form that was
 * sent, else to the heading. A refused form has given it to its faults already.
 */
export function useArrivalFocus(): void {
  const location = useLocation();
  const kind = useNavigationType();
  const { state, formMethod } = useNavigation();
  const last = useRef(location);
  const sent = useRef(false);
  useEffect(() => {
    if (state !== "idle") sent.current = formMethod === "POST";
  }, [state, formMethod]);
  useEffect(() => {
    const from = last.current;
    const answers = sent.current;
    if (from === location) return;
    last.current = location;
    sent.current = false;
    const focus = document.activeElement ?? document.body;
    if (focus.closest('[role="alert"]')) return;
    const place = kind === "POP" ? null : placeNamed(location.hash);
    const lost = focus === document.body;
    if (!place && !lost && !isElsewhere(from, location, focus)) return;
    const answer = answers ? document.querySelector<HTMLElement>("main [role=status].say") : null;
    const target = place ?? answer ?? document.querySelector<HTMLElement>("main h1");
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: target !== answer });
  }, [location, kind]);
}

/** Another page, or by a link another page of the same list; what is typed or ticked keeps the focus. */
function isElsewhere(from: Location, to: Location, focus: Element): boolean {
  if (from.pathname !== to.pathname) return true;
  const [before, after] = [from, to].map(({ search }) => pageOf(new URLSearchParams(search)));
  return before !== after && focus.matches("a");
}

/** Our ids are plain; what a stranger writes behind the # need not even be decodable. */
function placeNamed(hash: string): HTMLElement | null {
  return hash ? document.getElementById(hash.slice(1)) : null;
}
