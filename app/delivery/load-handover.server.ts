import { roleWordsOf } from "#app/deals/role-words.ts";
import { disputedSince } from "#app/disputes/queries.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { loadMilestone } from "#app/payments/load-milestone.server.ts";
import { mayDo, standingOf } from "#app/payments/policy.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { ok, type Result } from "#app/platform/result.ts";
import type { MilestoneIds } from "./change-checklist.server.ts";
import { checklistOf, defectsOf, handoversOf } from "./queries.server.ts";
import { counted } from "./rules.ts";

/** The page of a milestone's handover, with what its reader may do on it. */
export async function loadHandover({ db, actor }: { db: Tx; actor: UserActor }, ids: MilestoneIds) {
  const loaded = await loadMilestone(db, ids, "see", actor);
  if (!loaded.ok) return loaded;
  const { deal, ...milestone } = loaded.value;
  const standing = standingOf(actor, deal);
  const { state } = milestone;
  const own = { dealId: deal.id, milestoneId: milestone.id };
  const items = await checklistOf(db, own);
  const writable = state === "planned" || state === "funded";
  const seller = standing === "seller" && mayDo("deliver", actor, deal).ok;
  const page = {
    deal: {
      id: deal.id,
      code: deal.code,
      buyer: deal.buyer,
      seller: deal.seller,
      words: roleWordsOf(deal.listing),
    },
    milestone: {
      id: milestone.id,
      position: milestone.position,
      title: milestone.title,
      deliverable: milestone.deliverable,
      deliveryNote: milestone.deliveryNote,
      state,
    },
    items,
    handovers: await handoversOf(db, own),
    defects: await defectsOf(db, milestone.id),
    heldSince: deal.disputed ? await disputedSince(db, deal.id) : null,
    may: {
      draft: seller && writable && counted(items).length === 0,
      write: seller && writable,
      tick: seller && (writable || state === "changes_requested") && items.length > 0,
      propose: standing === "buyer" && writable,
      judge: state === "delivered" && counted(items).length > 0 && mayDo("accept", actor, deal).ok,
      answer: seller,
      deliver: seller && (state === "funded" || state === "changes_requested"),
      decide: state === "delivered" && mayDo("accept", actor, deal).ok,
    },
  };
  return ok(page) satisfies Result<unknown>;
}

export type HandoverPage = Extract<Awaited<ReturnType<typeof loadHandover>>, { ok: true }>["value"];
