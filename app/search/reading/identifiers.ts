import { fold, type Token, tokenize } from "./folding.ts";

/**
 * Numbers of patents and registrations, tax codes, codes of products, standards and records: compared
 * without spaces, dots and dashes, never with a slip forgiven. "VN 1-0032541" and "1.0032541" are one.
 */

/** A number or code in a query. */
export interface Identifier {
  form: string;
  /** It is all that is asked for. */
  whole: boolean;
}

const SHORTEST = 4;
const FEWEST_DIGITS = 3;
const MOST_PARTS = 5;
const MOST_ASKED = 24;
const MOST_READ = 400;
/** A part this long is a number of its own: "0032541" of "1-0032541". */
const OWN_NUMBER = 6;

/** What people write before a number to say what it is. */
const kinds = new Set(
  fold(
    `số bằng độc quyền sáng chế giải pháp hữu ích đơn đăng ký mã thuế doanh nghiệp mst văn bảo hộ tiêu chuẩn quy
     quy chuẩn hồ sơ sản phẩm niêm yết công nghệ của và theo đạt vn no number patent tax code registration
     certificate id model`,
  ).split(" "),
);

const digits = (text: string) => text.replace(/\D/g, "").length;
const withoutCountry = (form: string) => form.replace(/^vn(?=\d)/, "");

function compact(text: string): string {
  return withoutCountry(
    tokenize(text)
      .map(({ folded }) => folded)
      .join(""),
  );
}

/** The forms under which a document's identifier is found. */
export function identifierForms(identifier: string): string[] {
  const whole = compact(identifier);
  if (whole.length < SHORTEST || digits(whole) === 0) return [];
  const parts = identifier.match(/\d+/g) ?? [];
  return [...new Set([whole, ...parts.filter((part) => part.length >= OWN_NUMBER)])];
}

// "QCVN 40:2011/BTNMT", "ISO 22000", "SB-250", "SV-WL30": capitals, then figures.
const CODE = /(?<![\p{L}\p{N}])(?:\p{Lu}{1,8}-){0,2}(\p{Lu}{1,8})[ -]?(\d+)(?:[\d.:/-]*\d)?/gu;
const FIGURE = /\d/;

/** The forms of the codes a text mentions: of "QCVN 40:2011" the whole and "qcvn40", of "SV-WL30" "svwl30". */
export function codesIn(text: string): string[] {
  if (!FIGURE.test(text)) return [];
  return [...text.matchAll(CODE)].flatMap(([code, letters = "", figures = ""]) => {
    const forms = [compact(code), fold(letters) + figures];
    return forms.filter((form) => form.length >= SHORTEST && digits(form) >= 2);
  });
}

/** What in a query may be an identifier: each run of its words that has figures in it. */
export function identifiersIn(text: string): Identifier[] {
  const tokens = tokenize(text.slice(0, MOST_READ));
  const found = new Map<string, Identifier>();
  for (let from = 0; from < tokens.length; from += 1) {
    let run = "";
    for (let to = from; to < Math.min(tokens.length, from + MOST_PARTS); to += 1) {
      run += tokens[to]?.folded ?? "";
      const form = withoutCountry(run);
      if (form.length < SHORTEST || !isCode(form)) continue;
      found.set(form, { form, whole: isAllElse(tokens, from, to) });
      if (found.size >= MOST_ASKED) return [...found.values()];
    }
  }
  return [...found.values()];
}

function isCode(form: string): boolean {
  return digits(form) >= FEWEST_DIGITS || (digits(form) === 2 && /^[a-z]{2,}\d+$/.test(form));
}

function isAllElse(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.every((token, at) => (at >= from && at <= to) || kinds.has(token.folded));
}
