import { expect, test } from "vitest";
import { turnstile } from "./turnstile.ts";

test("so many at once, the others in their order, also after a failure", async () => {
  const inTurn = turnstile(2);
  const begun: number[] = [];
  const doors: (() => void)[] = [];
  const work = (n: number) =>
    inTurn(() => {
      begun.push(n);
      return new Promise<number>((resolve, reject) => {
        doors[n] = () => (n === 1 ? reject(new Error("broken")) : resolve(n));
      });
    });
  const all = Promise.allSettled([0, 1, 2, 3].map(work));
  const pause = () => new Promise((resolve) => setImmediate(resolve));
  await pause();
  expect(begun).toEqual([0, 1]);
  doors[1]?.();
  await pause();
  expect(begun).toEqual([0, 1, 2]);
  doors[0]?.();
  doors[2]?.();
  await pause();
  expect(begun).toEqual([0, 1, 2, 3]);
  doors[3]?.();
  expect((await all).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  expect(await inTurn(async () => "free")).toBe("free");
});
