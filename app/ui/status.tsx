import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** Disc, half disc, diamond, ring, dash: readable without the colour. */
export type StatusShape = "done" | "wait" | "urgent" | "next" | "off";

interface StatusProps {
  shape: StatusShape;
  children: ReactNode;
  className?: string | undefined;
}

/** A state as shape and words. */
export function Status({ shape, children, className }: StatusProps) {
  return <span className={classNames("st", shape, className)}>{children}</span>;
}
