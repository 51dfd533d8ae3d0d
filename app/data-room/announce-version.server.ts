import { roomIsOpen } from "#app/deals/queries.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { versionOfDocument } from "./queries.server.ts";
import { othersIn, tellReaders } from "./tell-readers.server.ts";

/**
 * Tells the others of a file or a new version that they may read now. Before the NDA nobody is told:
 * for them there is no room yet.
 */
export async function announceVersion({ db }: { db: Db }, documentId: string): Promise<void> {
  const version = await versionOfDocument(db, documentId);
  if (!version || !(await roomIsOpen(db, version.file.dealId))) return;
  const { file, number } = version;
  const to = await othersIn(db, file.dealId, file.organisationId);
  await db.$transaction((tx) =>
    tellReaders(tx, {
      event: number === 1 ? "deals.file" : "deals.file_version",
      key: `room-version:${documentId}`,
      dealId: file.dealId,
      byOrganisationId: file.organisationId,
      toOrganisationIds: to,
      file,
    }),
  );
}
