import { fold, tokenize } from "#app/search/reading/folding.ts";

/** Longer texts are stories: they name people and places, and no two are the same. */
export const LONGEST_KEPT = 120;

const address = /@|https?:|www\.|\.(com|vn|net|org)\b/i;
/** What no text column can hold, and what stands for letters that were none. */
const broken = /[\p{Cc}\p{Cs}\ufffd]/u;
/** Seven digits, however they are grouped: telephones, tax codes, identity and account numbers. */
const longNumber = /\d(?:[\s.\-_/()]*\d){6,}/;

/** The family names of nine in ten Vietnamese, without marks. */
const families = new Set(
  (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh mai dao cao " +
    "luong ta chu trieu quach doan ha lam la thach tong vuong kieu luu phung to quan khuong"
  ).split(" "),
);
const middles = new Set("van thi dinh huu ngoc thanh quang xuan duc cong kim".split(" "));
const titles = new Set("ong ba anh chi em co chu bac".split(" "));

const isName = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word.normalize("NFC"));

/** Whether words look like somebody's name: "Nguyễn Văn An", "pham thi hoa", "anh Khuê". */
function namesSomebody(text: string): boolean {
  const words = tokenize(text).map(({ folded, start, end }) => ({
    folded,
    name: isName(text.slice(start, end)),
  }));
  const shouting = words.every(({ name }) => name);
  return words.some((word, at) => {
    const [next, last] = [words[at + 1], words[at + 2]];
    if (!next) return false;
    if (titles.has(word.folded) && next.name && !shouting && at + 2 >= words.length) return true;
    if (!families.has(word.folded) || !last) return false;
    if (["van", "thi"].includes(next.folded)) return true;
    return word.name && next.name && last.name && (!shouting || middles.has(next.folded));
  });
}

/**
 * The words of a search as they may be kept, or null: nothing that looks like an address, a number of
 * somebody, or a name is written down, and neither are single letters.
 */
export function keepable(text: string): string | null {
  const words = text
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  if (words.length > LONGEST_KEPT || fold(words).length < 2) return null;
  if (broken.test(words) || address.test(words) || longNumber.test(words) || namesSomebody(words))
    return null;
  return words.toLowerCase();
}
