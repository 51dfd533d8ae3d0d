/** What the negotiation's pages are drawn from. */

export interface CommentView {
  readonly id: string;
  /** Number of the offer it was written under. */
  readonly number: number;
  readonly term: string;
  readonly side: "buyer" | "seller";
  readonly author: string;
  /** Staff of the exchange wrote it for the side. */
  readonly helped: boolean;
  readonly body: string;
  readonly at: Date;
}
