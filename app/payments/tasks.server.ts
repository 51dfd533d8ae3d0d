import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import type { Result } from "#app/platform/result.ts";
import { endStaleCheckouts, refreshCheckout } from "./refresh-checkout.server.ts";
import { releaseAccepted } from "./release-milestone.server.ts";
import { sendRefund } from "./send-refund.server.ts";

const ofRefund = z.object({ refundId: z.uuid() });
const ofPayment = z.object({ paymentId: z.uuid() });

/** A refusal in a job means somebody was faster; the job is tried again and then finds it done. */
function done(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`refused: ${result.refusal.key}`);
}

/** Job handlers of this room. Every one may run twice. */
export const paymentTasks: TaskList = {
  "payments.release-accepted": async () => {
    const ctx = { db: db(), now: systemClock.now() };
    await releaseAccepted({ ...ctx, actor: { kind: "clock" } });
    // Last, as it needs Stripe to answer; releases do not.
    await endStaleCheckouts(ctx);
  },
  "payments.send-refund": async (payload) => {
    const { refundId } = ofRefund.parse(payload);
    done(await sendRefund({ db: db(), now: systemClock.now() }, refundId));
  },
  "payments.end-checkout": async (payload) => {
    const { paymentId } = ofPayment.parse(payload);
    done(await refreshCheckout({ db: db(), now: systemClock.now() }, paymentId, "end"));
  },
};
