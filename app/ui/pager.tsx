import type { ReactNode } from "react";
import { Link } from "react-router";
import { Icon } from "./icon.tsx";

export interface PageLink {
  to: string;
  text: ReactNode;
}

interface PagerProps {
  label: string;
  /** Where we are, e.g. "Trang 1 trên 3". */
  summary: ReactNode;
  previous?: PageLink | undefined;
  next?: PageLink | undefined;
}

/** The way through a list of several pages. */
export function Pager({ label, summary, previous, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      <span className="sub">{summary}</span>
      <span className="acts">
        {previous && (
          <Link className="more" to={previous.to} rel="prev">
            <Icon name="back" />
            {previous.text}
          </Link>
        )}
        {next && (
          <Link className="more" to={next.to} rel="next">
            {next.text}
            <Icon name="next" />
          </Link>
        )}
      </span>
    </nav>
  );
}
