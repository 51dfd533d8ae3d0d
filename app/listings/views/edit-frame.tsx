import { Link } from "react-router";
import { formatDate, formatTime, formatWeekday, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type Pier, SectionPiers } from "#app/ui/long-form/section-piers.tsx";
import type { ListingState, RevisionState, Text } from "../model.ts";
import { isPublic, type Missing, type Section, sections } from "../rules.ts";

export interface EditFacts {
  id: string;
  state: ListingState;
  revisionState: RevisionState | null;
  version: number;
  title: Text;
  updatedAt: Date;
  organisation: Text;
  /** Reasons of the last review, when it was returned. */
  reasons: string | null;
  missing: readonly Missing[];
  hasAnnex: boolean;
}

/** Sections as a line of piers at the side, one section's form beside it. */
export function EditFrame(props: {
  listing: EditFacts;
  section: Section;
  children: React.ReactNode;
}) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const { listing, section } = props;
  const other = locale === "vi" ? listing.title.en : listing.title.vi;
  const part = { n: sections.indexOf(section) + 1, of: sections.length };
  const preview = `/listings/${listing.id}${isPublic(listing.state) ? "?revision" : ""}`;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/market/listings">
          {t("mine.title", { name: pick(listing.organisation, locale) })}
        </Link>
        {" / "}
        <Link to={`/market/listings/${listing.id}`}>{t(`states.${listing.state}`)}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{pick(listing.title, locale)}</h1>
          {other && (
            <p className="en" lang={locale === "vi" ? "en" : "vi"}>
              {other}
            </p>
          )}
        </div>
        <p className="acts">
          <Link className="btn quiet" to={preview}>
            {t("form.preview")}
          </Link>
        </p>
      </div>
      <div className="desk">
        <div>
          <SectionPiers label={t("form.piers")} piers={usePiers(listing, section)} />
          <p className="cap">
            <strong>{t("form.part", { ...part, name: t(`sections.${section}`) })}</strong>
          </p>
          <p className="note">{t("form.review_note")}</p>
        </div>
        <div className="min-w-0">
          <Saved listing={listing} />
          {props.children}
        </div>
      </div>
    </div>
  );
}

function Saved({ listing }: { listing: EditFacts }) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const at = listing.updatedAt;
  const day = `${formatWeekday(at, locale)} ${formatDate(at, locale)}`;
  const live = listing.state !== "draft" && listing.state !== "changes_requested";
  return (
    <>
      <p className="save">
        <span className="st done">
          {t("form.saved_at", { time: `${formatTime(at, locale)}, ${day}` })}
        </span>
        <Link to={`/market/listings/${listing.id}/versions`}>{t("form.versions")}</Link>
      </p>
      {live && <p className="say mb-4">{t("form.revision_note")}</p>}
      {listing.reasons && (
        <p className="say wait mb-4 whitespace-pre-line">
          {t("form.returned", { reasons: listing.reasons })}
        </p>
      )}
    </>
  );
}

function usePiers(listing: EditFacts, current: Section): Pier[] {
  const { t } = useTranslation("listings");
  const open = (section: Section) =>
    section === "submit"
      ? listing.missing.length
      : listing.missing.filter((item) => item.section === section).length;
  const note = (section: Section, count: number) => {
    if (section === "submit")
      return t(count > 0 ? "form.pier_submit_not" : "form.pier_submit_ready");
    if (count > 0) return t("form.pier_missing", { count });
    if (section === "annex" && !listing.hasAnnex) return t("form.pier_optional");
    return t("form.pier_done");
  };
  return sections.map((section) => {
    const count = open(section);
    const done = count === 0 && section !== "submit" && (section !== "annex" || listing.hasAnnex);
    return {
      key: section,
      href: `/market/listings/${listing.id}/edit/${section}`,
      label: t(`sections.${section}`),
      note: note(section, count),
      state: section === current ? "here" : done ? "done" : "open",
    };
  });
}
