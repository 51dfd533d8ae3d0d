import { Link } from "react-router";
import { Section } from "#app/ui/section.tsx";

interface Row {
  href: string;
  title: string;
  lang: string;
  need: boolean;
  owner: string;
  score: string;
  why: string;
  fact: string | null;
}

/** Matches with their score and reasons; every word was said on the server. */
export function MatchRows(props: { title: string; note: string; rows: readonly Row[] }) {
  return (
    <Section title={props.title} note={props.note}>
      <ul className="rows">
        {props.rows.map((row) => (
          <li className="row" key={row.href}>
            <div className="t">
              <Link to={row.href} lang={row.lang}>
                {row.title}
              </Link>
              <p className="sub font-normal">{row.owner}</p>
              <p className="sub font-normal">{row.why}</p>
            </div>
            <p className="r">
              <strong className="num block">{row.score}</strong>
              {row.fact}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
