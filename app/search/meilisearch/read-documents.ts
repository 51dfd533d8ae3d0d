import type { Ask, Found, Named } from "./ask.ts";

/** About 60 MB: a document with its words is 15 to 20 KB. */
const MOST_KEPT = 3_000;
const fields = ["id", "hash", "card", "quality", "lead", "whole"];

/**
 * Documents read lately, as they were at their hash. Their words are most of what a search would carry over,
 * and the same documents are asked for again and again.
 */
export class ReadDocuments {
  private readonly kept = new Map<string, Found>();

  /** The whole documents of these names, in their order; what has gone meanwhile is left out. */
  async read(ask: Ask, named: readonly Named[]): Promise<Found[]> {
    const found = new Map<string, Found>();
    const missing: string[] = [];
    for (const { id, hash } of named) {
      const one = this.kept.get(id);
      if (one?.hash === hash) found.set(id, one);
      else missing.push(id);
    }
    for (const one of await fetched(ask, missing)) {
      found.set(one.id, one);
      this.keep(one);
    }
    return named.flatMap(({ id }) => found.get(id) ?? []);
  }

  private keep(one: Found): void {
    this.kept.delete(one.id);
    this.kept.set(one.id, one);
    if (this.kept.size <= MOST_KEPT) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}

async function fetched(ask: Ask, ids: readonly string[]): Promise<readonly Found[]> {
  if (ids.length === 0) return [];
  const filter = `id IN ${JSON.stringify(ids)}`;
  const asked = { filter, offset: 0, limit: ids.length, attributesToRetrieve: fields };
  const [answer] = await ask([asked]);
  return (answer?.hits ?? []) as Found[];
}
