import { Link } from "react-router";
import { formatDate, formatTime, formatWeekday, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Text } from "#app/listings/model.ts";
import { type Pier, SectionPiers } from "#app/ui/long-form/section-piers.tsx";
import type { ChallengeState } from "../model.ts";
import { type Missing, type Section, sections } from "../rules.ts";

export interface EditFacts {
  id: string;
  state: ChallengeState;
  version: number;
  title: Text;
  updatedAt: Date;
  organisation: Text;
  /** Reasons of the last review, when it was returned. */
  reasons: string | null;
  missing: readonly Missing[];
}

/** Sections as a line of piers at the side, one section's form beside it. */
export function EditFrame(props: {
  challenge: EditFacts;
  section: Section;
  children: React.ReactNode;
}) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const { challenge, section } = props;
  const part = { n: sections.indexOf(section) + 1, of: sections.length };
  const at = challenge.updatedAt;
  const time = `${formatTime(at, locale)}, ${formatWeekday(at, locale)} ${formatDate(at, locale)}`;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/market/challenges">
          {t("mine.title", { name: pick(challenge.organisation, locale) })}
        </Link>
        {" / "}
        <Link to={`/market/challenges/${challenge.id}`}>{t(`states.${challenge.state}`)}</Link>
      </p>
      <div className="title">
        <h1>{pick(challenge.title, locale)}</h1>
        <p className="acts">
          <Link className="btn quiet" to={`/challenges/${challenge.id}`}>
            {t("form.preview")}
          </Link>
        </p>
      </div>
      <div className="desk">
        <div>
          <SectionPiers label={t("form.piers")} piers={usePiers(challenge, section)} />
          <p className="cap">
            <strong>{t("form.part", { ...part, name: t(`sections.${section}`) })}</strong>
          </p>
          <p className="note">{t("form.note")}</p>
        </div>
        <div className="min-w-0">
          <p className="save">
            <span className="st done">{t("form.saved_at", { time })}</span>
          </p>
          {challenge.reasons && (
            <p className="say wait mb-4 whitespace-pre-line">
              {t("form.returned", { reasons: challenge.reasons })}
            </p>
          )}
          {props.children}
        </div>
      </div>
    </div>
  );
}

function usePiers(challenge: EditFacts, current: Section): Pier[] {
  const { t } = useTranslation("challenges");
  const { missing } = challenge;
  return sections.map((section) => {
    const count =
      section === "submit"
        ? missing.length
        : missing.filter((item) => item.section === section).length;
    const note =
      section === "submit"
        ? t(count > 0 ? "form.pier_submit_not" : "form.pier_submit_ready")
        : section === "files"
          ? t("form.pier_optional")
          : count > 0
            ? t("form.pier_missing", { count })
            : t("form.pier_done");
    const done = count === 0 && section !== "submit" && section !== "files";
    return {
      key: section,
      href: `/market/challenges/${challenge.id}/edit/${section}`,
      label: t(`sections.${section}`),
      note,
      state: section === current ? "here" : done ? "done" : "open",
    };
  });
}
