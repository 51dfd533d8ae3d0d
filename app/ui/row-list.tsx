import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

interface RowListProps {
  children: ReactNode;
  /** Their order says something. */
  ordered?: boolean | undefined;
  label?: string | undefined;
  className?: string | undefined;
}

/** A list as rows between hairlines; holds list items. */
export function RowList({ children, ordered, label, className }: RowListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className={classNames("rows", className)} aria-label={label}>
      {children}
    </List>
  );
}
