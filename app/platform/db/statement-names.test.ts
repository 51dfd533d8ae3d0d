import { describe, expect, test } from "vitest";
import { statementNames } from "./statement-names.ts";

describe("names of statements", () => {
  test("the same text keeps its name, another text gets another one", () => {
    const nameOf = statementNames();
    const first = nameOf({ sql: "select $1", args: [1] });
    expect(first).not.toBe("");
    expect(nameOf({ sql: "select $1", args: [2] })).toBe(first);
    expect(nameOf({ sql: "select $1 + 1", args: [2] })).not.toBe(first);
  });

  test("texts without values and long lists stay unnamed", () => {
    const nameOf = statementNames();
    expect(nameOf({ sql: "select 1; select 2", args: [] })).toBe("");
    expect(nameOf({ sql: "select 1 where 1 in (…)", args: Array(17).fill(1) })).toBe("");
  });

  test("a connection is not filled without end", () => {
    const nameOf = statementNames();
    const names = Array.from({ length: 2_000 }, (_, n) =>
      nameOf({ sql: `select ${n}`, args: [n] }),
    );
    const given = new Set(names.filter(Boolean));
    expect(given.size).toBe(500);
    expect(names.at(-1)).toBe("");
    expect(nameOf({ sql: "select 0", args: [0] })).toBe(names[0]);
  });
});
