import { expect, test } from "vitest";
import { findNamed, namedThing } from "./named-things.ts";
import { typedWords } from "./typed-words.ts";

const things = [
  namedThing("I55", ["Du lịch, khách sạn, ăn uống", "Tourism, hotels, food service"], 0, [
    "quán cà phê",
  ]),
  namedThing("C10", ["Chế biến thực phẩm, đồ uống"], 0, ["lò giết mổ", "bánh quế"]),
  namedThing("org", ["Viện Kỹ thuật Sấy – Lạnh Sông Nhuệ"], 0.2),
];

const find = (text: string) => {
  const typed = typedWords(text);
  return typed ? findNamed(things, typed, 5).map(({ thing, by }) => [thing, by]) : null;
};

test("a thing is found by any words of its names, unfinished and without marks", () => {
  expect(find("song nhu")).toEqual([["org", "Viện Kỹ thuật Sấy – Lạnh Sông Nhuệ"]]);
  expect(find("hotel")).toEqual([["I55", "Tourism, hotels, food service"]]);
  expect(find("uống")?.map(([thing]) => thing)).toEqual(["I55", "C10"]);
});

test("words that mean it count from their beginning and once enough is typed", () => {
  expect(find("quan c")).toEqual([["I55", "quán cà phê"]]);
  expect(find("quan")).toEqual([["I55", "quán cà phê"]]);
  expect(find("qua")).toEqual([]);
  expect(find("phe quan")).toEqual([]);
  expect(find("giết mổ")).toEqual([]);
});

test("marks that were typed come first", () => {
  expect(find("quế")).toEqual([]);
  expect(find("che")?.[0]).toEqual(["C10", "Chế biến thực phẩm, đồ uống"]);
});
