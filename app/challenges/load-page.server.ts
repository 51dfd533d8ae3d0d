import { filesOf } from "#app/documents/queries.server.ts";
import type { Viewer } from "#app/listings/policy.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { provinceByCode, wardByCode } from "#app/taxonomy/places.server.ts";
import type { ChallengeFacts, VisitorFacts } from "./page-facts.ts";
import { mayPreview, proposeRight } from "./policy.ts";
import { proposalCount, proposalOf } from "./proposal-queries.server.ts";
import { challengePage, questionsOf } from "./queries.server.ts";
import { daysLeft, isOpen, isPublic } from "./rules.ts";

/** The page of a problem for one visitor, or null when for them nothing is there. */
export async function loadChallengePage(
  db: Tx,
  now: Date,
  id: string,
  viewer: Viewer | null,
): Promise<{ challenge: ChallengeFacts; visitor: VisitorFacts } | null> {
  const page = await challengePage(db, id);
  if (!page) return null;
  const { content, organisation } = page;
  if (!isPublic(page.state) && !mayPreview(viewer, organisation.id)) return null;
  const proposal = viewer ? await proposalOf(db, viewer.organisationId, id) : null;
  return {
    challenge: {
      id: page.id,
      state: page.state,
      content,
      owner: {
        id: organisation.id,
        name: { vi: organisation.nameVi, en: organisation.nameEn },
        verified: organisation.verification === "verified",
      },
      place: wardByCode(content.wardCode) ?? provinceByCode(content.provinceCode),
      open: isOpen({ state: page.state, deadline: content.deadline }, now),
      daysLeft: content.deadline === null ? null : daysLeft(content.deadline, now),
      proposals: await proposalCount(db, id),
      questions: await questionsOf(db, id),
      files: await filesOf(db, id, ["challenge_file"]),
    },
    visitor: {
      signedIn: viewer !== null,
      ownsIt: viewer?.organisationId === organisation.id,
      mayPropose: viewer !== null && proposeRight(viewer, organisation.id).ok,
      proposalId: proposal?.id ?? null,
    },
  };
}
