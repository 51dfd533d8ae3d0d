import { nestForm } from "#app/platform/form-tree.ts";
import { readNumber } from "#app/platform/typed-number.ts";

/** The review form as `reviewSchema` wants it; unread scores stay as typed. */
export function readReview(form: FormData): Record<string, unknown> {
  const typed = nestForm(form, ["checks"]);
  const scores = (typed.scores ?? {}) as Record<string, unknown>;
  return {
    version: readNumber(typed.version),
    scores: Object.fromEntries(
      Object.entries(scores).map(([criterion, score]) => [criterion, readNumber(score)]),
    ),
    checks: typed.checks,
    reasons: typed.reasons ?? "",
  };
}
