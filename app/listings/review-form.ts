import { nestForm } from "#app/platform/form-tree.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { readNumber } from "#app/platform/typed-number.ts";

/** The review form as `reviewSchema` wants it; unread scores stay as typed. */
export function readReview(form: FormData): Record<string, unknown> {
  const typed = nestForm(form, ["checks"]);
  const scores = (typed.scores ?? {}) as Record<string, unknown>;
  return {
    version: seenVersion(form),
    scores: Object.fromEntries(
      Object.entries(scores).map(([criterion, score]) => [criterion, readNumber(score)]),
    ),
    checks: typed.checks,
    reasons: typed.reasons ?? "",
  };
}
