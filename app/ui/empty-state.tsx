import type { ReactNode } from "react";
import { OpenSpan } from "./arc.tsx";
import { classNames } from "./class-names.ts";

interface EmptyStateProps {
  /** That nothing is here. */
  title: ReactNode;
  /** Why, and what to do. */
  children: ReactNode;
  /** Buttons or links. */
  actions?: ReactNode;
  /** Stands in a section that has its rule and title already. */
  inSection?: boolean | undefined;
}

/** Nothing here yet: the open span, why, and what to do. */
export function EmptyState({ title, children, actions, inSection }: EmptyStateProps) {
  const Title = inSection ? "h3" : "h2";
  return (
    <div className={classNames("none", inSection && "bare")}>
      <OpenSpan />
      <div>
        <Title>{title}</Title>
        <p>{children}</p>
        {actions && <p className="acts">{actions}</p>}
      </div>
    </div>
  );
}
