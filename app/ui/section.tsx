import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";

export interface SectionProps {
  title: ReactNode;
  /** A sentence or two under the title. */
  note?: ReactNode;
  /** A link under the note. */
  action?: ReactNode;
  /** Target of links within the page. */
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A section under a 2 px rule: its head at the side, one content element beside it. */
export function Section({ title, note, action, id, className, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={classNames("sec", className)} id={id} aria-labelledby={titleId}>
      <div className="head">
        <h2 id={titleId}>{title}</h2>
        {note && <p>{note}</p>}
        {action && <p className="act">{action}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
