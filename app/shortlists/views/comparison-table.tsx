import type { ReactNode } from "react";
import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { classNames } from "#app/ui/class-names.ts";

interface Head {
  id: string;
  href: string;
  title: string;
  owner: string;
  need: boolean;
}

export interface ComparisonTableProps {
  heads: readonly Head[];
  rows: readonly {
    key: string;
    label: string;
    differs: boolean;
    cells: { lines: string[]; unlike: boolean }[];
  }[];
  /** Under the title of a column. */
  headNote?: (head: Head, at: number) => ReactNode;
}

/** Items side by side: facts down the side stay in sight, what differs carries a mark and the word. */
export function ComparisonTable({ heads, rows, headNote }: ComparisonTableProps) {
  const { t } = useTranslation("shortlists");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="beside" aria-label={t("compare.scroll")} tabIndex={0}>
      <table>
        <caption className="vh">{t("compare.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.fact")}</th>
            {heads.map((head, at) => (
              <th scope="col" key={head.id}>
                <Link to={head.href}>{head.title}</Link>
                {headNote?.(head, at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.differs ? "differs" : undefined}>
              <th scope="row">
                {row.label}
                {row.differs && <span className="sub">{t("compare.differs")}</span>}
              </th>
              {row.cells.map((cell, at) => (
                <td key={heads[at]?.id} className={classNames(cell.unlike && "unlike")}>
                  {cell.lines.length === 0 && <span className="sub">{t("compare.not_said")}</span>}
                  {cell.lines.map((line) => (
                    <span key={line} className="block">
                      {line}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
