import type { ReactNode } from "react";
import { sides } from "../model.ts";
import type { DealHead, DealPage } from "../page-model.ts";
import { DealCrumb } from "./deal-crumb.tsx";
import { Grade } from "./deal-log.tsx";
import { GradeGrounds } from "./grade-grounds.tsx";
import { useDealWords } from "./use-deal-words.ts";

/** Title, both parties by side, and the value where it is agreed. */
export function DealHeading({ page }: { page: DealPage }) {
  const words = useDealWords();
  const { say } = words;
  return (
    <div className="title">
      <div>
        <h1>{words.title(page)}</h1>
        <PartiesLine deal={page} />
        {page.valueVnd !== null && (
          <p className="sub">
            {say(page.offers?.latest.state === "declared" ? "value_declared" : "value", {
              amount: words.vnd(page.valueVnd),
            })}{" "}
            {page.grade && <Grade grade={page.grade} />}
          </p>
        )}
        {page.grounds && <GradeGrounds grounds={page.grounds} />}
      </div>
    </div>
  );
}

/** Head of a page within a deal: the way back, what the page is for, and whose deal it is. */
export function SubpageHeading(props: {
  deal: DealHead;
  title: string;
  lead?: ReactNode;
  /** A page between the deal's and this one. */
  via?: ReactNode;
}) {
  const { deal, title, lead, via } = props;
  const words = useDealWords();
  return (
    <>
      <DealCrumb deal={deal} via={via} />
      <div className="title">
        <div>
          <h1>{title}</h1>
          {lead && <p className="lead mt-s-1">{lead}</p>}
          <p className="sub">{words.title(deal)}</p>
          <PartiesLine deal={deal} />
        </div>
      </div>
    </>
  );
}

export function PartiesLine({ deal }: { deal: DealHead }) {
  const words = useDealWords();
  const { say } = words;
  const order = [...sides].reverse();
  return (
    <p className="sub dots mt-s-1">
      {order.map((side) => (
        <span key={side}>
          {words.role(deal, side)}: <b>{words.name(deal, side)}</b>
          {deal.side === side && ` (${say("you")})`}{" "}
        </span>
      ))}
    </p>
  );
}
