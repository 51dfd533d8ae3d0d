import { isSyllable } from "./syllables.ts";

/**
 * What a word typed for a Vietnamese keyboard program was to become when the program was off or only half
 * did its work: "sayas" and "sa6y1" are both "sấy". Marks may stand anywhere after their vowel.
 */

const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const HORN = "\u031b";
const telexTones: Record<string, string> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
};
const vniTones = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LONGEST_TYPED = 12;

interface Letter {
  base: string;
  /** Circumflex, breve or horn. */
  hat: string;
}

class Syllable {
  readonly letters: Letter[] = [];
  tone = "";
  /** Whether a key was taken for a mark. */
  keyed = false;

  has(bases: string): boolean {
    return this.letters.some(({ base }) => bases.includes(base));
  }

  /** Puts a hat on the last of these letters that has none. */
  hat(bases: string, hat: string): boolean {
    const letter = this.letters.findLast(({ base, hat: worn }) => bases.includes(base) && !worn);
    if (!letter) return false;
    letter.hat = hat;
    this.keyed = true;
    return true;
  }

  horn(): boolean {
    const [u, o] = ["u", "o"].map((base) => this.letters.findLast((one) => one.base === base));
    // "uow" is "ươ", whichever of the two was hit last.
    if (u && o && !u.hat && this.letters.indexOf(u) + 1 === this.letters.indexOf(o)) {
      u.hat = HORN;
      o.hat = HORN;
      this.keyed = true;
      return true;
    }
    return this.hat("uo", HORN);
  }

  bar(): boolean {
    const first = this.letters[0];
    if (first?.base !== "d") return false;
    first.base = "đ";
    this.keyed = true;
    return true;
  }

  accent(tone: string): boolean {
    if (!this.has("aeiouy")) return false;
    this.tone = tone;
    this.keyed = true;
    return true;
  }

  /** The syllable with its marks; null when it is none. */
  finished(): string | null {
    const plain = this.letters.map(({ base }) => (base === "đ" ? "d" : base)).join("");
    if (!isSyllable(plain)) return null;
    const nucleus = this.toneSeat();
    return this.letters
      .map(({ base, hat }, at) => base + hat + (at === nucleus ? this.tone : ""))
      .join("")
      .normalize("NFC");
  }

  /** The vowel that carries the tone: a hatted one, else the one before a final consonant, else the first of two. */
  private toneSeat(): number {
    const plain = this.letters.map(({ base }) => base).join("");
    const skip = /^(qu|gi(?=[aeiouy]))/.exec(plain)?.[0].length ?? 0;
    const vowels = this.letters.flatMap(({ base }, at) =>
      at >= skip && "aeiouy".includes(base) ? [at] : [],
    );
    const hatted = vowels.findLast((at) => this.letters[at]?.hat);
    if (hatted !== undefined) return hatted;
    const [first = -1, second = first] = vowels;
    const closed = (vowels.at(-1) ?? 0) < this.letters.length - 1;
    return vowels.length > 2 || (vowels.length === 2 && closed) ? second : first;
  }
}

/** The Vietnamese syllable a typed word stands for, with its marks; null when it holds no such keys. */
export function syllableTyped(word: string): string | null {
  const typed = word.toLowerCase().normalize("NFD");
  if (typed.length < 2 || typed.length > 2 * LONGEST_TYPED || !/[a-zđ]/.test(typed)) return null;
  const syllable = new Syllable();
  for (const char of typed) if (!take(syllable, char)) return null;
  return syllable.keyed ? syllable.finished() : null;
}

/** One key; false when no syllable can have it there. */
function take(syllable: Syllable, char: string): boolean {
  const last = syllable.letters.at(-1);
  if (char.match(TONES)) {
    syllable.tone = char;
    return true;
  }
  if (char === CIRCUMFLEX || char === BREVE || char === HORN) {
    if (last) last.hat = char;
    return Boolean(last);
  }
  if (char >= "0" && char <= "9") return takeDigit(syllable, Number(char));
  const tone = telexTones[char];
  if (tone && syllable.accent(tone)) return true;
  if (char === "w") return takeW(syllable);
  if ("aeo".includes(char) && syllable.has(char) && syllable.hat(char, CIRCUMFLEX)) return true;
  if (char === "d" && syllable.bar()) return true;
  syllable.letters.push({ base: char, hat: "" });
  return true;
}

function takeDigit(syllable: Syllable, digit: number): boolean {
  if (digit >= 1 && digit <= 5) return syllable.accent(vniTones[digit] ?? "");
  if (digit === 6) return syllable.hat("aeo", CIRCUMFLEX);
  if (digit === 7) return syllable.horn();
  if (digit === 8) return syllable.hat("a", BREVE);
  return digit === 9 && syllable.bar();
}

function takeW(syllable: Syllable): boolean {
  if (syllable.horn() || syllable.hat("a", BREVE)) return true;
  if (syllable.has("aeiouy")) return false;
  syllable.letters.push({ base: "u", hat: HORN });
  syllable.keyed = true;
  return true;
}
