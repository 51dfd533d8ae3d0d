import { describe, expect, test } from "vitest";
import { Latest } from "./latest.ts";

const later = () => Promise.withResolvers<string>();

describe("the newest answer", () => {
  test("an older answer that comes late is dropped, and its request cancelled", async () => {
    const latest = new Latest();
    const [old, young] = [later(), later()];
    const signals: AbortSignal[] = [];
    const ask = (answer: Promise<string>) =>
      latest.ask((signal) => {
        signals.push(signal);
        return answer;
      });
    const first = ask(old.promise);
    const second = ask(young.promise);
    young.resolve("máy sấy");
    expect(await second).toBe("máy sấy");
    old.resolve("máy");
    expect(await first).toBeNull();
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
  });

  test("a failure is told only when it is the newest", async () => {
    const latest = new Latest();
    const old = later();
    const first = latest.ask(() => old.promise);
    const second = latest.ask(async () => {
      throw new Error("no network");
    });
    old.reject(new Error("cancelled"));
    expect(await first).toBeNull();
    await expect(second).rejects.toThrow("no network");
  });

  test("what was given up is nobody's", async () => {
    const latest = new Latest();
    const answer = later();
    const asked = latest.ask(() => answer.promise);
    latest.giveUp();
    answer.resolve("x");
    expect(await asked).toBeNull();
  });
});
