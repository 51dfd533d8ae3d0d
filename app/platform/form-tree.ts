/** Fields of a form that hold a list, e.g. checkboxes of one name. */
type Lists = readonly string[];

type Nested = { [key: string]: unknown };

/** Parts a field's name may have; no form of ours is deeper, and a tree of thousands would break the walk. */
const DEPTH = 8;

/**
 * A flat form as a tree: "price.minVnd" becomes { price: { minVnd } }, "ip.0.type" a list of rows.
 * Files are left out.
 */
export function nestForm(form: FormData, lists: Lists = []): Nested {
  const tree: Nested = {};
  for (const name of new Set(form.keys())) {
    const value = lists.includes(name) ? form.getAll(name) : form.get(name);
    const path = name.split(".", DEPTH + 1);
    if (value instanceof File || path.length > DEPTH) continue;
    put(tree, path, value);
  }
  for (const name of lists) if (!form.has(name)) put(tree, name.split("."), []);
  return rowsToLists(tree) as Nested;
}

const unsafe = new Set(["__proto__", "constructor", "prototype"]);

function put(tree: Nested, path: string[], value: unknown): void {
  const [head, ...rest] = path;
  if (head === undefined || unsafe.has(head)) return;
  if (rest.length === 0) {
    tree[head] = value;
    return;
  }
  const known = tree[head];
  const branch = typeof known === "object" && known !== null ? (known as Nested) : {};
  tree[head] = branch;
  put(branch, rest, value);
}

/** Objects whose every key is a number are rows, in the order of their numbers. */
function rowsToLists(node: unknown): unknown {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, rowsToLists(value)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,3}$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
  }
  return Object.fromEntries(entries);
}

/** Whether nothing was typed in any part of a row; such rows are spare ones. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  if (typeof value === "object") return Object.values(value).every(isBlank);
  return false;
}

/** A form without the spare rows of its lists, as it is parsed, so that faults stand at their rows. */
export function withoutSpareRows(node: unknown): unknown {
  if (Array.isArray(node)) {
    return node.filter((one) => typeof one !== "object" || !isBlank(one)).map(withoutSpareRows);
  }
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, withoutSpareRows(one)]));
}
