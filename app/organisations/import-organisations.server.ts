import { recordAuditBatch } from "#app/audit/record-entry.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Actor, OrganisationKind } from "./model.ts";

export interface ImportedOrganisation {
  name: string;
  kind: OrganisationKind;
  /** Normalised and valid, or null when the source has none. */
  taxCode: string | null;
}

/** How an import tells organisations apart: by tax code, else by name and kind. */
export function organisationKey(organisation: ImportedOrganisation): string {
  return organisation.taxCode ?? `${organisation.kind}:${organisation.name}`;
}

/**
 * Finds each organisation by tax code (or, without one, by name and kind) and creates the missing ones
 * unverified.
 * @returns organisationKey -> organisation id
 */
export async function importOrganisations(
  tx: Tx,
  { actor, now }: { actor: Actor; now: Date },
  wanted: readonly ImportedOrganisation[],
): Promise<Map<string, string>> {
  const unique = new Map(
    wanted.map((organisation) => [organisationKey(organisation), organisation]),
  );
  const withCode = [...unique.values()].flatMap(({ taxCode }) => (taxCode ? [taxCode] : []));
  const withoutCode = [...unique.values()].filter(({ taxCode }) => !taxCode);
  const found = await tx.organisation.findMany({
    where: {
      OR: [
        { taxCode: { in: withCode } },
        ...withoutCode.map(({ name, kind }) => ({ taxCode: null, nameVi: name, kind })),
      ],
    },
    select: { id: true, nameVi: true, kind: true, taxCode: true },
  });
  const ids = new Map(
    found.map((row) => [organisationKey({ ...row, name: row.nameVi }), row.id] as const),
  );
  const missing = [...unique].filter(([key]) => !ids.has(key));
  const created = missing.map(([key, { name, kind, taxCode }]) => {
    const id = newId();
    ids.set(key, id);
    return { id, kind, nameVi: name, taxCode, createdAt: now };
  });
  if (created.length > 0) {
    await tx.organisation.createMany({ data: created });
    await recordAuditBatch(
      tx,
      created.map(({ id, kind }) => ({
        actor,
        action: "organisation.import",
        subjectType: "organisation",
        subjectId: id,
        to: "unverified",
        data: { kind },
        at: now,
      })),
    );
  }
  return ids;
}
