import { Meilisearch } from "meilisearch";

/** Deletes every index of a search server whose name begins so; what cannot be reached has none. */
export async function dropIndexes(
  { url, key }: { url: string; key?: string | undefined },
  prefix: string,
): Promise<void> {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), timeout: 10_000 });
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  const own = results.filter(({ uid }) => uid.startsWith(prefix));
  for (const { uid } of own) await client.deleteIndex(uid).waitTask();
}
