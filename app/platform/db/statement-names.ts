/** So many statements of a process are planned ahead on every connection; it knows a few hundred. */
const MOST = 500;
/** A list of values makes another text for every length; such texts stay unnamed. */
const MOST_VALUES = 16;

interface Statement {
  readonly sql: string;
  readonly args: readonly unknown[];
}

/**
 * Names for statements, so that a connection parses and plans each of them once. "" leaves one unnamed:
 * a text without values may be several statements, which cannot have a name.
 */
export function statementNames(): (statement: Statement) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    if (args.length === 0 || args.length > MOST_VALUES) return "";
    const known = names.get(sql);
    if (known) return known;
    if (names.size >= MOST) return "";
    const name = `p${names.size}`;
    names.set(sql, name);
    return name;
  };
}
