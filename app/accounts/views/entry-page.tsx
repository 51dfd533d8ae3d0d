import type { ReactNode } from "react";

interface Props {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}

/** A page with one short form: signing up, a code, a new password. */
export function EntryPage({ title, lead, children }: Props) {
  return (
    <div className="wrap">
      <div className="title">
        <h1>{title}</h1>
      </div>
      {lead && <p className="lead mt-s-3 max-w-[60ch]">{lead}</p>}
      <div className="mt-s-4 max-w-xl">{children}</div>
    </div>
  );
}
