import { expect, test } from "vitest";
import { inflected } from "./inflection.ts";
import { Vocabulary } from "./vocabulary.ts";

const vocabulary = new Vocabulary();
for (const word of ["dryers", "drying", "ordering", "tan", "recycling"]) vocabulary.set(word, 1);

test.each([
  ["dryer", ["dryers", "drying"]],
  ["order", ["ordering"]],
  ["tanning", ["tan"]],
  ["recycle", ["recycling"]],
  ["nong", []],
])("other forms of %s", (word, forms) => {
  expect(inflected(word, vocabulary).sort()).toEqual(forms);
});
