import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { log } from "../log.server.ts";
import type { Answer, Order } from "./answer-orders.server.ts";

interface Options {
  /** What the log calls it. */
  name: string;
  /** An order that takes longer ends the thread, which nothing else can stop; the next starts a new one. */
  mostMs: number;
  /** Of the thread; work that needs more ends the thread, not the process. As the process without. */
  memoryMb?: number;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  timer: NodeJS.Timeout;
}

/** The thread that was to answer is gone; the next order starts a new one. */
export class ThreadEnded extends Error {}

/** A thread of this process, started with its first order, for work that would hold up everybody else's. */
export class Thread {
  private readonly file: string;
  private readonly options: Options;
  private worker: Worker | undefined;
  private next = 1;
  private waiting = new Map<number, Waiting>();

  /** @param file from the root of the project; it answers with `answerOrders` */
  constructor(file: string, options: Options) {
    this.file = file;
    this.options = options;
  }

  /**
   * What the thread answers.
   * @param moved buffers of the arguments that are handed over instead of copied
   */
  ask(name: string, args: readonly unknown[], moved: readonly ArrayBuffer[] = []) {
    this.worker ??= this.start();
    const worker = this.worker;
    const order: Order = { id: this.next++, name, args };
    return new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => void worker.terminate(), this.options.mostMs);
      timer.unref();
      this.waiting.set(order.id, { resolve, reject, timer });
      worker.ref();
      worker.postMessage(order, [...moved]);
    });
  }

  private start(): Worker {
    const { name, memoryMb } = this.options;
    // The server build lives in build/; threads run the source, like the worker and the commands.
    const worker = new Worker(join(process.cwd(), this.file), {
      execArgv: [],
      ...(memoryMb && { resourceLimits: { maxOldGenerationSizeMb: memoryMb } }),
    });
    const { waiting } = this;
    worker.unref();
    worker.on("message", (answer: Answer) => {
      const order = waiting.get(answer.id);
      waiting.delete(answer.id);
      clearTimeout(order?.timer);
      if ("error" in answer) order?.reject(answer.error);
      else order?.resolve(answer.value);
      if (waiting.size === 0) worker.unref();
    });
    worker.on("error", (err) => log().error({ err }, `the ${name} thread broke`));
    worker.on("exit", () => {
      this.worker = undefined;
      this.waiting = new Map();
      for (const { reject, timer } of waiting.values()) {
        clearTimeout(timer);
        reject(new ThreadEnded(`the ${name} thread ended`));
      }
    });
    return worker;
  }
}
