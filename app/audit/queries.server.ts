import { z } from "zod";
import { peopleNames } from "#app/accounts/queries.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import { pick } from "#app/i18n/format.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { isId } from "#app/platform/ids.ts";
import { startOfLocalDay } from "#app/platform/local-day.ts";
import { storedAs } from "#app/platform/stored-json.ts";
import { type AuditLine, auditPageSize, type ChainStatus } from "./model.ts";
import type { AuditFilter } from "./schema.ts";

/** Where the daily check keeps what it found. */
export const chainStatusKey = "audit.chain";

/** One page of the record, newest first, with names in the reader's language in place of ids. */
export async function auditPage(
  db: Tx,
  filter: AuditFilter,
  page: number,
  locale: Locale,
): Promise<{ lines: AuditLine[]; total: number }> {
  const where = await whereOf(db, filter);
  const [total, rows] = [
    await db.auditEntry.count({ where }),
    await db.auditEntry.findMany({
      where,
      orderBy: { seq: "desc" },
      skip: (page - 1) * auditPageSize,
      take: auditPageSize,
    }),
  ];
  const people = await peopleNames(
    db,
    rows.map((row) => row.userId),
  );
  const organisations = await fullNames(
    db,
    rows.flatMap((row) => [row.organisationId, row.onBehalfOfOrganisationId]),
    locale,
  );
  const name = (names: Map<string, string>, id: string | null) =>
    id ? (names.get(id) ?? id) : null;
  const lines = rows.map((row) => ({
    seq: String(row.seq),
    at: row.at,
    person: name(people, row.userId),
    actorKind: row.actorKind,
    organisation: name(organisations, row.organisationId),
    onBehalfOf: name(organisations, row.onBehalfOfOrganisationId),
    action: row.action,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    from: row.fromState,
    to: row.toState,
    hash: Buffer.from(row.hash).toString("hex"),
  }));
  return { lines, total };
}

/** Words are looked for where people look: what was done, to what, by whom. */
async function whereOf(db: Tx, { q, from, to }: AuditFilter): Promise<Prisma.AuditEntryWhereInput> {
  const day = 86_400_000;
  const at = {
    ...(from ? { gte: startOfLocalDay(from) } : {}),
    ...(to ? { lt: new Date(startOfLocalDay(to).getTime() + day) } : {}),
  };
  if (!q) return { at };
  if (isId(q)) {
    return { at, OR: [{ subjectId: q }, { userId: q }, { organisationId: q }] };
  }
  const contains = { contains: q, mode: "insensitive" } as const;
  const people = await db.user.findMany({
    where: { name: contains },
    select: { id: true },
    take: 200,
  });
  const organisations = await db.organisation.findMany({
    where: { OR: [{ nameVi: contains }, { nameEn: contains }] },
    select: { id: true },
    take: 200,
  });
  const deals = await db.deal.findMany({
    where: { code: contains },
    select: { id: true },
    take: 200,
  });
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return {
    at,
    OR: [
      { action: contains },
      { userId: { in: ids(people) } },
      { organisationId: { in: ids(organisations) } },
      { subjectId: { in: ids(deals) } },
    ],
  };
}

/** Organisations as the record names them: in full, in the reader's language. */
async function fullNames(
  db: Tx,
  ids: readonly (string | null)[],
  locale: Locale,
): Promise<Map<string, string>> {
  const found = await db.organisation.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, nameVi: true, nameEn: true },
  });
  return new Map(
    found.map(({ id, nameVi, nameEn }) => [id, pick({ vi: nameVi, en: nameEn }, locale)]),
  );
}

const readStatus = storedAs(
  "state of the audit chain",
  z.object({ checkedAt: z.iso.datetime(), entries: z.int(), brokenAt: z.string().nullable() }),
);

/** What the last daily check found; null before the first. */
export async function chainStatus(db: Tx): Promise<ChainStatus | null> {
  const kept = await db.setting.findUnique({ where: { key: chainStatusKey } });
  if (!kept) return null;
  const value = readStatus(kept.value);
  return { ...value, checkedAt: new Date(value.checkedAt) };
}
