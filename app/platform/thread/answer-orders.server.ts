import { parentPort } from "node:worker_threads";

export interface Order {
  id: number;
  name: string;
  args: readonly unknown[];
}

export type Answer = { id: number; value: unknown } | { id: number; error: unknown };

/** An answer whose buffers are handed over instead of copied. */
export class Moved {
  readonly value: unknown;
  readonly buffers: readonly ArrayBuffer[];

  constructor(value: unknown, buffers: readonly ArrayBuffer[]) {
    this.value = value;
    this.buffers = buffers;
  }
}

/** Makes this thread answer the orders of the process, each as soon as it is done. */
export function answerOrders(
  answer: (name: string, args: readonly unknown[]) => Promise<unknown>,
): void {
  parentPort?.on("message", async ({ id, name, args }: Order) => {
    try {
      const value = await answer(name, args);
      if (value instanceof Moved) {
        parentPort?.postMessage({ id, value: value.value } satisfies Answer, [...value.buffers]);
      } else {
        parentPort?.postMessage({ id, value } satisfies Answer);
      }
    } catch (error) {
      parentPort?.postMessage({ id, error } satisfies Answer);
    }
  });
}
