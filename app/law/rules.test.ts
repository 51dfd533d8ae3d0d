import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainAnswers } from "#tests/factories/papers.ts";
import { type LawEntry, leadsTo, type PathAnswers, type Rule } from "./model.ts";
import builtIn from "./rules.json" with { type: "json" };
import { decidePath, remindersDue, ruleSetOn } from "./rules.ts";

const entries = builtIn as unknown as LawEntry[];
const today = ruleSetOn(entries, "2026-11-22");
const effects = (answers: Partial<PathAnswers>, form: string | null = null) =>
  decidePath({ ...plainAnswers, ...answers }, today, form).findings.map(({ effect }) => effect);

describe("five answers", () => {
  test.each([
    [{}, []],
    [{ crossBorder: true }, ["register"]],
    [{ stateCapital: true }, ["register", "valuation", "audit"]],
    [{ stateCapital: true, resultCertified: true }, ["valuation", "audit"]],
    [{ resultCertified: true }, []],
    [{ relatedParties: true }, ["valuation", "audit"]],
    [{ protectedIp: true }, ["record_ip"]],
    [{ restrictedTechnology: true, entries: ["restricted.radioactive"] }, ["permit"]],
    [{ restrictedTechnology: true, entries: ["prohibited.treaty"] }, ["prohibit"]],
  ] as const)("%o leads to %o", (answers, found) => {
    expect(effects(answers)).toEqual(found);
  });

  test("a subscription transfers no technology: neither registered nor valued, still never prohibited", () => {
    const all = { crossBorder: true, stateCapital: true, relatedParties: true };
    expect(effects(all, "subscription")).toEqual([]);
    expect(effects(all, "purchase")).toEqual(["register", "valuation", "audit"]);
    const banned = { restrictedTechnology: true, entries: ["prohibited.treaty"] };
    expect(effects(banned, "subscription")).toEqual(["prohibit"]);
  });

  test("every finding names the rules it follows from, each with source and date", () => {
    fc.assert(
      fc.property(
        fc.record({
          crossBorder: fc.boolean(),
          stateCapital: fc.boolean(),
          resultCertified: fc.boolean(),
          restrictedTechnology: fc.boolean(),
          protectedIp: fc.boolean(),
          relatedParties: fc.boolean(),
          entries: fc.subarray(today.lists.map(({ key }) => key)),
        }),
        (answers) => {
          const outcome = decidePath(answers, today, null);
          for (const { rules } of outcome.findings) {
            const named = today.rules.filter(({ key }) => rules.includes(key));
            expect(named).toHaveLength(rules.length);
            for (const rule of named) {
              expect(rule.source.vi).toContain("Luật");
              expect(rule.trueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
            }
          }
          expect(leadsTo(outcome, "prohibit")).toBe(
            answers.entries.some((key) => key.startsWith("prohibited.")),
          );
          expect(outcome.registerWithinDays).toBe(90);
        },
      ),
    );
  });
});

describe("the law of a day", () => {
  const rule = entries.find(({ key }) => key === "deadline.register") as Rule;
  const later = { ...rule, inForceFrom: "2027-01-01", body: { ...rule.body, days: 60 } };

  test("the entry that began last holds; before it and after its end it does not", () => {
    const days = (asOf: string, list: readonly LawEntry[]) =>
      decidePath(plainAnswers, ruleSetOn(list, asOf), null).registerWithinDays;
    expect(days("2026-12-31", [...entries, later])).toBe(90);
    expect(days("2027-01-01", [...entries, later])).toBe(60);
    const ended = { ...later, inForceUntil: "2027-06-30" };
    const none = ruleSetOn([...entries, ended], "2027-07-01");
    expect(none.rules.some(({ key }) => key === rule.key)).toBe(false);
  });

  test("of two of one day the one written last holds", () => {
    const first = { ...later, addedAt: new Date("2026-12-01T00:00:00Z") };
    const second = {
      ...later,
      body: { ...later.body, days: 45 },
      addedAt: new Date("2026-12-02T00:00:00Z"),
    };
    const set = ruleSetOn([...entries, second, first], "2027-01-01");
    expect(decidePath(plainAnswers, set, null).registerWithinDays).toBe(45);
  });
});

test("reminders fall due at 60, 30, 14, 7, 3 and 0 days", () => {
  const due = new Date("2026-12-31T00:00:00Z");
  const at = (days: number) => remindersDue(due, new Date(due.getTime() - days * 86_400_000));
  expect([61, 60, 31, 30, 14, 7, 3, 1, 0, -5].map(at)).toEqual([0, 1, 1, 2, 3, 4, 5, 5, 6, 6]);
});
