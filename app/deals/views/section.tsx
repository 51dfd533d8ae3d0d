import type { ReactNode } from "react";
import { roles } from "./roles.ts";

/** A ruled side heading with its content beside it. */
export function Section(props: {
  id?: string;
  title: string;
  note?: ReactNode;
  act?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="sec" id={props.id}>
      <div className="head">
        <h2>{props.title}</h2>
        {props.note ? <p>{props.note}</p> : null}
        {props.act ? <p className="act">{props.act}</p> : null}
      </div>
      <div>{props.children}</div>
    </section>
  );
}

/** One number column or a plain one, with its name for folded tables. */
export function Cell(props: {
  label?: string;
  num?: boolean;
  wide?: boolean;
  children: ReactNode;
}) {
  const classes = [props.num ? "num" : "", props.wide ? "w" : ""].filter(Boolean).join(" ");
  return (
    <td {...roles.cell} data-l={props.label} className={classes || undefined}>
      {props.children}
    </td>
  );
}

export function HeadCell({ num, children }: { num?: boolean; children: ReactNode }) {
  return (
    <th scope="col" {...roles.columnHead} className={num ? "num" : undefined}>
      {children}
    </th>
  );
}

export function RowHead({ children }: { children: ReactNode }) {
  return (
    <th scope="row" {...roles.rowHead}>
      {children}
    </th>
  );
}
