import { useEffect, useRef } from "react";
import { useLocation, useNavigation, useNavigationType } from "react-router";

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
    const lost = focus === document.body && answers;
    if (!place && !lost && from.pathname === location.pathname) return;
    const answer = answers ? document.querySelector<HTMLElement>("main [role=status].say") : null;
    const target = place ?? answer ?? document.querySelector<HTMLElement>("main h1");
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: target !== answer });
  }, [location, kind]);
}

function placeNamed(hash: string): HTMLElement | null {
  return hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
}
