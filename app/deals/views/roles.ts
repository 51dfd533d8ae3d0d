/** Folded tables lose their meaning to `display: block`; the roles say it again. */
export const roles = {
  table: { role: "table" },
  row: { role: "row" },
  cell: { role: "cell" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
} as const;
