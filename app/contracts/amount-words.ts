/** Amounts of money in words, as contracts write them. Pure. */

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/**
 * Three digits as Vietnamese reads them: "mốt" after two or more tens, "lăm" after ten, "tư" after two or
 * more tens, "linh" for a zero of tens.
 * @param full also says the zeros in front, as inside a longer number
 */
function triple(value: number, full: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(digits[hundreds] ?? "", "trăm");
  if (tens === 0) {
    if (ones > 0 && words.length > 0) words.push("linh");
    if (ones > 0) words.push(digits[ones] ?? "");
    return words;
  }
  words.push(...(tens === 1 ? ["mười"] : [digits[tens] ?? "", "mươi"]));
  if (ones === 1 && tens > 1) words.push("mốt");
  else if (ones === 4 && tens > 1) words.push("tư");
  else if (ones === 5) words.push("lăm");
  else if (ones > 0) words.push(digits[ones] ?? "");
  return words;
}

const scales = ["", "nghìn", "triệu"];

/** Below a thousand million. */
function millions(value: number, full: boolean): string[] {
  const groups = [value % 1000, Math.floor(value / 1000) % 1000, Math.floor(value / 1e6)];
  const words: string[] = [];
  for (const index of [2, 1, 0]) {
    const group = groups[index] ?? 0;
    if (group === 0) continue;
    words.push(...triple(group, full || words.length > 0));
    if (scales[index]) words.push(scales[index]);
  }
  return words;
}

function vietnamese(value: bigint): string[] {
  if (value < 1_000_000_000n) return millions(Number(value), false);
  const rest = Number(value % 1_000_000_000n);
  return [...vietnamese(value / 1_000_000_000n), "tỷ", ...millions(rest, true)];
}

/** Integer ₫ in Vietnamese: "Bốn trăm sáu mươi lăm triệu đồng". */
export function vndInWords(amount: bigint): string {
  const negative = amount < 0n;
  const words = vietnamese(negative ? -amount : amount);
  const text = [...(negative ? ["âm"] : []), ...(words.length > 0 ? words : ["không"]), "đồng"];
  const line = text.join(" ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

const english = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tensInEnglish = [
  "",
  "",
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
];

function tripleInEnglish(value: number): string[] {
  const words: string[] = [];
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds > 0) words.push(english[hundreds] ?? "", "hundred");
  if (rest === 0) return words;
  if (hundreds > 0) words.push("and");
  if (rest < 20) return [...words, english[rest] ?? ""];
  const ones = rest % 10;
  const tens = tensInEnglish[Math.floor(rest / 10)] ?? "";
  return [...words, ones > 0 ? `${tens}-${english[ones]}` : tens];
}

const englishScales = ["", "thousand", "million", "billion", "trillion", "quadrillion"];

/** Integer ₫ in English: "Four hundred and sixty-five million Vietnamese dong". */
export function vndInEnglishWords(amount: bigint): string {
  let rest = amount < 0n ? -amount : amount;
  const parts: string[][] = [];
  for (let scale = 0; rest > 0n; scale += 1, rest /= 1000n) {
    const group = Number(rest % 1000n);
    if (group > 0) {
      const name = englishScales[scale];
      parts.unshift([...tripleInEnglish(group), ...(name ? [name] : [])]);
    }
  }
  const words = parts.length > 0 ? parts.flat() : ["zero"];
  const line = [...(amount < 0n ? ["minus"] : []), ...words, "Vietnamese dong"].join(" ");
  return line.charAt(0).toUpperCase() + line.slice(1);
}
