/** Hands the engine beside PostgreSQL what it lacks; one at a time takes everything that waits. */
export const feeding = {
  task: "search.feed-meilisearch",
  options: { key: "search.feed-meilisearch", queue: "search.feed-meilisearch" },
} as const;
