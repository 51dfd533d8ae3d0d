/**
 * The job that looks for matches of what was just published for the first time. A little later, so that
 * the index holds it; owners are told once however often it runs.
 */
export function matchJob(type: "listing" | "challenge", id: string, publishedAt: Date) {
  const runAt = new Date(publishedAt.getTime() + 2 * 60_000);
  return ["matching.tell-owners", { type, id }, { key: `matching:${type}:${id}`, runAt }] as const;
}
