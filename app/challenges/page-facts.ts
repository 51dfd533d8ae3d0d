import type { Signer } from "#app/assistance/signer.ts";
import type { StoredFile } from "#app/documents/model.ts";
import type { Text } from "#app/listings/model.ts";
import type { ChallengeContent, ChallengeState, Commitment, Kpi, ProposalState } from "./model.ts";

/** What the page of a problem is made of; nothing in it is confidential. */
export interface ChallengeFacts {
  id: string;
  state: ChallengeState;
  content: ChallengeContent;
  owner: { id: string; name: { vi: string; en: string | null }; verified: boolean };
  place: { vi: string; en: string } | null;
  open: boolean;
  /** Whole days to the last day for proposals; null without a deadline. */
  daysLeft: number | null;
  proposals: number;
  questions: QuestionFacts[];
  files: StoredFile[];
}

export interface QuestionFacts {
  id: string;
  question: string;
  answer: string | null;
  askedAt: Date;
  answeredAt: Date | null;
  /** Staff of the exchange, where they answered for the owner. */
  answeredBy: Signer | null;
}

/** A need as its owner manages it. */
export interface ManagedChallenge {
  id: string;
  state: ChallengeState;
  version: number;
  title: Text;
  deadline: string | null;
  mayWrite: boolean;
  mayManage: boolean;
  proposals: {
    id: string;
    state: ProposalState;
    organisation: Text;
    priceVnd: number | null;
    durationWeeks: number | null;
    submittedAt: Date | null;
  }[];
  questions: QuestionFacts[];
  reviews: { id: string; approved: boolean; reasons: string; createdAt: Date }[];
}

export interface VisitorFacts {
  signedIn: boolean;
  ownsIt: boolean;
  mayPropose: boolean;
  /** Their proposal, if they have begun one. */
  proposalId: string | null;
}

/** What the page of a proposal is made of, for its writer or for the owner of the problem. */
export interface ProposalFacts {
  id: string;
  state: ProposalState;
  version: number;
  organisation: { id: string; name: Text; verified: boolean };
  approach: string;
  priceVnd: number | null;
  durationWeeks: number | null;
  commitments: Commitment[];
  team: string;
  listing: { id: string; title: Text } | null;
  declineReason: string | null;
  declineNote: string | null;
  submittedAt: Date | null;
  submittedBy: Signer | null;
  dealId: string | null;
  challenge: {
    id: string;
    version: number;
    title: Text;
    kpis: Kpi[];
    budgetMaxVnd: number | null;
  };
  /** Who looks at it: its writer or the owner of the problem. */
  side: "proposer" | "owner";
  mayDecide: boolean;
  mayWithdraw: boolean;
  mayEdit: boolean;
  /** The other proposals still waiting, each of which needs a reason at an award. */
  others: { id: string; name: Text }[];
}
