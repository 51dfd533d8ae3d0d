import type { ChallengeState, ProposalState } from "../model.ts";

/** Shape and colour of each state, as `.st` draws it. */
export const challengeMarks: Readonly<Record<ChallengeState, string>> = {
  draft: "st next",
  in_review: "st wait",
  changes_requested: "st wait",
  published: "st done",
  awarded: "st done",
  closed: "st wait",
  archived: "st off",
};

export const proposalMarks: Readonly<Record<ProposalState, string>> = {
  draft: "st next",
  submitted: "st wait",
  accepted: "st done",
  declined: "st off",
  withdrawn: "st off",
};
