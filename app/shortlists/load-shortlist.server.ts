import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { totalScore } from "./model.ts";
import type { OpenList } from "./page-facts.ts";
import { peopleOf, type ShortlistPage } from "./queries.server.ts";
import { sayComparison } from "./say-comparison.server.ts";
import { comparedSubjects } from "./subjects.server.ts";

/** Facts said in one line under an item's title. */
const inLine = ["trl", "price", "deployments"] as const;

/** The page of an open list in the reader's words. */
export async function openListOf(
  { db, locale }: { db: Tx; locale: Locale },
  page: ShortlistPage,
): Promise<OpenList> {
  const people = await peopleOf(db, page);
  const name = (id: string) => people.get(id) ?? "";
  const subjects = await comparedSubjects(
    db,
    page.items.map(({ subjectId }) => subjectId),
  );
  const { heads, rows } = sayComparison(subjects, locale);
  const shownAt = new Map(subjects.map(({ id }, at) => [id, at]));
  const shown = (subjectId: string) => {
    const at = shownAt.get(subjectId);
    const head = at === undefined ? undefined : heads[at];
    if (at === undefined || !head) return null;
    const facts = inLine.flatMap((key) => {
      const row = rows.find((one) => one.key === key);
      return row?.cells[at]?.lines[0] ?? [];
    });
    return { href: head.href, title: head.title, owner: head.owner, need: head.need, facts };
  };
  const { organisation } = page;
  return {
    id: page.id,
    name: page.name,
    purpose: page.purpose,
    version: page.version,
    organisation: pick({ vi: organisation.nameVi, en: organisation.nameEn }, locale),
    criteria: page.criteria,
    items: page.items.map((item) => ({
      id: item.id,
      subject: `${item.subjectType}:${item.subjectId}`,
      subjectId: item.subjectId,
      shown: shown(item.subjectId),
      addedBy: name(item.addedById),
      addedAt: item.addedAt,
      notes: item.notes.map(({ id, authorId, createdAt, text }) => ({
        id,
        by: name(authorId),
        at: createdAt,
        text,
      })),
      scores: Object.fromEntries(item.scores.map((one) => [one.criterionId, one.score])),
      total: totalScore(
        page.criteria,
        new Map(item.scores.map((one) => [one.criterionId, one.score])),
      ),
    })),
  };
}
