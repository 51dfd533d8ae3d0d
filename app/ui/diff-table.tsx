import type { ReactNode } from "react";
import { DataTable } from "./data-table.tsx";

/** Head of one version: when and from whom. */
export interface VersionHead {
  when: ReactNode;
  who: string;
}

export interface ChangedRow {
  key: string;
  name: ReactNode;
  older: ReactNode;
  newer: ReactNode;
  /** In words, without praise. */
  difference: ReactNode;
}

interface DiffTableProps {
  caption: string;
  heads: { name: ReactNode; older: VersionHead; newer: VersionHead; difference: ReactNode };
  rows: readonly ChangedRow[];
}

/** What changed between two versions: older plain, newer heavier, the difference in words. */
export function DiffTable({ caption, heads, rows }: DiffTableProps) {
  return (
    <DataTable
      className="diff"
      fold="two"
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: "name", head: heads.name, cell: (row) => row.name },
        {
          key: "older",
          head: <Version head={heads.older} />,
          foldName: heads.older.who,
          cell: (row) => <del>{row.older}</del>,
        },
        {
          key: "newer",
          head: <Version head={heads.newer} />,
          foldName: heads.newer.who,
          cell: (row) => <ins>{row.newer}</ins>,
        },
        {
          key: "difference",
          head: heads.difference,
          className: "c",
          wide: true,
          cell: (row) => row.difference,
        },
      ]}
    />
  );
}

function Version({ head }: { head: VersionHead }) {
  return (
    <>
      {head.when}
      <b>{head.who}</b>
    </>
  );
}
