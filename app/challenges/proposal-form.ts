import { nestForm } from "#app/platform/form-tree.ts";
import { readNumber, readVnd } from "#app/platform/typed-number.ts";

/** A proposal's form as `proposalSchema` wants it; numbers that cannot be read stay as typed. */
export function readProposal(form: FormData): Record<string, unknown> {
  const typed = nestForm(form);
  const commitments = Array.isArray(typed.commitments) ? typed.commitments : [];
  return {
    ...typed,
    priceVnd: readVnd(typed.priceVnd),
    durationWeeks: readNumber(typed.durationWeeks),
    commitments: commitments.map((row) => ({ ...row, committed: readNumber(row.committed) })),
  };
}
