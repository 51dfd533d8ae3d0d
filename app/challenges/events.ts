/** What a notice of this room says; texts are in `notifications:events.<event>`. */
export type ChallengeEvent =
  | "challenge_submitted"
  | "challenge_published"
  | "challenge_returned"
  | "challenge_closed"
  | "challenge_question"
  | "challenge_answered"
  | "proposal_received"
  | "proposal_accepted"
  | "proposal_declined";

interface Told {
  id: string;
  content: { title: { vi: string; en: string | null } };
}

/** Payload of `notifications.tell` about a problem. */
export function noticeOf(
  event: ChallengeEvent,
  challenge: Told,
  to: { organisationId: string; href: string; once: string | number },
  params: Record<string, string | number> = {},
) {
  const { title } = challenge.content;
  return {
    event,
    dedupeKey: `${event}:${challenge.id}:${to.once}`,
    organisationId: to.organisationId,
    params: { titleVi: title.vi, titleEn: title.en ?? title.vi, ...params },
    href: to.href,
  };
}
