import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface SectionProps {
  title: ReactNode;
  /** A sentence or two under the title. */
  note?: ReactNode;
  /** A link under the note. */
  action?: ReactNode;
  /** Target of links within the page. */
  id?: string | undefined;
  className?: string | undefined;
  /** On a phone the content waits under these words; elsewhere and on paper it stands open. */
  folded?: string | undefined;
  children: ReactNode;
}

/** A section under a 2 px rule: its head at the side, one content element beside it. */
export function Section({ title, note, action, id, className, folded, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={classNames("sec", className)} id={id} aria-labelledby={titleId}>
      <div className="head">
        <h2 id={titleId}>{title}</h2>
        {note && <p>{note}</p>}
        {action && <p className="act">{action}</p>}
      </div>
      {folded ? (
        <details className="unfold">
          <summary>
            <Icon name="down" className="v" />
            {folded}
          </summary>
          {children}
        </details>
      ) : (
        <div>{children}</div>
      )}
    </section>
  );
}
