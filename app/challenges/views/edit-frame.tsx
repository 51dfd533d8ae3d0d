import { bindWords, formatDate, formatTime, formatWeekday, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Text } from "#app/listings/model.ts";
import { SectionFrame } from "#app/ui/long-form/section-frame.tsx";
import type { Pier } from "#app/ui/long-form/section-piers.tsx";
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

/** The frame of a problem's form. */
export function EditFrame(props: {
  challenge: EditFacts;
  section: Section;
  children: React.ReactNode;
}) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const { challenge, section } = props;
  const { id } = challenge;
  const part = { n: sections.indexOf(section) + 1, of: sections.length };
  const at = challenge.updatedAt;
  const time = `${formatTime(at, locale)}, ${formatWeekday(at, locale)} ${formatDate(at, locale)}`;
  const home = t("mine.title", { name: pick(challenge.organisation, locale) });
  return (
    <SectionFrame
      crumbs={[
        { to: "/market/challenges", text: home },
        { to: `/market/challenges/${id}`, text: t("form.crumb_manage") },
      ]}
      title={<h1>{bindWords(pick(challenge.title, locale))}</h1>}
      preview={{ to: `/challenges/${id}`, text: t("form.preview") }}
      piers={{
        label: t("form.piers"),
        list: usePiers(challenge, section),
        part: t("form.part", { ...part, name: t(`sections.${section}`) }),
        note: t("form.note"),
      }}
      saved={t("form.saved_at", { time })}
      notices={
        challenge.reasons && (
          <p className="say wait mb-4 whitespace-pre-line">
            {t("form.returned", { reasons: challenge.reasons })}
          </p>
        )
      }
    >
      {props.children}
    </SectionFrame>
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
