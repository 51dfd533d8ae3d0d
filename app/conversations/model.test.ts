import { expect, test } from "vitest";
import { seenBy } from "./model.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 3, minute));

test("a message is seen by those who read at or after it, its author aside", () => {
  const marks = [
    { userId: "author", readAt: at(9) },
    { userId: "an", readAt: at(5) },
    { userId: "binh", readAt: at(4) },
  ];
  expect(seenBy({ authorId: "author", sentAt: at(5) }, marks)).toEqual(["an"]);
  expect(seenBy({ authorId: "author", sentAt: at(6) }, marks)).toEqual([]);
});
