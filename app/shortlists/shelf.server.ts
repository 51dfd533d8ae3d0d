import type { Locale } from "#app/i18n/config.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { listedSubjects } from "./queries.server.ts";

/** What the small button beside a listing or problem says; its words come with it, so that no page loads more. */
export interface Shelf {
  add: string;
  remove: string;
  see: string;
  /** Subjects on an open list of the visitor's organisation: subject id -> list id. */
  listed: Record<string, string>;
}

/** The buttons that put subjects on lists. @param organisationId null for visitors, who have no lists */
export async function shelfOf(
  { db, locale }: { db: Tx; locale: Locale },
  organisationId: string | null,
  subjectIds: readonly string[],
): Promise<Shelf> {
  const t = translator(locale).getFixedT(null, "shortlists");
  const listed = organisationId ? await listedSubjects(db, organisationId, subjectIds) : [];
  return {
    add: t("add"),
    remove: t("remove"),
    see: t("see"),
    listed: Object.fromEntries(listed),
  };
}
