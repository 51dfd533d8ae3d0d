import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface KindMarkProps {
  /** A full point stands for what is offered, a ring for what is wanted. */
  point: "full" | "ring";
  children: ReactNode;
  className?: string | undefined;
}

/** Which side of the span a thing stands on, before the words that say so. */
export function KindMark({ point, children, className }: KindMarkProps) {
  return (
    <span className={classNames("kind", point === "ring" && "need", className)}>{children}</span>
  );
}
