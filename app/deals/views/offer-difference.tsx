import type { DealHead, OfferView } from "../page-model.ts";
import type { TermDifference, TermsDifference } from "../terms.ts";
import { roles } from "./roles.ts";
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

/** Two offers beside each other: what changed in words, what stayed folded under its count. */
export function OfferDifference({ deal, previous, latest, difference }: Props) {
  const words = useDealWords();
  const { say } = words;
  const head = (offer: OfferView) =>
    say("offers.column", { number: offer.number, date: words.date(offer.offeredAt) });
  return (
    <>
      {difference.changed.length === 0 ? (
        <p>{say("offers.nothing_changed")}</p>
      ) : (
        <table className="fold g2 diff" {...roles.table}>
          <thead>
            <tr {...roles.row}>
              <th scope="col" {...roles.columnHead}>
                {say("offers.term")}
              </th>
              {[previous, latest].map((offer) => (
                <th scope="col" {...roles.columnHead} key={offer.id}>
                  {head(offer)}
                  <b>{offeredBy(deal, offer, words)}</b>
                </th>
              ))}
              <th scope="col" {...roles.columnHead}>
                {say("offers.difference")}
              </th>
            </tr>
          </thead>
          <tbody>
            {difference.changed.map((row) => (
              <ChangedRow
                key={row.name}
                row={row}
                before={say("offers.short", { number: previous.number })}
                after={say("offers.short", { number: latest.number })}
              />
            ))}
          </tbody>
        </table>
      )}
      <UnchangedTerms difference={difference} />
    </>
  );
}

function ChangedRow(props: { row: TermDifference; before: string; after: string }) {
  const words = useDealWords();
  const { row } = props;
  return (
    <tr {...roles.row}>
      <th scope="row" {...roles.rowHead}>
        {words.say(`terms.names.${row.name}`)}
      </th>
      <td {...roles.cell} data-l={props.before}>
        <del>
          <TermText value={row.before} />
        </del>
      </td>
      <td {...roles.cell} data-l={props.after}>
        <ins>
          <TermText value={row.after} />
        </ins>
      </td>
      <td {...roles.cell} className="c w">
        {changeText(row.changes, words)}
      </td>
    </tr>
  );
}

function UnchangedTerms({ difference }: { difference: TermsDifference }) {
  const { say } = useDealWords();
  const same = difference.same.filter(({ value }) => value.kind !== "none");
  if (same.length === 0) return null;
  return (
    <details>
      <summary>
        <ChevronDown />
        {say("offers.unchanged", { count: same.length })}
      </summary>
      <TermsTable rows={same} />
    </details>
  );
}

export function ChevronDown() {
  return (
    <svg className="i v" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M5 7.5 10 12.5 15 7.5" />
    </svg>
  );
}

/** A whole sheet, term by term; terms that say nothing are left out. */
export function TermsTable({ rows }: { rows: OfferView["rows"] }) {
  const { say } = useDealWords();
  return (
    <table className="fold" {...roles.table}>
      <tbody>
        {rows
          .filter(({ value }) => value.kind !== "none")
          .map(({ name, value }) => (
            <tr {...roles.row} key={name}>
              <th scope="row" {...roles.rowHead} className="w-2/5">
                {say(`terms.names.${name}`)}
              </th>
              <td {...roles.cell}>
                <TermText value={value} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
