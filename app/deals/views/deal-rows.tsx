import { GradeMark } from "#app/ui/grade-mark.tsx";
import { useSwiftLinks } from "#app/ui/use-swift-links.ts";
import type { DealRow } from "../say-deal-line.ts";

/** Deals as rows: title, the other side, whose turn and by when, state and value at the edge. */
export function DealRows({ rows }: { rows: readonly DealRow[] }) {
  const list = useSwiftLinks<HTMLUListElement>();
  return (
    <ul className="rows" ref={list}>
      {rows.map((row) => (
        <li key={row.id} className="deal-row">
          <div>
            <a className="t" href={`/deals/${row.id}`} data-swift="" data-discover="true">
              {row.title}
            </a>
            <p className="sub">{row.about}</p>
            <p className={`st ${row.mark}`}>{row.turn}</p>
          </div>
          <div className="r">
            <p>{row.state}</p>
            {row.disputed && <p className="st urgent">{row.disputed}</p>}
            {row.value && (
              <p className="num">
                {`${row.value} `}
                {row.grade && <GradeMark grade={row.grade.rank} title={row.grade.title} />}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
