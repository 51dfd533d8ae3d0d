import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  className?: string | undefined;
}

/** Detail folded under a line that says how much there is. Opens by itself on paper. */
export function Disclosure({ summary, children, open, className }: DisclosureProps) {
  return (
    <details className={className} open={open}>
      <summary>
        <Icon name="down" className="v" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
