import type { Signer } from "#app/assistance/signer.ts";
import type { StoredFile } from "#app/documents/model.ts";
import type { ChallengeContent, ChallengeState } from "./model.ts";

/** What the page of a need is made of; nothing in it is confidential. */
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

export interface VisitorFacts {
  signedIn: boolean;
  ownsIt: boolean;
  mayPropose: boolean;
  /** Their proposal, if they have begun one. */
  proposalId: string | null;
}
