import type { ReactNode } from "react";
import { bindWords } from "#app/i18n/format.ts";
import { Drawn } from "#app/ui/drawn.tsx";
import { Section } from "#app/ui/section.tsx";
import type { DrawnMatches, MatchRow } from "../model.ts";

/** Matches with their score and reasons. */
export function MatchesSection({ id, title, note, rows }: DrawnMatches) {
  return (
    <Section title={title} note={note}>
      <Drawn as="ul" className="rows" id={id} html={rows} />
    </Section>
  );
}

/** What the server draws of matches: every word of them was said there. */
export function matchRows(rows: readonly MatchRow[]): ReactNode {
  return rows.map((row) => (
    <li className="row" key={row.href}>
      <div className="t">
        <a href={row.href} lang={row.lang} data-swift="">
          {bindWords(row.title)}
        </a>
        <p className="sub font-normal">{bindWords(row.owner)}</p>
        <p className="sub font-normal">{row.why}</p>
      </div>
      <p className="r">
        <strong className="num block">{row.score}</strong>
        {row.fact}
      </p>
    </li>
  ));
}
