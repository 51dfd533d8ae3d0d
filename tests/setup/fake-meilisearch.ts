import { EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Stored = { id: string; hash: string; lead: string[]; whole?: string[] };
type Query = { indexUid: string; filter?: string };
export type Mood = "well" | "failing" | "hanging";

/**
 * A search server as far as the exchange talks to one: it keeps documents and names those of a word. It can fail, fall silent, refuse connections and lose its data.
 */
export class FakeMeilisearch {
  readonly indexes = new Map<string, Map<string, Stored>>();
  /** Writes asked of it: "add 3" and so on. */
  readonly writes: string[] = [];
  searches = 0;
  /** Documents whose writing fails, with everything sent beside them. */
  readonly refuses = new Set<string>();
  private readonly silent = new EventEmitter();
  private readonly failed = new Set<number>();
  mood: Mood = "well";
  private readonly server: Server;
  private tasks = 0;
  private port = 0;

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) =>
      this.server.listen(this.port, "127.0.0.1", () => resolve()),
    );
    this.port = (this.server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.port}`;
  }

  /** Nobody answers at its address until it is started again. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** Whoever still waits for an answer will not have one. */
  hangUp(): void {
    this.server.closeAllConnections();
  }

  /** The next request it leaves without an answer has come. */
  async unanswered(): Promise<void> {
    await once(this.silent, "request");
  }

  documents(index: string): Map<string, Stored> {
    return this.indexes.get(index) ?? new Map();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (this.mood === "hanging") {
      this.silent.emit("request");
      return;
    }
    const [status, value] =
      this.mood === "failing"
        ? [500, { message: "out of order", code: "internal" }]
        : this.route(request.method ?? "GET", request.url ?? "/", body);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  }

  private route(method: string, url: string, body: unknown): [number, unknown] {
    const [path = ""] = url.split("?");
    const [, first, uid = "", third, fourth] = path.split("/");
    if (first === "health") return [200, { status: "available" }];
    if (first === "stats") return [200, { indexes: this.stats() }];
    if (first === "tasks") return [200, this.outcome(Number(uid))];
    if (first === "swap-indexes") return this.swap(body as { indexes: [string, string] }[]);
    if (first === "multi-search") return this.search(body as { queries: Query[] });
    if (method === "POST" && !uid) return this.create((body as { uid: string }).uid);
    const index = this.indexes.get(uid);
    if (!index) return [404, { message: `Index ${uid} not found`, code: "index_not_found" }];
    if (method === "DELETE" && !third) {
      this.indexes.delete(uid);
      return this.task();
    }
    if (third === "settings") return this.task();
    if (third === "stats") return [200, { numberOfDocuments: index.size }];
    if (third === "documents") return this.write(method, fourth, index, body);
    return [200, { uid, primaryKey: "id" }];
  }

  private write(
    method: string,
    action: string | undefined,
    index: Map<string, Stored>,
    body: unknown,
  ): [number, unknown] {
    if (action === "delete-batch") {
      for (const id of body as string[]) index.delete(id);
      this.writes.push(`delete ${(body as string[]).length}`);
      return this.task();
    }
    if (method === "GET" || action === "fetch") return [200, { results: [...index.values()] }];
    if ((body as Stored[]).some(({ id }) => this.refuses.has(id))) {
      this.writes.push(`refuse ${(body as Stored[]).length}`);
      const refused = this.task();
      this.failed.add(this.tasks);
      return refused;
    }
    for (const one of body as Stored[]) index.set(one.id, one);
    this.writes.push(`add ${(body as Stored[]).length}`);
    return this.task();
  }

  private create(uid: string): [number, unknown] {
    this.indexes.set(uid, new Map());
    return this.task();
  }

  private swap([pair]: { indexes: [string, string] }[]): [number, unknown] {
    const [a, b] = pair?.indexes ?? ["", ""];
    const [first, second] = [this.documents(a), this.documents(b)];
    this.indexes.set(a, second).set(b, first);
    return this.task();
  }

  private search({ queries }: { queries: Query[] }): [number, unknown] {
    this.searches += 1;
    const gone = queries.find(({ indexUid }) => !this.indexes.has(indexUid));
    if (gone)
      return [404, { message: `Index ${gone.indexUid} not found`, code: "index_not_found" }];
    const results = queries.map(({ indexUid, filter = "" }) => {
      const [, column, word] = /^(lead|whole) = "(.+)"$/.exec(filter) ?? [];
      const hits = [...this.documents(indexUid).values()].filter(
        (one) => !word || one[column as "lead" | "whole"]?.includes(word),
      );
      const id = Object.fromEntries(hits.map((one) => [one.id, 1]));
      return { hits: [], totalHits: hits.length, facetDistribution: { id } };
    });
    return [200, { results }];
  }

  private stats() {
    const sizes = [...this.indexes].map(([uid, index]) => [
      uid,
      { numberOfDocuments: index.size, isIndexing: false, fieldDistribution: {} },
    ]);
    return Object.fromEntries(sizes);
  }

  private outcome(uid: number) {
    if (!this.failed.has(uid)) return { uid, status: "succeeded", type: "x" };
    const error = { message: "out of the question", code: "invalid", type: "invalid_request" };
    return { uid, status: "failed", type: "x", error };
  }

  private task(): [number, unknown] {
    this.tasks += 1;
    return [202, { taskUid: this.tasks, status: "enqueued", type: "x" }];
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? null : JSON.parse(text);
}
