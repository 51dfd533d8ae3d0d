import { formatDateTime } from "#app/i18n/format.ts";
import type { Tx } from "#app/platform/db/client.server.ts";

/** What stands on a marked copy: who took it, for whom, and when (Vietnam time). */
export async function markLine(
  db: Tx,
  reader: { userId: string; organisationId: string },
  now: Date,
): Promise<string> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: reader.userId },
    select: { name: true },
  });
  const organisation = await db.organisation.findUniqueOrThrow({
    where: { id: reader.organisationId },
    select: { nameVi: true },
  });
  return [user.name, organisation.nameVi, formatDateTime(now, "vi")]
    .join(" · ")
    .normalize("NFC")
    .replace(/\s+/g, " ");
}
