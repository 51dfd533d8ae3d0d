import type { ReactNode } from "react";
import { Disclosure } from "../disclosure.tsx";

interface Props {
  /** What is wished. */
  ask: ReactNode;
  /** What cannot be had back. */
  note: ReactNode;
  /** The form that does it. */
  children: ReactNode;
}

/** A step without a way back: opened first, with its consequence read, then pressed. */
export function FinalStep({ ask, note, children }: Props) {
  return (
    <Disclosure summary={ask} className="mt-3">
      <p className="note">{note}</p>
      <div className="acts mt-2">{children}</div>
    </Disclosure>
  );
}
