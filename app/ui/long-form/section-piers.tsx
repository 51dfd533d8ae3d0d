import { Link } from "react-router";

export interface Pier {
  key: string;
  href: string;
  label: string;
  /** What is still open in this section, in words. */
  note: string;
  state: "done" | "here" | "open";
  urgent?: boolean;
}

/** The sections of a long form as a line of piers. */
export function SectionPiers({ label, piers }: { label: string; piers: readonly Pier[] }) {
  return (
    <ol className="toc" aria-label={label}>
      {piers.map((pier) => (
        <li
          key={pier.key}
          className={pier.state === "here" ? "here" : pier.state === "done" ? "ok" : undefined}
          aria-current={pier.state === "here" ? "step" : undefined}
        >
          {pier.state === "here" ? (
            <span>
              {pier.label}
              <span className={pier.urgent ? "sub text-urgent" : "sub"}>{pier.note}</span>
            </span>
          ) : (
            <Link to={pier.href}>
              {pier.label}
              <span className="sub">{pier.note}</span>
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
