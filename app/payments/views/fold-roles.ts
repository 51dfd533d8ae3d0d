/** On phones the rows of a table are set as blocks, which drops its meaning; these put it back. */
export const table = { role: "table" } as const;
export const row = { role: "row" } as const;
export const columnHeader = { role: "columnheader", scope: "col" } as const;
export const rowHeader = { role: "rowheader", scope: "row" } as const;
export const cell = { role: "cell" } as const;
