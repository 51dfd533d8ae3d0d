import { describe, expect, test } from "vitest";
import { localDay } from "#app/platform/local-day.ts";
import { challengeStates, emptyChallenge } from "./model.ts";
import {
  type ChallengeMove,
  challengeLife,
  daysLeft,
  decideMove,
  decideProposal,
  decideReview,
  isOpen,
  meetsTarget,
  missingInBrief,
} from "./rules.ts";

describe("a need's life", () => {
  const moves = Object.keys(challengeLife) as ChallengeMove[];
  test.each(challengeStates)("from %s only the listed moves are possible", (state) => {
    for (const move of moves) {
      for (const by of ["owner", "operator", "clock"] as const) {
        const { by: right, from, to } = challengeLife[move];
        const decided = decideMove(state, move, by);
        if (by === right && from.includes(state)) expect(decided).toEqual({ ok: true, value: to });
        else expect(decided.ok).toBe(false);
      }
    }
  });
});

describe("deadlines end with the day in Vietnam", () => {
  const published = { state: "published" as const, deadline: "2026-11-22" };
  test("the last day counts to its end, UTC+7", () => {
    expect(localDay(new Date("2026-11-22T16:59:59Z"))).toBe("2026-11-22");
    expect(isOpen(published, new Date("2026-11-22T16:59:59Z"))).toBe(true);
    expect(isOpen(published, new Date("2026-11-22T17:00:00Z"))).toBe(false);
  });
  test("daysLeft counts calendar days", () => {
    expect(daysLeft("2026-11-24", new Date("2026-11-22T17:30:00Z"))).toBe(1);
  });
  test("only published needs are open", () => {
    expect(isOpen({ state: "closed", deadline: null }, new Date())).toBe(false);
  });
});

describe("the brief checker", () => {
  test("an empty brief answers none of the four questions", () => {
    const missing = missingInBrief(emptyChallenge(), "2026-11-22");
    expect([...new Set(missing.map((item) => item.question))]).toEqual([
      "problem",
      "user",
      "success",
      "budget",
      "form",
    ]);
  });
  test("a full brief has nothing missing, until its deadline comes", () => {
    const text = {
      vi: "Đếm khách theo điểm, báo quá tải trong 60 giây, sai số dưới 5%.",
      en: null,
    };
    const full = {
      ...emptyChallenge(),
      summary: text,
      pain: text,
      scale: text,
      outputs: text,
      fundingSource: text,
      industries: ["O84"],
      kpis: [{ name: text, unit: "%", baseline: 18, target: 5 }],
      budget: { minVnd: null, maxVnd: 1_000_000_000 },
      deadline: "2026-12-01",
    };
    expect(missingInBrief(full, "2026-11-22")).toEqual([]);
    expect(missingInBrief(full, "2026-12-01").map((item) => item.key)).toEqual(["deadline_past"]);
    const still = { ...full, kpis: [{ name: text, unit: "%", baseline: 5, target: 5 }] };
    expect(missingInBrief(still, "2026-11-22").map((item) => item.key)).toEqual(["kpi_moves"]);
  });
});

test("a return needs reasons, a publication a verified owner", () => {
  expect(decideReview({ approved: false, reasons: "ít", ownerVerified: true }).ok).toBe(false);
  expect(
    decideReview({ approved: false, reasons: "Thiếu số đo hiện trạng", ownerVerified: false }),
  ).toEqual({ ok: true, value: "return" });
  expect(decideReview({ approved: true, reasons: "", ownerVerified: false }).ok).toBe(false);
});

test("a proposal is decided once and can be sent again after withdrawing", () => {
  expect(decideProposal("submitted", "accept")).toEqual({ ok: true, value: "accepted" });
  expect(decideProposal("withdrawn", "submit")).toEqual({ ok: true, value: "submitted" });
  expect(decideProposal("declined", "accept").ok).toBe(false);
  expect(decideProposal("accepted", "withdraw").ok).toBe(false);
});

test("a target below the baseline is met from above", () => {
  expect(meetsTarget({ baseline: 18, target: 5 }, 4)).toBe(true);
  expect(meetsTarget({ baseline: 18, target: 5 }, 6)).toBe(false);
  expect(meetsTarget({ baseline: 9, target: 60 }, 60)).toBe(true);
});
