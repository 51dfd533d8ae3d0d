import { DataTable } from "#app/ui/data-table.tsx";
import { DiffTable } from "#app/ui/diff-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { TermsDifference } from "../../negotiation/terms-difference.ts";
import type { DealHead, OfferView } from "../page-model.ts";
import { changeText, TermText } from "./term-text.tsx";
import { type DealWords, useDealWords } from "./use-deal-words.ts";

interface Props {
  deal: DealHead;
  previous: OfferView;
  latest: OfferView;
  difference: TermsDifference;
}

function offeredBy(deal: DealHead, offer: OfferView, words: DealWords): string {
  if (offer.side === deal.side) return words.say("offers.by_you");
  return words.say("offers.by", { party: words.role(deal, offer.side) });
}

/** The terms that say something; only they are shown and counted. */
export function termsStated<Row extends { value: { kind: string } }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ value }) => value.kind !== "none");
}

/** Two offers beside each other: what changed in words, what stayed folded under its count. */
export function OfferDifference({ deal, previous, latest, difference }: Props) {
  const words = useDealWords();
  const { say } = words;
  const head = (offer: OfferView) => ({
    when: say("offers.column", { number: offer.number, date: words.date(offer.offeredAt) }),
    who: offeredBy(deal, offer, words),
  });
  const same = termsStated(difference.same);
  return (
    <>
      {difference.changed.length === 0 ? (
        <p>{say("offers.nothing_changed")}</p>
      ) : (
        <DiffTable
          caption={say("offers.title_changes", { number: latest.number })}
          heads={{
            name: say("offers.term"),
            older: head(previous),
            newer: head(latest),
            difference: say("offers.difference"),
          }}
          rows={difference.changed.map((row) => ({
            key: row.name,
            name: say(`terms.names.${row.name}`),
            older: <TermText value={row.before} />,
            newer: <TermText value={row.after} />,
            difference: changeText(row.changes, words),
          }))}
        />
      )}
      {same.length > 0 && (
        <Disclosure summary={say("offers.unchanged", { count: same.length })}>
          <TermsTable rows={same} />
        </Disclosure>
      )}
    </>
  );
}

/** A whole sheet, term by term; terms that say nothing are left out. */
export function TermsTable({ rows }: { rows: OfferView["rows"] }) {
  const { say } = useDealWords();
  return (
    <DataTable
      caption={say("terms.caption")}
      rows={termsStated(rows)}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "term",
          head: say("offers.term"),
          className: "w-2/5",
          cell: ({ name }) => say(`terms.names.${name}`),
        },
        {
          key: "value",
          head: say("terms.content"),
          cell: ({ value }) => <TermText value={value} />,
        },
      ]}
    />
  );
}
