/**
 * How Vietnamese and English words are compared. Both engines, the highlighter and the ranking use these
 * functions, so that what is found, marked and ranked is always the same word.
 */

/** One word of a text with its place in the original string. */
export interface Token {
  /** Without marks, lower case, đ as d: "may". What search matches. */
  folded: string;
  /** With marks, tone named at the end so that hoá and hóa are one: "mayS". What "exactly" compares. */
  exact: string;
  start: number;
  end: number;
}

/** Longest word kept, in characters; pasted rubbish must not become an index entry. */
const LONGEST = 40;

// Marks and invisible characters may stand inside a word (NFD, zero-width), never at its start.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu;
const INVISIBLE = /\p{Cf}/gu;
const MARKS = /\p{M}/gu;

/** Combining tone marks of Vietnamese in NFD, as Telex names them; capitals occur in no folded word. */
const TONES = new Map([
  ["\u0301", "S"],
  ["\u0300", "F"],
  ["\u0309", "R"],
  ["\u0303", "X"],
  ["\u0323", "J"],
]);

/** "kỹ" and "kĩ", "quý" and "quí", "quýt" and "quít" are one syllable in two spellings. */
const Y_AFTER_CONSONANT = /^([hklmstv]|qu)y(?=$|[cnt])(?!.*[eê])/;

export interface Forms {
  folded: string;
  exact: string;
}

// The same few thousand syllables come again and again; folding each once is enough.
const known = new Map<string, Forms>();
const KNOWN_LIMIT = 50_000;

function formsOf(word: string): Forms {
  const cached = known.get(word);
  if (cached) return cached;
  const plain = word.replace(INVISIBLE, "").toLowerCase().normalize("NFKD").replaceAll("đ", "d");
  const folded = plain.replace(MARKS, "").slice(0, LONGEST).replace(Y_AFTER_CONSONANT, "$1i");
  let tone = "";
  let letters = "";
  for (const char of word.replace(INVISIBLE, "").toLowerCase().normalize("NFD")) {
    const mark = TONES.get(char);
    if (mark) tone = mark;
    else letters += char;
  }
  const exact = letters.normalize("NFC").slice(0, LONGEST).replace(Y_AFTER_CONSONANT, "$1i") + tone;
  const forms = { folded, exact };
  if (known.size > KNOWN_LIMIT) known.clear();
  known.set(word, forms);
  return forms;
}

/** The words of a text in order, with their places in it. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  // Finding the words first and their places after is twice as fast as asking for both.
  for (const word of text.match(WORD) ?? []) {
    const start = text.indexOf(word, from);
    from = start + word.length;
    const { folded, exact } = formsOf(word);
    if (folded) tokens.push({ folded, exact, start, end: from });
  }
  return tokens;
}

/** Folded and exact forms of the words of a text, without their places: several times faster. */
export function wordsOf(text: string): readonly Forms[] {
  const words: Forms[] = [];
  for (const word of text.match(WORD) ?? []) {
    const forms = formsOf(word);
    if (forms.folded) words.push(forms);
  }
  return words;
}

/** A text as search sees it: "Máy sấy Đông-Á" gives "may say dong a". */
export function fold(text: string): string {
  return tokenize(text)
    .map((token) => token.folded)
    .join(" ");
}

/** Whether a word was written with marks, so that its writer meant exactly this one. */
export function isMarked(token: Pick<Token, "folded" | "exact">): boolean {
  return token.folded !== token.exact;
}

/** Whether a word may be what somebody is typing who has come as far as `begun`. */
export function goesOn(begun: Forms, word: Forms): boolean {
  if (!word.folded.startsWith(begun.folded)) return false;
  if (!isMarked(begun)) return true;
  const [, letters = "", tone = ""] = /^(.*?)([SFRXJ]?)$/.exec(begun.exact) ?? [];
  return word.exact.startsWith(letters) && (tone === "" || word.exact.endsWith(tone));
}
