import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";
import type { ChecklistItem } from "../model.ts";
import { counted, unconfirmed, unticked } from "../rules.ts";

interface Props {
  items: readonly ChecklistItem[];
  step: "deliver" | "accept" | "changes";
  /** The handover's page. */
  path: string;
}

/** What of the checklist is still open at a step of the milestone, each line named. */
export function ChecklistBrief({ items, step, path }: Props) {
  const { t } = useTranslation("delivery");
  const lines = counted(items);
  const open = step === "deliver" ? unticked(items) : unconfirmed(items);
  const count = open.length;
  const head = step === "deliver" ? "unticked" : "unconfirmed";
  const none = step === "deliver" ? "all_ticked" : "all_confirmed";
  return (
    <Section title={t("list.title")} action={<Link to={path}>{t("brief.open")}</Link>}>
      {lines.length === 0 && <p>{t("brief.none")}</p>}
      {lines.length > 0 && <p>{count > 0 ? t(`brief.${head}`, { count }) : t(`brief.${none}`)}</p>}
      {count > 0 && (
        <ul className="rows">
          {open.map((item) => (
            <li key={item.id} className="wrap-anywhere">
              {item.text}
              {item.judgedNote && <span className="sub block">{item.judgedNote}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
