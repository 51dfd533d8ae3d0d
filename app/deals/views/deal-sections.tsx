import { Link } from "react-router";
import { formatVndRange } from "#app/i18n/format.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { DefinitionQuestions } from "#app/ui/definition-questions.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Section } from "#app/ui/section.tsx";
import type { DealPage, OfferView } from "../page-model.ts";
import { OfferActions } from "./offer-actions.tsx";
import { OfferDifference, TermsTable, termsStated } from "./offer-difference.tsx";
import { RegistrationItem } from "./registration-item.tsx";
import { useDealWords } from "./use-deal-words.ts";

/** The last offer: what it changes, or the whole sheet when it is the first or was accepted. */
export function OfferSection({ page }: { page: DealPage }) {
  const { say } = useDealWords();
  if (!page.offers) return null;
  const { latest, previous, difference } = page.offers;
  const open = latest.state === "open" && previous !== null && difference !== null;
  const changed = difference?.changed.length ?? 0;
  const same = difference ? termsStated(difference.same).length : 0;
  return (
    <Section
      id="offer"
      title={say(open ? "offers.title_changes" : `offers.title_${latest.state}`, {
        number: latest.number,
      })}
      note={open ? say("offers.counts", { changed, same }) : say(`offers.note_${latest.state}`)}
      action={
        <Link to={`/deals/${page.id}/offers`}>
          {say("offers.all", { count: page.offers.count })}
        </Link>
      }
    >
      {open ? (
        <OfferDifference deal={page} previous={previous} latest={latest} difference={difference} />
      ) : (
        <Terms offer={latest} />
      )}
      {latest.state === "open" && <OfferActions deal={page} offer={latest} />}
      {latest.state === "accepted" && (
        <p className="note">{say("offers.frozen", { hash: latest.hash.slice(0, 16) })}</p>
      )}
    </Section>
  );
}

/** The sheet in full while it is looked at; once it is settled, folded under its count. */
function Terms({ offer }: { offer: OfferView }) {
  const { say } = useDealWords();
  const table = <TermsTable rows={offer.rows} />;
  if (offer.state === "open") return table;
  return (
    <Disclosure summary={say("offers.agreed_terms", { count: termsStated(offer.rows).length })}>
      {table}
    </Disclosure>
  );
}

export function RequestSection({ page }: { page: DealPage }) {
  const words = useDealWords();
  const { say, locale } = words;
  const { request } = page;
  if (!request) return null;
  const { budgetMinVnd: min, budgetMaxVnd: max } = request;
  const budget =
    min !== null && min === max
      ? words.vnd(min)
      : min !== null && max !== null
        ? formatVndRange(min, max, locale)
        : max !== null
          ? say("request.up_to", { amount: words.vnd(max) })
          : min !== null
            ? say("request.from", { amount: words.vnd(min) })
            : say("request.budget.unknown");
  const rows: [string, string][] = [
    ["purpose", request.purpose],
    ["industry", say(codeKey("industries", request.industry))],
    ...(request.scale ? [["scale", request.scale] as [string, string]] : []),
    ["budget_label", budget],
    ["timing_label", say(`request.timing.${request.timing}`)],
  ];
  const source = request.challengeId
    ? { to: `/challenges/${request.challengeId}`, key: "request.challenge" }
    : request.listingId
      ? { to: `/listings/${request.listingId}`, key: "request.listing" }
      : null;
  return (
    <Section
      title={say(page.origin === "award" ? "request.title_award" : "request.title")}
      note={request.acceptedListedTerms ? say("request.accepts_terms") : null}
      action={source && <Link to={source.to}>{say(source.key)}</Link>}
    >
      <DefinitionQuestions
        items={rows.map(([name, text]) => ({
          key: name,
          question: say(`request.${name}`),
          answer: <span className="whitespace-pre-line">{text}</span>,
        }))}
      />
    </Section>
  );
}

/** Ways to what has pages of its own: the data room, the NDA, the law, the contract, the advisers. */
export function PapersLine({ page }: { page: DealPage }) {
  const { say } = useDealWords();
  if (page.sight === "city" || page.request === null) return null;
  const talking = page.state !== "requested";
  return (
    <p className="acts mt-s-3">
      {page.fileCount !== null && (
        <Link to={`/deals/${page.id}/files`}>{say("files.open", { count: page.fileCount })}</Link>
      )}
      {talking && page.papers.nda && <Link to={`/deals/${page.id}/nda`}>{say("papers.nda")}</Link>}
      {talking && <Link to={`/deals/${page.id}/legal`}>{say("papers.legal")}</Link>}
      {talking && page.contract && (
        <Link to={`/deals/${page.id}/contract/sign`}>{say("papers.contract")}</Link>
      )}
      <Link to={`/deals/${page.id}/advisers`}>{say("other.advisers")}</Link>
    </p>
  );
}

export function ContractSection({ page }: { page: DealPage }) {
  const words = useDealWords();
  const { say } = words;
  const { contract } = page;
  if (!contract) return null;
  const agreed = page.state === "agreed";
  const missing = contract.missing.length;
  return (
    <Section
      id="contract"
      title={say("contract.title")}
      note={say("contract.source")}
      action={
        <Link to={`/deals/${page.id}/contract`}>
          {say(agreed ? "contract.open" : "contract.papers")}
        </Link>
      }
    >
      {agreed && (
        <p className={`st ${missing > 0 ? "wait" : "done"}`}>
          {missing > 0 ? say("contract.missing", { count: missing }) : say("contract.complete")}
        </p>
      )}
      <Disclosure summary={say("contract.items")}>
        <DataTable
          caption={say("contract.items")}
          rows={contract.items.filter(({ text, required }) => text || required)}
          rowKey={({ code }) => code}
          columns={[
            {
              key: "item",
              head: say("contract.item_head"),
              className: "w-2/5",
              cell: ({ code }) => say(`contract.item.${code}`),
            },
            {
              key: "text",
              head: say("terms.content"),
              className: "whitespace-pre-line",
              cell: ({ text }) =>
                text || <span className="st wait">{say("contract.item_missing")}</span>,
            },
          ]}
        />
      </Disclosure>
      <ul>
        {contract.effectiveAt && (
          <li>{say("contract.effective", { date: words.date(contract.effectiveAt) })}</li>
        )}
        {page.registrations.map((one) => (
          <RegistrationItem key={one.id} page={page} registration={one} />
        ))}
        {contract.documentId && (
          <li>
            <a href={`/files/${contract.documentId}`}>{say("contract.file")}</a>{" "}
            {contract.documentHash && (
              <span className="sub">
                {say("contract.file_hash", { hash: contract.documentHash.slice(0, 16) })}
              </span>
            )}
          </li>
        )}
      </ul>
    </Section>
  );
}

export function DisputeSection({ page }: { page: DealPage }) {
  const words = useDealWords();
  const { say } = words;
  if (page.disputes.length === 0) return null;
  return (
    <Section
      id="dispute"
      title={say("dispute.title")}
      note={page.disputed ? say("dispute.frozen") : null}
      action={<Link to={`/deals/${page.id}/dispute`}>{say("dispute.open_case")}</Link>}
    >
      <ul className="rows">
        {page.disputes.map((dispute) => (
          <li key={dispute.id}>
            <p>
              <b>
                {say("dispute.raised", {
                  party: words.short(page, dispute.side),
                  date: words.date(dispute.raisedAt),
                })}
              </b>
            </p>
            <p className="whitespace-pre-line">{dispute.claim}</p>
            <p className={`st ${dispute.resolvedAt ? "done" : "urgent"}`}>
              {dispute.outcome ?? say("dispute.open")}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
