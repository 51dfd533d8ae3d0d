import { mayAssist } from "#app/assistance/queries.server.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

/** From now on this session works for another of the person's organisations, or for one its staff may help. */
export async function switchOrganisation(
  { db, now, userId, sessionId }: { db: Db; now: Date; userId: string; sessionId: string },
  organisationId: string,
): Promise<Result<null>> {
  const member = await db.membership.count({ where: { userId, organisationId } });
  if (member === 0 && !(await mayAssist(db, userId, organisationId, now))) {
    return refuse(404, "organisations.not_found");
  }
  await db.session.updateMany({
    where: { id: sessionId, userId },
    data: { activeOrganisationId: organisationId },
  });
  return ok(null);
}
