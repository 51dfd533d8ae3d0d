import { bindWords, formatDate, formatTime, formatWeekday, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { SectionFrame } from "#app/ui/long-form/section-frame.tsx";
import type { Pier } from "#app/ui/long-form/section-piers.tsx";
import type { ListingState, Text } from "../model.ts";
import { isPublic, type Missing, type Section, sections } from "../rules.ts";

export interface EditFacts {
  id: string;
  state: ListingState;
  revisionState: ListingState | null;
  version: number;
  title: Text;
  updatedAt: Date;
  organisation: Text;
  /** Reasons of the last review, when it was returned. */
  reasons: string | null;
  missing: readonly Missing[];
  hasAnnex: boolean;
  /** How often it was sent. */
  versions: number;
}

/** The frame of a listing's form. */
export function EditFrame(props: {
  listing: EditFacts;
  section: Section;
  children: React.ReactNode;
}) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const { listing, section } = props;
  const { id, state } = listing;
  const name = pick(listing.title, locale);
  const other = locale === "vi" ? listing.title.en : listing.title.vi;
  const part = { n: sections.indexOf(section) + 1, of: sections.length };
  const at = listing.updatedAt;
  const time = `${formatTime(at, locale)}, ${formatWeekday(at, locale)} ${formatDate(at, locale)}`;
  const live = state !== "draft" && state !== "changes_requested";
  const home = t("mine.title", { name: pick(listing.organisation, locale) });
  return (
    <SectionFrame
      crumbs={[
        { to: "/market/listings", text: home },
        { to: `/market/listings/${id}`, text: t("form.crumb_manage") },
      ]}
      title={
        <div>
          <h1>{bindWords(name)}</h1>
          {other && other !== name && (
            <p className="en" lang={locale === "vi" ? "en" : "vi"}>
              {other}
            </p>
          )}
        </div>
      }
      preview={{
        to: `/listings/${id}${isPublic(state) ? "?revision" : ""}`,
        text: t("form.preview"),
      }}
      piers={{
        label: t("form.piers"),
        list: usePiers(listing, section),
        part: t("form.part", { ...part, name: t(`sections.${section}`) }),
        note: t("form.review_note"),
      }}
      saved={t("form.saved_at", { time })}
      {...(listing.versions > 0 && {
        versions: { to: `/market/listings/${id}/versions`, text: t("form.versions") },
      })}
      notices={
        <>
          {live && <p className="say mb-4">{t("form.revision_note")}</p>}
          {listing.reasons && (
            <p className="say wait mb-4 whitespace-pre-line">
              {t("form.returned", { reasons: listing.reasons })}
            </p>
          )}
        </>
      }
    >
      {props.children}
    </SectionFrame>
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
