import { readdir, stat } from "node:fs/promises";
import { makeStagingFolder, removeStaged, stagedPath } from "#app/documents/staging.server.ts";
import { storage } from "#app/documents/storage.server.ts";
import type { OrganisationScope } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { isId } from "#app/platform/ids.ts";
import { log } from "#app/platform/log.server.ts";
import { keepUpload } from "./keep-upload.server.ts";

const MINUTE = 60_000;
/** A whole upload that nobody finished by then was left by a process that died. */
const LEFT = 5 * MINUTE;
/** So long may somebody come back to an upload that was interrupted. */
const KEPT = 24 * 60 * MINUTE;

/**
 * What crashes and closed windows left behind: whole uploads are taken into their room, the others given
 * up after a day, with their bytes. Safe to run twice.
 */
export async function cleanUploads(ctx: { db: Db; now: Date }): Promise<void> {
  const open = await ctx.db.roomUpload.findMany({
    where: {
      state: { in: ["receiving", "storing"] },
      startedAt: { lte: new Date(ctx.now.getTime() - LEFT) },
    },
    take: 500,
    select: { id: true, sizeBytes: true, startedAt: true, storageKey: true },
  });
  for (const upload of open) {
    try {
      const size = await sizeOf(stagedPath(upload.id));
      const finished = size === upload.sizeBytes && (await finish(ctx, upload.id));
      if (!finished && ctx.now.getTime() - upload.startedAt.getTime() > KEPT) {
        await giveUp(ctx, upload.id, upload.storageKey);
      }
    } catch (error) {
      log().error({ err: error, uploadId: upload.id }, "an upload could not be cleaned up");
    }
  }
  await removeStrays(ctx);
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    (found) => found.size,
    () => null,
  );
}

/** In the name of the person who sent it, if they still belong to the organisation. */
async function finish({ db, now }: { db: Db; now: Date }, id: string): Promise<boolean> {
  const { userId, organisationId } = await db.roomUpload.findUniqueOrThrow({
    where: { id },
    select: { userId: true, organisationId: true },
  });
  const member = await db.membership.findUnique({
    where: { userId_organisationId: { userId, organisationId } },
    select: { roles: true, organisation: { select: { kind: true } } },
  });
  if (!member) return false;
  const actor = {
    kind: "user" as const,
    userId,
    organisationId: organisationId as OrganisationScope,
    organisationKind: member.organisation.kind,
    roles: member.roles,
  };
  return (await keepUpload({ db, now, actor }, id)).ok;
}

async function giveUp(ctx: { db: Db; now: Date }, id: string, storageKey: string | null) {
  const { count } = await ctx.db.roomUpload.updateMany({
    where: { id, state: { in: ["receiving", "storing"] } },
    data: { state: "cancelled", endedAt: ctx.now },
  });
  if (count === 0) return;
  if (storageKey) await storage().remove(storageKey);
  await removeStaged(id);
}

/** Staged files that no upload knows, from forms that were cut off. */
async function removeStrays({ db, now }: { db: Db; now: Date }): Promise<void> {
  const folder = await makeStagingFolder();
  const names = new Set((await readdir(folder)).map((name) => name.replace(/\.json$/, "")));
  for (const id of [...names].filter((name) => isId(name))) {
    const known = await db.roomUpload.count({
      where: { id, state: { in: ["receiving", "storing"] } },
    });
    const found = await stat(stagedPath(id)).catch(() => null);
    const old = !found || now.getTime() - found.mtimeMs > KEPT;
    if (known === 0 && old) await removeStaged(id);
  }
}
