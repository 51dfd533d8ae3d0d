import { Link } from "react-router";
import { type Pier, SectionPiers } from "./section-piers.tsx";

interface Target {
  to: string;
  text: string;
}

interface Props {
  /** Where this is, from the outside in. */
  crumbs: readonly Target[];
  title: React.ReactNode;
  preview: Target;
  piers: { label: string; list: readonly Pier[]; part: string; note: string };
  /** When it was saved last, and what follows from that. */
  saved: string;
  versions?: Target;
  notices: React.ReactNode;
  children: React.ReactNode;
}

/** A long form: its sections as a line of piers at the side, one section's form beside it. */
export function SectionFrame(props: Props) {
  const { crumbs, title, preview, piers, saved, versions, notices, children } = props;
  return (
    <div className="wrap">
      <p className="crumb">
        {crumbs.map(({ to, text }, at) => (
          <span key={to}>
            {at > 0 && " / "}
            <Link to={to}>{text}</Link>
          </span>
        ))}
      </p>
      <div className="title">
        {title}
        <p className="acts">
          <Link className="btn quiet" to={preview.to}>
            {preview.text}
          </Link>
        </p>
      </div>
      <div className="desk">
        <div>
          <SectionPiers label={piers.label} piers={piers.list} />
          <p className="cap">
            <strong>{piers.part}</strong>
          </p>
          <p className="note">{piers.note}</p>
        </div>
        <div className="min-w-0">
          <p className="save">
            <span className="st done">{saved}</span>
            {versions && <Link to={versions.to}>{versions.text}</Link>}
          </p>
          {notices}
          {children}
        </div>
      </div>
    </div>
  );
}
