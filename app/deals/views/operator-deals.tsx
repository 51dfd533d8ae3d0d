import { Link } from "react-router";
import { Pager } from "#app/ui/pager.tsx";
import { useDealWords } from "./use-deal-words.ts";

/** What the exchange looks after first, each a link to its deals. */
export function AlarmList(props: { counts: Readonly<Record<string, number>>; chosen: string }) {
  const { say, number } = useDealWords();
  return (
    <ul className="rows">
      {Object.entries(props.counts).map(([alarm, count]) => (
        <li key={alarm} className="split">
          <Link
            className="t"
            to={props.chosen === alarm ? "/operator/deals" : `/operator/deals?alarm=${alarm}`}
            aria-current={props.chosen === alarm ? "true" : undefined}
          >
            {say(`operator.alarm.${alarm}`)}
          </Link>
          <span className={`st whitespace-nowrap ${count > 0 ? "urgent" : "done"}`}>
            {say("operator.count", { count, amount: number(count) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Filter {
  readonly q: string;
  readonly state: string;
  readonly alarm: string;
  readonly page: number;
}

function pathOf(filter: Filter, page: number): string {
  const given = { q: filter.q, state: filter.state, alarm: filter.alarm, page: String(page) };
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ""));
  return `/operator/deals?${query}`;
}

export function DealPager({ filter, pages }: { filter: Filter; pages: number }) {
  const { say } = useDealWords();
  if (pages <= 1) return null;
  return (
    <Pager
      label={say("operator.pages")}
      summary={say("operator.page", { page: filter.page, pages })}
      previous={
        filter.page > 1
          ? { to: pathOf(filter, filter.page - 1), text: say("operator.newer") }
          : undefined
      }
      next={
        filter.page < pages
          ? { to: pathOf(filter, filter.page + 1), text: say("operator.older") }
          : undefined
      }
    />
  );
}
