import { describe, expect, test } from "vitest";
import { tokenize } from "./folding.ts";
import { isSyllable } from "./syllables.ts";
import { syllableTyped } from "./typing.ts";

const exact = (word: string | null) => tokenize(word ?? "")[0]?.exact;

describe("keyboard leftovers", () => {
  test.each([
    ["sayas", "sấy"],
    ["saays", "sấy"],
    ["lanhj", "lạnh"],
    ["ddieenj", "điện"],
    ["dieejnd", "điện"],
    ["tuwr", "tử"],
    ["thuyr", "thủy"],
    ["sanr", "sản"],
    ["nuowcs", "nước"],
    ["nwowcs", "nước"],
    ["dduowngf", "đường"],
    ["xuwr", "xử"],
    ["lys", "lý"],
    ["quans", "quán"],
    ["gieets", "giết"],
    ["hoas", "hóa"],
    ["toanf", "toàn"],
  ])("Telex %s is %s", (typed, meant) => {
    expect(exact(syllableTyped(typed))).toBe(exact(meant));
  });

  test.each([
    ["may1", "máy"],
    ["sa6y1", "sấy"],
    ["say61", "sấy"],
    ["d9ie6n5", "điện"],
    ["nu7o7c1", "nước"],
    ["nuoc71", "nước"],
    ["thu3y", "thủy"],
    ["na8ng", "năng"],
  ])("VNI %s is %s", (typed, meant) => {
    expect(exact(syllableTyped(typed))).toBe(exact(meant));
  });

  test("half done by the program: marks and keys in one word", () => {
    expect(exact(syllableTyped("điênj"))).toBe(exact("điện"));
    expect(exact(syllableTyped("sâys"))).toBe(exact("sấy"));
    expect(exact(syllableTyped("thủyr"))).toBe(exact("thủy"));
  });

  test("plain syllables, English words and codes are left alone", () => {
    for (const word of [
      "may",
      "sấy",
      "dryers",
      "sensor",
      "h2",
      "qcvn40",
      "iso9001",
      "system",
      "web",
    ])
      expect(syllableTyped(word), word).toBeNull();
  });
});

test("shapes of Vietnamese syllables", () => {
  for (const word of ["nuoc", "say", "nghieng", "giet", "quy", "uong", "i", "khuyu"])
    expect(isSyllable(word), word).toBe(true);
  for (const word of ["dry", "sensor", "iot", "nuwoc", "thm"]) expect(isSyllable(word)).toBe(false);
});
