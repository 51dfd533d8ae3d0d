import type { Tx } from "#app/platform/db/client.server.ts";

/** The organisations a person belongs to, with what the gate needs to know of each. */
export function membershipsOf(db: Tx, userId: string) {
  return db.membership.findMany({
    where: { userId },
    orderBy: { createdAt: "asc" },
    select: {
      roles: true,
      title: true,
      organisation: {
        select: {
          id: true,
          kind: true,
          nameVi: true,
          nameEn: true,
          shortNameVi: true,
          shortNameEn: true,
          verification: true,
        },
      },
    },
  });
}
