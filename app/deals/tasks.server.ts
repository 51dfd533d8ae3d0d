import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { advanceDeal } from "./advance-deal.server.ts";
import { recomputeGrade } from "./recompute-grade.server.ts";
import { measureRepliesAgain, refreshReplyStatistics } from "./refresh-reply-statistics.server.ts";
import { runDealClock, runDealClocks } from "./run-deal-clocks.server.ts";

const oneDeal = z.object({ dealId: z.uuid() });
const maybeOneDeal = z.object({ dealId: z.uuid().optional() });
const oneSeller = z.object({ organisationId: z.uuid() });
const someDays = z.object({ from: z.iso.date(), until: z.iso.date() });
const maybeOneSeller = z.object({ organisationId: z.uuid().optional() });

/** Job handlers of this room; each is safe to run twice. */
export const dealTasks: TaskList = {
  "deals.run-clocks": async (payload) => {
    const { dealId } = maybeOneDeal.catch({}).parse(payload);
    const ctx = { db: db(), now: systemClock.now() };
    if (dealId) await runDealClock(ctx, dealId);
    else await runDealClocks(ctx);
  },
  /** Enqueued with the acceptance of a milestone; refused quietly while others are open. */
  "deals.complete-delivery": async (payload) => {
    const { dealId } = oneDeal.parse(payload);
    const done = await advanceDeal(
      { db: db(), now: systemClock.now(), actor: { kind: "system" } },
      { dealId, step: "complete_delivery" },
    );
    // Somebody moved the deal at the same moment: the job comes again.
    if (!done.ok && done.refusal.key === "deals.changed_meanwhile") throw new Error("try again");
  },
  /** Enqueued by payments when money of the deal moved. */
  "deals.recompute-grade": async (payload) => {
    const { dealId } = oneDeal.parse(payload);
    await db().$transaction((tx) => recomputeGrade(tx, dealId));
  },
  /** Enqueued when an organisation is verified or loses its verification. */
  "deals.recompute-declared": async (payload) => {
    const { organisationId } = oneSeller.parse(payload);
    const mine = [
      { buyerOrganisationId: organisationId },
      { sellerOrganisationId: organisationId },
    ];
    const declared = await db().deal.findMany({
      where: { origin: "declared", OR: mine },
      select: { id: true },
    });
    for (const { id } of declared) await db().$transaction((tx) => recomputeGrade(tx, id));
  },
  /** Enqueued when the operator changed the working calendar. */
  "deals.measure-replies-again": async (payload) => {
    await measureRepliesAgain({ db: db(), now: systemClock.now() }, someDays.parse(payload));
  },
  "deals.refresh-reply-statistics": async (payload) => {
    const { organisationId } = maybeOneSeller.catch({}).parse(payload);
    await refreshReplyStatistics({ db: db(), now: systemClock.now() }, organisationId ?? null);
  },
};
