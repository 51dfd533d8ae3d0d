import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import type { AuditLine } from "../model.ts";

/** The record as a table: when, who, what, of what, from which state to which. */
export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const { t } = useTranslation("audit");
  const locale = useLocale();
  // A code without words of its own is shown as it is: a record hides nothing.
  const words = (group: "actions" | "states" | "subjects", code: string) =>
    t.say(`${group}.${code}`, { defaultValue: code });
  const change = ({ from, to }: AuditLine) => {
    if (from && to && from !== to)
      return `${words("states", from)} ${t("arrow")} ${words("states", to)}`;
    const state = to ?? from;
    return state ? words("states", state) : "";
  };
  const who = (line: AuditLine) => {
    if (line.actorKind !== "user") return t(`actors.${line.actorKind}`);
    const name = line.person ?? t("actors.unknown");
    return line.onBehalfOf ? t("on_behalf", { name, organisation: line.onBehalfOf }) : name;
  };
  return (
    <DataTable
      caption={t("caption")}
      rows={lines}
      rowKey={(line) => line.seq}
      fold="one"
      columns={[
        {
          key: "at",
          head: t("columns.at"),
          cell: (line) => (
            <>
              {formatDateTime(line.at, locale)}
              <span className="sub num">{t("number", { seq: line.seq })}</span>
            </>
          ),
        },
        {
          key: "who",
          head: t("columns.who"),
          foldName: t("columns.who"),
          cell: (line) => (
            <>
              {who(line)}
              {line.organisation && <span className="sub">{line.organisation}</span>}
            </>
          ),
        },
        {
          key: "what",
          head: t("columns.what"),
          foldName: t("columns.what"),
          cell: (line) => (
            <>
              <span title={line.action}>{words("actions", line.action)}</span>
              <span className="sub">
                <a href={`?q=${line.subjectId}`}>
                  {t("subject", {
                    type: words("subjects", line.subjectType),
                    id: line.subjectId.slice(-12),
                  })}
                </a>
              </span>
            </>
          ),
        },
        {
          key: "change",
          head: t("columns.change"),
          foldName: t("columns.change"),
          cell: change,
        },
        {
          key: "hash",
          head: t("columns.hash"),
          foldName: t("columns.hash"),
          cell: (line) => <code title={line.hash}>{line.hash.slice(0, 12)}</code>,
        },
      ]}
    />
  );
}
