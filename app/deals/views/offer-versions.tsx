import type { ReactNode } from "react";
import { Link } from "react-router";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import type { DealHead, OfferView } from "../page-model.ts";
import { TermText } from "./term-text.tsx";
import { useDealWords } from "./use-deal-words.ts";

const shapes = {
  open: "wait",
  accepted: "done",
  lapsed: "off",
  answered: "off",
  declared: "next",
} as const;

/** Every offer of a deal, newest first, with what became of it. */
export function OfferVersions(props: {
  deal: DealHead;
  offers: readonly OfferView[];
  shown: number;
}) {
  const { deal, offers, shown } = props;
  const words = useDealWords();
  const { say } = words;
  return (
    <Section title={say("offers.versions")} note={say("offers.versions_note")}>
      <DataTable
        caption={say("offers.versions")}
        fold="two"
        rows={offers}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "number",
            head: say("offers.version"),
            cell: ({ number }) =>
              number === shown ? (
                <b aria-current="true">{say("offers.short", { number })}</b>
              ) : (
                <Link to={`/deals/${deal.id}/offers?number=${number}`}>
                  {say("offers.short", { number })}
                </Link>
              ),
          },
          {
            key: "by",
            head: say("offers.who"),
            foldName: say("offers.who"),
            cell: ({ side }) => words.short(deal, side),
          },
          {
            key: "value",
            head: say("terms.names.fee"),
            foldName: say("terms.names.fee"),
            numeric: true,
            cell: ({ valueVnd }) => words.vnd(valueVnd),
          },
          {
            key: "valid",
            head: say("fields.validUntil.label"),
            foldName: say("fields.validUntil.label"),
            cell: ({ validUntil }) => words.dateTime(validUntil),
          },
          {
            key: "state",
            head: say("offers.state_head"),
            foldName: say("offers.state_head"),
            cell: ({ state }) => (
              <Status shape={shapes[state]}>{say(`offers.state.${state}`)}</Status>
            ),
          },
        ]}
      />
    </Section>
  );
}

/**
 * A whole sheet, every term with a place under it for what is said about it; those left open and not spoken
 * of are folded.
 */
export function SheetWithThreads(props: {
  rows: OfferView["rows"];
  /** Terms something was said about. */
  spoken: ReadonlySet<string>;
  thread: (term: OfferView["rows"][number]["name"], name: string) => ReactNode;
}) {
  const { say } = useDealWords();
  const open = props.rows.filter((row) => unstated(row) && !props.spoken.has(row.name));
  const list = (rows: OfferView["rows"]) => (
    <dl className="qa">
      {rows.map(({ name, value }) => (
        <div key={name} id={`term-${name}`}>
          <dt>{say(`terms.names.${name}`)}</dt>
          <dd>
            <TermText value={value} />
            {props.thread(name, say(`terms.names.${name}`))}
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <>
      {list(props.rows.filter((row) => !open.includes(row)))}
      {open.length > 0 && (
        <Disclosure summary={say("offers.unstated", { count: open.length })}>
          {list(open)}
        </Disclosure>
      )}
    </>
  );
}

const unstated = ({ value }: OfferView["rows"][number]) => value.kind === "none";
