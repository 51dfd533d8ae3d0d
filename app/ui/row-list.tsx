import type { ReactNode } from "react";
import { Link } from "react-router";
import { classNames } from "./class-names.ts";

interface RowListProps {
  children: ReactNode;
  /** Their order says something. */
  ordered?: boolean | undefined;
  label?: string | undefined;
  className?: string | undefined;
}

/** A list as rows between hairlines; holds `Row` or list items of its own making. */
export function RowList({ children, ordered, label, className }: RowListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className={classNames("rows", className)} aria-label={label}>
      {children}
    </List>
  );
}

interface RowProps {
  title: ReactNode;
  to: string;
  /** Who stands behind it. */
  detail?: ReactNode;
  /** At the right edge, e.g. a price. */
  end?: ReactNode;
  /** Under the right edge, e.g. how long it is open. */
  endNote?: ReactNode;
}

/** One row: title and name at the left, two facts at the right edge. */
export function Row({ title, to, detail, end, endNote }: RowProps) {
  return (
    <li className="row">
      <Link className="t" to={to}>
        {title}
      </Link>
      <p className="r">{end}</p>
      <p className="sub">{detail}</p>
      <p className="r sub">{endNote}</p>
    </li>
  );
}
