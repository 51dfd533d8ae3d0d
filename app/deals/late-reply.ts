import { currentPipeline } from "./pipeline.ts";
import { REPLY_DAYS } from "./pipeline-to-agreement.ts";

const LEFT_DAYS = REPLY_DAYS - currentPipeline.replyClock.alertAfterDays;

/**
 * A request has waited too long when its clock runs out before this moment. Lateness is told by the clock
 * and not by the day of the request: the clock has back the days that disputes held, and none runs in one.
 */
export function lateReplyBefore(now: Date): Date {
  return new Date(now.getTime() + LEFT_DAYS * 86_400_000);
}
