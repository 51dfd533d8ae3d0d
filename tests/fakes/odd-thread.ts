/** A thread that does what a thread may do to the process that waits for it. */
import { setTimeout } from "node:timers/promises";
import { answerOrders } from "#app/platform/thread/answer-orders.server.ts";

answerOrders(async (name, [value]) => {
  if (name === "end") process.exit(1);
  if (name === "hang") await setTimeout(60_000);
  if (name === "refuse") throw new RangeError(`not ${value}`);
  return value;
});
