import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface Column<Item> {
  key: string;
  head: ReactNode;
  cell: (item: Item) => ReactNode;
  /** The name a cell carries on a phone, where the head is gone. */
  foldName?: string | undefined;
  /** Digits under digits, at the right edge. */
  numeric?: boolean | undefined;
  /** On a phone the cell takes the whole line. */
  wide?: boolean | undefined;
  foot?: ReactNode;
  className?: string | undefined;
}

interface DataTableProps<Item> {
  /** The first column names the row. */
  columns: readonly Column<Item>[];
  rows: readonly Item[];
  rowKey: (item: Item) => string;
  /** Target of links to a row. */
  rowId?: ((item: Item) => string) | undefined;
  /** What the table holds, for those who cannot glance at it. */
  caption: string;
  /** Cells a line on a phone: one under the other, two, three, or no folding at all. */
  fold?: "one" | "two" | "three" | "none" | undefined;
  className?: string | undefined;
}

/**
 * Roles written out, because `display` takes the meaning of a folded table away. Spread, so that
 * they are told from the redundant ones a linter removes.
 */
export const roles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader", scope: "col" },
  rowHead: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

const foldClasses = { one: "fold", two: "fold g2", three: "fold g3", none: undefined };

/** A table that folds on a phone: the row head becomes a line, the cells keep their names. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { columns, rows, rowKey, rowId, caption, fold = "one", className } = props;
  const footed = columns.some((column) => column.foot !== undefined);
  return (
    <table className={classNames(foldClasses[fold], className)} {...roles.table}>
      <caption className="vh">{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {columns.map(({ key, head, numeric }) => (
            <th key={key} {...roles.columnHead} className={numeric ? "num" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {rows.map((row) => (
          <Line key={rowKey(row)} id={rowId?.(row)} columns={columns} show={(c) => c.cell(row)} />
        ))}
      </tbody>
      {footed && (
        <tfoot {...roles.group}>
          <Line columns={columns} show={(column) => column.foot} />
        </tfoot>
      )}
    </table>
  );
}

interface LineProps<Item> {
  id?: string | undefined;
  columns: readonly Column<Item>[];
  show: (column: Column<Item>) => ReactNode;
}

function Line<Item>({ id, columns, show }: LineProps<Item>) {
  return (
    <tr {...roles.row} id={id}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} {...roles.rowHead} className={column.className}>
            {show(column)}
          </th>
        ) : (
          <td
            key={column.key}
            {...roles.cell}
            className={classNames(column.numeric && "num", column.wide && "w", column.className)}
            data-l={column.wide ? undefined : column.foldName}
          >
            {show(column)}
          </td>
        ),
      )}
    </tr>
  );
}
