import { Link } from "react-router";
import { formatDateTime, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type Column, DataTable } from "#app/ui/data-table.tsx";
import { Section } from "#app/ui/section.tsx";
import type { RecordedItem, ShortlistRecord } from "../record.ts";
import { ComparisonTable, type ComparisonTableProps } from "./comparison-table.tsx";

export interface RecordPageProps {
  record: ShortlistRecord;
  hash: string;
  comparison: Pick<ComparisonTableProps, "heads" | "rows">;
}

/** A locked list: who chose what, when, why, and out of what. Reads the same on paper. */
export function RecordPage({ record, hash, comparison }: RecordPageProps) {
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const { shortlist, organisation, lockedBy, lockedAt, choice, items } = record;
  const chosen = items.find(({ subject }) => subject.id === choice.subjectId);
  const files = `/shortlists/${shortlist.id}/record`;
  const noted = items.filter(({ notes }) => notes.length > 0);
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/shortlists">{t("page.crumb")}</Link>
      </p>
      <div className="title">
        <h1>{shortlist.name}</h1>
      </div>
      <p className="lead">
        {t("record.locked", {
          time: formatDateTime(lockedAt, locale),
          name: lockedBy.name,
          organisation: pick(organisation.name, locale),
        })}
      </p>
      <Section title={t("record.chosen")}>
        <p className="text-t-20 font-semibold">
          {chosen ? pick(chosen.facts?.title, locale) : t("record.none_chosen")}
        </p>
        <h3 className="mt-4">{t("record.reason")}</h3>
        <p className="prose whitespace-pre-line">{choice.reason}</p>
        {shortlist.purpose && (
          <>
            <h3 className="mt-4">{t("record.purpose")}</h3>
            <p className="prose whitespace-pre-line">{shortlist.purpose}</p>
          </>
        )}
      </Section>
      {record.criteria.length > 0 && <Scores record={record} />}
      {noted.length > 0 && (
        <Section title={t("record.notes")}>
          {noted.map(({ subject, facts, notes }) => (
            <div key={subject.id} className="mt-4 first:mt-0">
              <h3>{facts ? pick(facts.title, locale) : t("page.gone")}</h3>
              {notes.map((note) => (
                <blockquote key={note.at + note.text} className="note">
                  <p className="whitespace-pre-line">{note.text}</p>
                  <p className="sub">
                    {t("record.note_by", { name: note.by, time: formatDateTime(note.at, locale) })}
                  </p>
                </blockquote>
              ))}
            </div>
          ))}
        </Section>
      )}
      <section className="sec wide">
        <div className="head">
          <h2>{t("record.facts")}</h2>
          <p>{t("record.facts_note")}</p>
        </div>
        <ComparisonTable
          {...comparison}
          headNote={(head) => <Version record={record} id={head.id} />}
        />
      </section>
      <Section title={t("record.proof")} note={t("record.proof_note")}>
        <p className="whitespace-normal break-all">{hash}</p>
        <p className="acts mt-4">
          <a className="btn" href={`${files}.pdf`} download>
            {t("record.pdf")}
          </a>
          <a className="btn quiet" href={`${files}.json`} download>
            {t("record.json")}
          </a>
          <a className="btn quiet" href={`${files}.csv`} download>
            {t("record.csv")}
          </a>
        </p>
      </Section>
    </div>
  );
}

function Version({ record, id }: { record: ShortlistRecord; id: string }) {
  const { t } = useTranslation("shortlists");
  const version = record.items.find(({ subject }) => subject.id === id)?.facts?.version;
  return version ? <span className="sub">{t("record.version", { version })}</span> : null;
}

function Scores({ record }: { record: ShortlistRecord }) {
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const columns: Column<RecordedItem>[] = [
    {
      key: "item",
      head: t("record.item"),
      cell: ({ facts }) => (facts ? pick(facts.title, locale) : t("page.gone")),
      className: "w-2/5",
    },
    ...record.criteria.map(({ id, name, weight }) => {
      const head = t("record.weighted", { name, weight });
      return {
        key: id,
        head,
        foldName: head,
        numeric: true,
        cell: ({ scores }: RecordedItem) =>
          scores.find((one) => one.criterionId === id)?.score ?? "–",
      };
    }),
    {
      key: "total",
      head: t("record.total"),
      foldName: t("record.total"),
      numeric: true,
      cell: ({ total }) => <strong>{total ?? "–"}</strong>,
    },
  ];
  return (
    <Section title={t("record.scores")}>
      <DataTable
        columns={columns}
        rows={record.items}
        rowKey={({ subject }) => subject.id}
        caption={t("record.scores_caption")}
        fold="two"
        className="scored"
      />
    </Section>
  );
}
