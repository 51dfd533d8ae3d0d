import { isSyllable } from "./syllables.ts";

/** Beginnings and ends that sound alike somewhere in the country. */
const soundsAlike: readonly (readonly [RegExp, string])[] = [
  [/^s/, "x"],
  [/^x/, "s"],
  [/^tr/, "ch"],
  [/^ch/, "tr"],
  [/^d/, "gi"],
  [/^gi/, "d"],
  [/^d/, "r"],
  [/^r/, "d"],
  [/^l/, "n"],
  [/^n(?!g)/, "l"],
  [/n$/, "ng"],
  [/ng$/, "n"],
  [/t$/, "c"],
  [/c$/, "t"],
];

/** Syllables that sound like this one to somebody, as folded words. */
export function heard(folded: string): string[] {
  if (!isSyllable(folded)) return [];
  return soundsAlike
    .filter(([from]) => from.test(folded))
    .map(([from, to]) => folded.replace(from, to))
    .filter(isSyllable);
}
