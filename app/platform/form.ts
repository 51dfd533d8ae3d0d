import { z } from "zod";
import { holdableText } from "./holdable-text.ts";

/** Fields of a form that hold a list, e.g. checkboxes of one name. */
type Lists = readonly string[];

type Nested = { [key: string]: unknown };

/** Parts a field's name may have; no form of ours is deeper, and a tree of thousands would break the walk. */
const DEPTH = 8;

/**
 * A flat form as a tree: "price.minVnd" becomes { price: { minVnd } }, "ip.0.type" a list of rows.
 * Files and names that start with "_" are left out.
 */
export function nestForm(form: FormData, lists: Lists = []): Nested {
  const tree: Nested = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("_")) continue;
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

/** Composed letters, plain line ends, nothing that a database or a page cannot hold. */
export function cleanText(value: string): string {
  return holdableText(value.replace(/\r\n?/g, "\n")).normalize("NFC").trim();
}

/** Cleaned text of at most `max` characters; may be empty. */
export function textOf(max: number) {
  return z.string().overwrite(cleanText).max(max);
}

const amountWords: Record<string, number> = {
  k: 1e3,
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  tr: 1e6,
  triệu: 1e6,
  m: 1e6,
  million: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
};

/**
 * What people type for money in whole ₫: "350.000.000", "350,000,000 ₫", "350 triệu", "1,2 tỷ".
 * Nothing typed is null; what cannot be read comes back as it was typed.
 */
export function readVnd(typed: unknown): number | string | null {
  if (typeof typed !== "string" || typed.trim() === "") return null;
  const text = typed.toLowerCase().replace(/₫|vnđ|vnd|đồng|[\s\u00a0\u202f]/gu, "");
  const match = /^([\d.,]+)(\p{L}*)$/u.exec(text);
  if (!match?.[1]) return typed;
  const scale = match[2] === "" || match[2] === "đ" ? 1 : amountWords[match[2] ?? ""];
  if (!scale) return typed;
  const amount = scale === 1 ? grouped(match[1]) : decimal(match[1]) * scale;
  return Number.isNaN(amount) ? typed : Math.round(amount);
}

/** Dots and commas of a whole amount are thousands: they stand before three digits each. */
function grouped(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  return /^\d{1,3}([.,]\d{3})+$/.test(digits) ? Number(digits.replace(/[.,]/g, "")) : Number.NaN;
}

function decimal(digits: string): number {
  return /^\d+([.,]\d+)?$/.test(digits) ? Number(digits.replace(",", ".")) : Number.NaN;
}

/** A typed number with a decimal comma or dot; null when empty, as typed when unreadable. */
export function readNumber(typed: unknown): number | string | null {
  if (typeof typed !== "string" || typed.trim() === "") return null;
  const value = Number(typed.trim().replace(/\s/g, "").replace(",", "."));
  return Number.isFinite(value) ? value : typed;
}

type Issue = z.core.$ZodIssue;

/** The message key of an issue; a rule of our own names it in `params.key`. */
export function issueKey(issue: Issue): string {
  if (issue.code === "custom") return String(issue.params?.key ?? "form.invalid");
  if (issue.code === "too_big") return tooBig[issue.origin] ?? "form.out_of_range";
  if (issue.code === "too_small" && issue.origin === "string" && String(issue.input ?? "").trim()) {
    return "form.too_short";
  }
  if (issue.code === "too_small") return tooSmall[issue.origin] ?? "form.out_of_range";
  if (issue.code === "invalid_value") return "form.choose";
  if (issue.code === "invalid_format") return badFormat[issue.format] ?? "form.bad_format";
  if (issue.code === "invalid_type" && (issue.input ?? null) === null && "input" in issue) {
    return "form.needed";
  }
  if (issue.code === "invalid_type") return wrongType[issue.expected] ?? "form.needed";
  return "form.invalid";
}

const tooBig: Record<string, string> = { string: "form.too_long", array: "form.too_many" };
const tooSmall: Record<string, string> = { string: "form.needed", array: "form.choose" };
/** An id is never typed, only picked. */
const badFormat: Record<string, string> = {
  uuid: "form.choose",
  email: "form.email",
  date: "form.day",
};
const wrongType: Record<string, string> = { number: "form.not_a_number", int: "form.not_whole" };

/** Parse with this, so that an empty field can be told from one that cannot be read. */
export const withInput = { reportInput: true } as const;

/** Field path -> message key, the first issue of each field. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issueKey(issue);
  return fields;
}
