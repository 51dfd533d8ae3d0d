import type { Db } from "#app/platform/db/client.server.ts";
import { type NamedThing, namedThing } from "./named-things.ts";

export interface PublicOrganisation {
  id: string;
  kind: string;
  nameVi: string;
  nameEn: string | null;
}

/** Organisations with something public, by their names and tax codes. */
export async function publicOrganisations(db: Db): Promise<NamedThing<PublicOrganisation>[]> {
  const rows = await db.organisation.findMany({
    where: {
      OR: [
        { listings: { some: { state: { in: ["published", "stale"] } } } },
        { challenges: { some: { state: "published" } } },
      ],
    },
    select: {
      id: true,
      kind: true,
      nameVi: true,
      nameEn: true,
      shortNameVi: true,
      shortNameEn: true,
      taxCode: true,
      verification: true,
    },
  });
  return rows.map(({ id, kind, nameVi, nameEn, shortNameVi, shortNameEn, taxCode, ...row }) => {
    const names = [nameVi, nameEn, shortNameVi, shortNameEn, taxCode].filter(
      (name) => name !== null,
    );
    return namedThing(
      { id, kind, nameVi, nameEn },
      names,
      row.verification === "verified" ? 0.2 : 0,
    );
  });
}
